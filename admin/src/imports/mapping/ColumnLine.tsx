import { Box, Chip, TableCell, TableRow, TextField } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { percent } from '../../noun/value/numbers.ts';
import type { Column, Kind, KindColumn } from '../questions.ts';
import { useKinds } from '../useKinds.ts';

interface ColumnLineProps {
  column: Column;
  kind: Kind | undefined;
  disabled: boolean;
  /** Another column of the sheet is taken to mean the same. */
  isTwice: boolean;
  onMeant: (column: string | null, unit?: number) => void;
}

const units = [1, 1000, 1_000_000];
/** Less sure than this is worth a look. */
const sure = 0.8;

/** How a column was understood, and how surely. */
function Ground({ column: { by, confidence, column } }: { column: Column }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  if (!column && by !== 'PERSON') return null;
  const isGuess = by === 'ALIAS' || by === 'CONTENT';
  const share = percent(100 * confidence, locale, { digits: 0 });
  return (
    <Chip
      size="small"
      variant="outlined"
      color={isGuess && confidence < sure ? 'warning' : 'default'}
      label={isGuess ? `${translate(`imports.by.${by}`)} · ${share}` : translate(`imports.by.${by}`)}
    />
  );
}

/** One column of the office's sheet: what it is called, what stands in it, what that is taken to mean. */
export function ColumnLine({ column, kind, disabled, isTwice, onMeant }: ColumnLineProps) {
  const translate = useTranslate();
  const { columnTitle } = useKinds();
  const all = kind?.columns ?? [];
  const likely = column.alternatives.flatMap((key) => all.find((each) => each.key === key) ?? []);
  const meant = all.find(({ key }) => key === column.column);
  const name = column.label || translate('imports.columnNamed', { number: column.index + 1 });
  const option = (each: KindColumn) => (
    <option key={each.key} value={each.key}>
      {columnTitle(each)}
    </option>
  );
  const samples = [...new Set(column.sample.filter(Boolean))];
  return (
    <TableRow
      sx={{
        '& td, & th': { verticalAlign: 'top' },
        '@media (max-width:899px)': {
          display: 'grid',
          '& td, & th': { border: 0, py: 0.5 },
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
        },
      }}
    >
      <TableCell component="th" scope="row" sx={{ fontWeight: 600, overflowWrap: 'anywhere', minWidth: 140 }}>
        {name}
      </TableCell>
      <TableCell sx={{ color: 'text.secondary', maxWidth: { md: 260 }, overflowWrap: 'anywhere' }}>
        {samples.length > 0 ? samples.join(' · ') : translate('imports.noSample')}
      </TableCell>
      <TableCell>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <TextField
            select
            value={column.column ?? ''}
            disabled={disabled}
            error={isTwice}
            helperText={isTwice && translate('imports.twice')}
            onChange={({ target }) => onMeant(target.value || null)}
            slotProps={{
              select: { native: true },
              htmlInput: { 'aria-label': translate('imports.meaningOf', { name }) },
            }}
            sx={{ width: { xs: '100%', sm: 240 } }}
          >
            <option value="">{translate('imports.leftOut')}</option>
            {likely.length > 0 && <optgroup label={translate('imports.likely')}>{likely.map(option)}</optgroup>}
            <optgroup label={translate('imports.allColumns')}>
              {all.filter((each) => !likely.includes(each)).map(option)}
            </optgroup>
          </TextField>
          {meant?.scaled && (
            <TextField
              select
              value={String(column.unit)}
              disabled={disabled}
              onChange={({ target }) => onMeant(column.column, Number(target.value))}
              slotProps={{
                select: { native: true },
                htmlInput: { 'aria-label': translate('imports.unitOf', { name }) },
              }}
              sx={{ width: 130 }}
            >
              {units.map((unit) => (
                <option key={unit} value={unit}>
                  {translate(`imports.units.${unit}`)}
                </option>
              ))}
            </TextField>
          )}
        </Box>
      </TableCell>
      <TableCell>
        <Ground column={column} />
      </TableCell>
    </TableRow>
  );
}
