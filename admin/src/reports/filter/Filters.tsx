import { Box, TextField } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Choice } from '../../frame/Choice.tsx';
import { enums } from '../../noun/schema.ts';
import { day } from '../../noun/value/numbers.ts';
import type { Answer, Filter, Stated } from '../declared.ts';
import { names } from '../map/names.ts';
import { provinces } from '../map/tiles.ts';
import { pastDayOf } from '../past.ts';
import { years } from '../useReport.ts';
import { choicesIn } from './choices.ts';
import { PastDay } from './PastDay.tsx';

interface FiltersProps {
  filters: readonly Filter[];
  stated: Stated;
  state: (changes: Record<string, string>) => void;
  answer: Answer | undefined;
}

/** What must be chosen: there is no report of all partners, nor of all exhibitions. */
const needed = new Set<Filter>(['year', 'since', 'partner', 'exhibition']);

/** What a page of figures is of. */
export function Filters({ filters, stated, state, answer }: FiltersProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const choicesOf = (filter: Filter): { id: string; name: string }[] => {
    switch (filter) {
      case 'year':
      case 'since':
        return years().map((year) => ({ id: year, name: year }));
      case 'sector':
        return enums.Sector.map((id) => ({ id, name: translate(`enums.Sector.${id}`) }));
      case 'region': {
        const all = provinces.map((id) => ({ id, name: names[id] ?? id }));
        all.sort((one, other) => one.name.localeCompare(other.name));
        const { region = '' } = stated;
        return region && !provinces.includes(region) ? [...all, { id: region, name: region }] : all;
      }
      default:
        return choicesIn(answer, filter).map(({ id, label }) => ({ id, name: label }));
    }
  };
  const all = translate('reports.filters.all');
  const called = (filter: Filter) => translate(`reports.filters.${filter === 'region' ? 'province' : filter}`);
  const said = filters.map((filter) => {
    const { [filter]: value = '' } = stated;
    const name = filter === 'on' ? value && day(value, locale) : choicesOf(filter).find(({ id }) => id === value)?.name;
    return `${called(filter)}: ${name || value || all}`;
  });
  const past = pastDayOf(stated);
  if (past) said.push(`${translate('reports.filters.past')}: ${day(past, locale)}`);
  return (
    <>
      <Box sx={{ display: 'none', '@media print': { display: 'block' } }}>{said.join(' · ')}</Box>
      <Box
        role="search"
        aria-label={translate('reports.filters.name')}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          // A choice is as wide as its name, which says more than a year does.
          '&& > *': { flex: { xs: '1 1 100%', sm: '0 1 auto' }, minWidth: { sm: 190 }, maxWidth: { sm: 340 } },
          '@media print': { display: 'none' },
        }}
      >
        {filters.map((filter) =>
          filter === 'on' ? (
            <TextField
              key={filter}
              type="date"
              size="small"
              label={called(filter)}
              value={stated.on ?? ''}
              onChange={({ target }) => target.value && state({ on: target.value })}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          ) : (
            <Choice
              key={filter}
              label={called(filter)}
              value={stated[filter] ?? ''}
              {...(!needed.has(filter) && { all })}
              choices={choicesOf(filter)}
              onChosen={(id) => state({ [filter]: id })}
            />
          ),
        )}
        <PastDay stated={stated} state={state} />
      </Box>
    </>
  );
}
