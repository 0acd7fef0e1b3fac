import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, IconButton, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useRecordContext } from 'react-admin';
import { day, rupiah, whole } from '../../../noun/value/numbers.ts';
import { todayIn } from '../../../noun/value/today.ts';
import { useWords } from '../../../noun/words.ts';
import { Line } from '../Line.tsx';
import { type Figure, figures, type Participant } from '../useFair.ts';
import { walk } from '../walk.ts';
import type { Days } from './useDays.ts';

interface SwitchProps {
  days: readonly string[];
  chosen: string;
  onChoose: (day: string) => void;
}

function Switch({ days, chosen, onChoose }: SwitchProps) {
  const { translate, field } = useWords();
  const locale = useLocale() ?? 'id';
  const place = days.indexOf(chosen);
  const step = (by: -1 | 1) => {
    const next = days[place + by];
    return { disabled: !next, onClick: () => next && onChoose(next) };
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, pb: 1.5 }}>
      <IconButton aria-label={translate('fair.dayBefore')} {...step(-1)}>
        <ChevronLeft />
      </IconButton>
      <TextField
        select
        fullWidth
        label={field('DailySales', 'soldOn')}
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
      >
        {days.map((each) => (
          <MenuItem key={each} value={each}>
            {day(each, locale, 'WEEKDAY')}
          </MenuItem>
        ))}
      </TextField>
      <IconButton aria-label={translate('fair.dayAfter')} {...step(1)}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}

interface OneDayProps {
  rows: readonly Participant[];
  days: Days;
}

/** One day for a phone, today's first: all figures of each participant. */
export function OneDay({ rows, days: { days, figure, ofDay, save } }: OneDayProps) {
  const { translate, field } = useWords();
  const locale = useLocale() ?? 'id';
  const exhibition = useRecordContext();
  const today = todayIn(exhibition?.region?.id);
  const [chosen, choose] = useState(days.includes(today) ? today : (days[0] ?? ''));
  const sum = (name: Figure) => {
    const value = ofDay(chosen, name);
    if (value === null) return '–';
    return name === 'visitors' ? whole(value, locale) : rupiah(value, locale);
  };
  return (
    <>
      <Switch days={days} chosen={chosen} onChoose={choose} />
      <Box component="ul" onKeyDown={walk} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row, place) => (
          <Line
            key={`${row.id} ${chosen}`}
            of={row}
            place={place}
            widths="3fr 3fr 2fr"
            figures={figures.map((name) => ({
              name,
              short: translate(`fair.short.${name}`),
              label: `${field('DailySales', name)}: ${row.business.label}`,
              value: figure(row.id, chosen, name),
              onSave: save(row.id, chosen, name),
            }))}
          />
        ))}
      </Box>
      <Box
        component="dl"
        sx={{ m: 0, px: 2, py: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}
      >
        {figures.map((name) => (
          <Box key={name} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {field('DailySales', name)}, {day(chosen, locale, 'SHORT')}
            </Box>
            <Box component="dd" sx={{ m: 0, fontWeight: 700 }}>
              {sum(name)}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
