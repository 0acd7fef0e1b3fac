import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useDataProvider, useLocale } from 'react-admin';
import { Named } from '../../noun/value/Named.tsx';
import { rupiah } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { Cell } from './Cell.tsx';
import { Difference } from './Difference.tsx';
import { type DaySums, type Money, money, type Participant, type Sums } from './useFair.ts';
import { useRows } from './useRows.ts';
import { walk } from './walk.ts';

interface SalesProps {
  rows: readonly Participant[];
  sums: Sums | undefined;
  byParticipant: ReadonlyMap<string, DaySums>;
}

/** What those who were there sold over all days, typed into a grid from row to row. */
export function Sales({ rows, sums, byParticipant }: SalesProps) {
  const { translate, field } = useWords();
  const locale = useLocale() ?? 'id';
  const provider = useDataProvider<HouseProvider>();
  const keep = useRows<Participant>();
  const save = (seen: Participant, name: Money) => (value: number | null) =>
    keep(seen.id, seen, async (row) => {
      const previousData = row ?? seen;
      const { data } = await provider.update('Participation', {
        id: seen.id,
        data: { ...previousData, [name]: value },
        previousData,
      });
      return data as Participant;
    });
  return (
    <>
      <Box sx={{ px: { xs: 2, md: 3 }, pb: 1.5, color: 'text.secondary', typography: 'body2' }}>
        {translate('fair.salesLead')}
      </Box>
      <TableContainer onKeyDown={walk}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{field('Participation', 'business')}</TableCell>
              {money.map((name) => (
                <TableCell key={name} align="right">
                  {field('Participation', name)} (Rp)
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, place) => (
              <TableRow key={row.id}>
                <TableCell component="th" scope="row" sx={{ minWidth: 120 }}>
                  <Named noun="Participation" row={{ id: row.id, label: row.business.label }} />
                </TableCell>
                {money.map((name, column) => (
                  <TableCell key={name} align="right" sx={{ verticalAlign: 'top' }}>
                    <Cell
                      label={`${field('Participation', name)}: ${row.business.label}`}
                      value={row[name]}
                      place={[place, column]}
                      onSave={save(row, name)}
                    />
                    <Difference days={byParticipant.get(row.id)?.[name].sum} whole={row[name]} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row" sx={{ fontWeight: 700 }}>
                {translate('fair.total')}
              </TableCell>
              {money.map((name) => (
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
