import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useDataProvider, useListContext, useLocale } from 'react-admin';
import { Named } from '../../noun/value/Named.tsx';
import { rupiah } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { refreshPage } from '../../provider/queries.ts';
import { Cell } from './Cell.tsx';
import { attended, type Figure, type Participant, type Sums } from './useFair.ts';

const figures: readonly Figure[] = ['cashSales', 'orderSales'];

/** What those who were there sold, typed into a grid from row to row. */
export function Sales({ sums }: { sums: Sums | undefined }) {
  const { translate, field } = useWords();
  const locale = useLocale() ?? 'id';
  const provider = useDataProvider<HouseProvider>();
  const { data = [] } = useListContext<Participant>();
  const rows = data.filter(attended);
  const save = (row: Participant, name: Figure) => async (value: number | null) => {
    await provider.update('Participation', { id: row.id, data: { ...row, [name]: value }, previousData: row });
    await refreshPage();
  };
  if (rows.length === 0)
    return <Box sx={{ px: { xs: 2, md: 3 }, pb: 3, color: 'text.secondary' }}>{translate('fair.nobody')}</Box>;
  return (
    <>
      <Box sx={{ px: { xs: 2, md: 3 }, pb: 1.5, color: 'text.secondary', typography: 'body2' }}>
        {translate('fair.salesLead')}
      </Box>
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{field('Participation', 'business')}</TableCell>
              {figures.map((name) => (
                <TableCell key={name} align="right">
                  {field('Participation', name)} (Rp)
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id}>
                <TableCell component="th" scope="row" sx={{ minWidth: 120 }}>
                  <Named noun="Participation" row={{ id: row.id, label: row.business.label }} />
                </TableCell>
                {figures.map((name) => (
                  <TableCell key={name} align="right" sx={{ verticalAlign: 'top' }}>
                    <Cell
                      label={`${field('Participation', name)}: ${row.business.label}`}
                      value={row[name]}
                      onSave={save(row, name)}
                    />
                  </TableCell>
                ))}
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row" sx={{ fontWeight: 700 }}>
                {translate('fair.total')}
              </TableCell>
              {figures.map((name) => (
                <TableCell key={name} align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Box sx={{ fontWeight: 700 }}>
                    {typeof sums?.[name].sum === 'number' ? rupiah(sums[name].sum, locale) : '–'}
                  </Box>
                  <Box sx={{ color: 'text.secondary', typography: 'caption' }}>
                    {translate('fair.known', { smart_count: sums?.[name].count ?? 0 })}
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
