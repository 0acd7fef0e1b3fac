import { Autocomplete, TextField } from '@mui/material';
import { useFound } from '../../noun/input/useFound.ts';
import type { NamedRow } from '../../noun/value/Named.tsx';
import { useWords } from '../../noun/words.ts';

interface SourcePickProps {
  chosen: NamedRow | null;
  fault?: string;
  onChange: (source: NamedRow | null) => void;
}

/** The paper that a visit rests on, found by typing. */
export function SourcePick({ chosen, fault, onChange }: SourcePickProps) {
  const { field } = useWords();
  const { context, choices, open } = useFound('Source', 'source', chosen ? [chosen] : []);
  return (
    <Autocomplete
      options={choices}
      value={chosen}
      loading={context.isFetching}
      filterOptions={(found) => found}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ label }) => label}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onOpen={open}
      onInputChange={(_, text, reason) => reason !== 'reset' && context.setFilters({ q: text }, [])}
      onChange={(_, row) => onChange(row && { id: row.id, label: row.label })}
      renderInput={(params) => (
        <TextField
          {...params}
          size="medium"
          label={field('Session', 'source')}
          error={Boolean(fault)}
          helperText={fault}
        />
      )}
    />
  );
}
