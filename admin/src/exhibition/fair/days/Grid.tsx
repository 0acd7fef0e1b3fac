import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { memo, useState } from 'react';
import { useLocale } from 'react-admin';
import { Named } from '../../../noun/value/Named.tsx';
import { day, whole } from '../../../noun/value/numbers.ts';
import { useWords } from '../../../noun/words.ts';
import { Cell } from '../Cell.tsx';
import { Difference } from '../Difference.tsx';
import { type DaySums, type Figure, figures, type Participant } from '../useFair.ts';
import { walk } from '../walk.ts';
import type { Days } from './useDays.ts';

interface GridProps {
  rows: readonly Participant[];
  days: Days;
  byParticipant: ReadonlyMap<string, DaySums>;
}

/** Who a row is about stays in sight while the days go by. */
const pinned = { position: 'sticky', left: 0, zIndex: 1, backgroundColor: 'background.paper', minWidth: 160 } as const;

/** Drawn anew only for another figure: hundreds stand in a grid, and one of them is being typed. It saves on the newest row anyway. */
const Still = memo(Cell, (before, now) => before.value === now.value && before.label === now.label);

const isMoney = (name: Figure): name is 'cashSales' | 'orderSales' => name !== 'visitors';

/** Participants by days, one kind of figure at a time. */
export function Grid({ rows, days: { days, figure, ofDay, ofAll, save }, byParticipant }: GridProps) {
  const { translate, field } = useWords();
  const locale = useLocale() ?? 'id';
  const [name, choose] = useState<Figure>('cashSales');
  const number = (value: number | null | undefined) => (typeof value === 'number' ? whole(value, locale) : '–');
  const sum = { fontWeight: 700, whiteSpace: 'nowrap' } as const;
  return (
    <>
      <Box sx={{ px: 3, pb: 1.5 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={name}
          aria-label={translate('fair.figure')}
          onChange={(_, next: Figure | null) => next && choose(next)}
        >
          {figures.map((each) => (
            <ToggleButton key={each} value={each}>
              {field('DailySales', each)} {isMoney(each) && '(Rp)'}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <TableContainer onKeyDown={walk}>
        <Table size="small" aria-label={field('DailySales', name)}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ ...pinned, backgroundColor: undefined }}>{field('Participation', 'business')}</TableCell>
              {days.map((each) => (
                <TableCell key={each} align="right">
                  {day(each, locale, 'WEEKDAY')}
                </TableCell>
              ))}
              <TableCell align="right">{translate('fair.allDays')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, place) => (
              <TableRow key={row.id}>
                <TableCell component="th" scope="row" sx={pinned}>
                  <Named noun="Participation" row={{ id: row.id, label: row.business.label }} />
                </TableCell>
                {days.map((each, column) => (
                  <TableCell key={each} align="right" sx={{ verticalAlign: 'top', px: 0.75 }}>
                    <Still
                      key={name}
                      label={`${field('DailySales', name)} ${day(each, locale, 'SHORT')}: ${row.business.label}`}
                      value={figure(row.id, each, name)}
                      place={[place, column]}
                      onSave={save(row.id, each, name)}
                    />
                  </TableCell>
                ))}
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Box sx={{ fontWeight: 700 }}>{number(byParticipant.get(row.id)?.[name].sum)}</Box>
                  {isMoney(name) && row[name] !== null && (
                    <>
                      <Box sx={{ color: 'text.secondary', typography: 'caption' }}>
                        {translate('fair.whole', { amount: number(row[name]) })}
                      </Box>
                      <Difference days={byParticipant.get(row.id)?.[name].sum} whole={row[name]} />
                    </>
                  )}
                </TableCell>
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row" sx={{ ...pinned, fontWeight: 700 }}>
                {translate('fair.total')}
              </TableCell>
              {days.map((each) => (
                <TableCell key={each} align="right" sx={sum}>
                  {number(ofDay(each, name))}
                </TableCell>
              ))}
              <TableCell align="right" sx={sum}>
                {number(ofAll(name))}
              </TableCell>
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
