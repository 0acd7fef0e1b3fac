import { Box, Card, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { useKinds } from '../useKinds.ts';

interface Remembered {
  label: string;
  column: string | null;
  unit?: number;
}

/** What the columns of an office's own sheet mean, in their order. */
export function Columns() {
  const record = useRecordContext();
  const translate = useTranslate();
  const { named, titleOf, columnTitle } = useKinds();
  if (!record) return null;
  const kind = named(record.kind);
  const columns = JSON.parse(record.columns) as Remembered[];
  const meaning = ({ column, unit = 1 }: Remembered) => {
    const found = kind?.columns.find(({ key }) => key === column);
    if (!kind || !found) return translate('imports.leftOut');
    return unit === 1 ? columnTitle(found) : `${columnTitle(found)} · ${translate(`imports.units.${unit}`)}`;
  };
  return (
    <Card component="section">
      <Box sx={{ px: 2, pt: 2, pb: 1.5 }}>
        <Typography variant="h2">{titleOf(record.kind)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('imports.templateLead')}
        </Typography>
      </Box>
      <Table size="small" aria-label={titleOf(record.kind)}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('imports.columnHeads.label')}</TableCell>
            <TableCell>{translate('imports.columnHeads.meaning')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {columns.map((column, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns may be called alike, and never move
            <TableRow key={place}>
              <TableCell component="th" scope="row">
                {column.label || translate('imports.columnNamed', { number: place + 1 })}
              </TableCell>
              <TableCell sx={{ color: column.column ? 'text.primary' : 'text.secondary' }}>{meaning(column)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
