import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useDataProvider, useLocale } from 'react-admin';
import { Named } from '../../noun/value/Named.tsx';
import { rupiah } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { Cell } from './Cell.tsx';
import { Difference } from './Difference.tsx';
import { Line } from './Line.tsx';
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
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
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
  const labelled = (row: Participant, name: Money) => ({
    label: `${field('Participation', name)}: ${row.business.label}`,
    value: row[name],
    onSave: save(row, name),
  });
  const difference = (row: Participant, name: Money) => (
    <Difference days={byParticipant.get(row.id)?.[name].sum} whole={row[name]} />
  );
  const total = (name: Money) => (
    <>
      <Box sx={{ fontWeight: 700 }}>{typeof sums?.[name].sum === 'number' ? rupiah(sums[name].sum, locale) : '–'}</Box>
      <Box sx={{ color: 'text.secondary', typography: 'caption' }}>
        {translate('fair.known', { smart_count: sums?.[name].count ?? 0 })}
      </Box>
    </>
  );
  const lead = (
    <Box sx={{ px: { xs: 2, md: 3 }, pb: 1.5, color: 'text.secondary', typography: 'body2' }}>
      {translate('fair.salesLead')}
    </Box>
  );
  if (isNarrow)
    return (
      <>
        {lead}
        <Box component="ul" onKeyDown={walk} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {rows.map((row, place) => (
            <Line
              key={row.id}
              of={row}
              place={place}
              widths="1fr 1fr"
              figures={money.map((name) => ({
                name,
                short: translate(`fair.short.${name}`),
                ...labelled(row, name),
                under: difference(row, name),
              }))}
            />
          ))}
        </Box>
        <Box
          sx={{
            px: 2,
            py: 1.5,
            borderTop: 1,
            borderColor: 'divider',
            display: 'grid',
            gridTemplateColumns: '1fr 1fr',
            gap: 1,
          }}
        >
          <Box sx={{ gridColumn: '1 / -1', fontWeight: 700 }}>{translate('fair.total')}</Box>
          {money.map((name) => (
            <Box key={name}>
              <Box sx={{ color: 'text.secondary', typography: 'caption' }}>{field('Participation', name)}</Box>
              {total(name)}
            </Box>
          ))}
        </Box>
      </>
    );
  return (
    <>
      {lead}
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
                    <Cell {...labelled(row, name)} place={[place, column]} />
                    {difference(row, name)}
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
                  {total(name)}
                </TableCell>
              ))}
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
