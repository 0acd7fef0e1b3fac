import { Autocomplete, TextField } from '@mui/material';
import type { Noun } from '../schema.ts';
import type { NamedRow } from '../value/Named.tsx';
import { useFound } from './useFound.ts';

interface RowPickProps {
  noun: Noun;
  label: string;
  chosen: NamedRow | null;
  fault?: string | undefined;
  help?: string | undefined;
  required?: boolean;
  disabled?: boolean;
  onChange: (row: NamedRow | null) => void;
}

/** Regions share names, so their code stands beside. */
const called = (noun: Noun) => (row: NamedRow) => (noun === 'Region' ? `${row.label} (${row.id})` : row.label);

/** A record of the register, found by typing. */
export function RowPick({ noun, label, chosen, fault, help, required, disabled, onChange }: RowPickProps) {
  const { context, choices, open } = useFound(noun, 'row', chosen ? [chosen] : []);
  return (
    <Autocomplete
      options={choices}
      value={chosen}
      disabled={disabled ?? false}
      loading={context.isFetching}
      filterOptions={(found) => found}
      getOptionKey={({ id }) => id}
      getOptionLabel={called(noun)}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onOpen={open}
      onInputChange={(_, text, why) => why !== 'reset' && context.setFilters({ q: text }, [])}
      onChange={(_, row) => onChange(row && { id: row.id, label: row.label })}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={required ?? false}
          error={Boolean(fault)}
          helperText={fault ?? help}
        />
      )}
    />
  );
}
