import {
  Alert,
  Box,
  Card,
  FormControlLabel,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useLocale, useTranslate } from 'react-admin';
import { whole } from '../../noun/value/numbers.ts';
import type { Kind, Mapping, Sheet } from '../questions.ts';
import { useKinds } from '../useKinds.ts';
import { ColumnLine } from './ColumnLine.tsx';

interface SheetCardProps {
  sheet: Sheet;
  kind: Kind | undefined;
  disabled: boolean;
  onSaid: (said: Mapping) => void;
}

/** Where the header was found, and what is no record and stays out. */
function Understood({ sheet: { headerRows, records, leftOut } }: { sheet: Sheet }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const head =
    headerRows.length > 0
      ? translate('imports.head', { smart_count: headerRows.length, rows: headerRows.join(', ') })
      : translate('imports.noHead');
  const left = leftOut.map(
    ({ kind, rows }) => `${whole(rows, locale)} ${translate(`imports.rowKinds.${kind}`, { smart_count: rows })}`,
  );
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      {head} {translate('imports.records', { smart_count: records, count: whole(records, locale) })}
      {left.length > 0 && ` ${translate('imports.leftOutRows', { rows: left.join(', ') })}`}
    </Box>
  );
}

/** One sheet of the file: what was found on it, and what its columns mean. */
export function SheetCard({ sheet, kind, disabled, onSaid }: SheetCardProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { columnTitle } = useKinds();
  const { place, name, caption, included, columns } = sheet;
  const meant = columns.flatMap(({ column }) => column ?? []);
  const repeats = new Set(kind?.columns.flatMap(({ key, repeats }) => (repeats ? [key] : [])));
  const isTwice = (key: string | null) =>
    key !== null && !repeats.has(key) && meant.filter((each) => each === key).length > 1;
  // Rows that name their records need nothing else.
  const lacking = meant.includes('id')
    ? []
    : (kind?.columns.filter(({ key, required }) => required && !meant.includes(key)) ?? []);
  return (
    <Card component="section">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 2, pt: 1.75, pb: 1 }}>
        <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
          <Typography variant="h2">{translate('imports.sheet', { name })}</Typography>
          {caption.length > 0 && (
            <Box
              component="blockquote"
              sx={{ m: 0, my: 0.75, pl: 1.5, borderLeft: 3, borderColor: 'divider', typography: 'body2' }}
            >
              {caption.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </Box>
          )}
          <Understood sheet={sheet} />
        </Box>
        <FormControlLabel
          control={
            <Switch
              checked={included}
              disabled={disabled}
              onChange={(_, next) => onSaid({ sheets: [{ place, included: next }] })}
            />
          }
          label={translate('imports.include')}
        />
      </Box>
      {included && lacking.length > 0 && (
        <Alert severity="warning" sx={{ mx: 2, mb: 1.5 }}>
          {translate('imports.lacking', {
            names: lacking.map((each) => columnTitle(each)).join(', '),
            smart_count: lacking.length,
          })}
        </Alert>
      )}
      {included && (
        <Table
          size="small"
          aria-label={translate('imports.columnsOf', { name })}
          sx={isNarrow ? { display: 'block', '& tbody': { display: 'block' } } : {}}
        >
          {!isNarrow && (
            <TableHead>
              <TableRow>
                {['label', 'sample', 'meaning', 'ground'].map((head) => (
                  <TableCell key={head}>{translate(`imports.columnHeads.${head}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
          )}
          <TableBody>
            {columns.map((column) => (
              <ColumnLine
                key={column.index}
                column={column}
                kind={kind}
                disabled={disabled}
                isTwice={isTwice(column.column)}
                onMeant={(to, unit) =>
                  onSaid({
                    sheets: [{ place, columns: [{ index: column.index, column: to, ...(unit ? { unit } : {}) }] }],
                  })
                }
              />
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
