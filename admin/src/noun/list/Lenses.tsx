import { Box, Chip } from '@mui/material';
import { useListContext } from 'react-admin';
import type { Screens } from '../screens.ts';
import { useWords } from '../words.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Named filters over the list, each a press to put on or off. */
export function Lenses({ noun, lenses }: { noun: Screens['noun']; lenses: NonNullable<Screens['lenses']> }) {
  const words = useWords();
  const { filterValues, setFilters } = useListContext();
  return (
    <Box
      role="group"
      aria-label={words.translate('frame.lenses')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}
    >
      {Object.entries(lenses).map(([name, where]) => {
        const isOn = Object.entries(where).every(([key, value]) => same(filterValues[key], value));
        const without = Object.fromEntries(Object.entries(filterValues).filter(([key]) => !(key in where)));
        return (
          <Chip
            key={name}
            label={words.translate(`resources.${noun}.lenses.${name}`)}
            variant={isOn ? 'filled' : 'outlined'}
            color={isOn ? 'primary' : 'default'}
            aria-pressed={isOn}
            onClick={() => setFilters(isOn ? without : { ...filterValues, ...where }, undefined)}
          />
        );
      })}
    </Box>
  );
}
