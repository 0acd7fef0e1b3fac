import { Autocomplete, TextField } from '@mui/material';
import type { NamedRow } from '../../noun/value/Named.tsx';
import { useWords } from '../../noun/words.ts';

interface OthersPickProps {
  choices: readonly NamedRow[];
  chosen: NamedRow[];
  fault?: string;
  onChange: (others: NamedRow[]) => void;
}

/** Other businesses of the same mentor that a group visit was held with. */
export function OthersPick({ choices, chosen, fault, onChange }: OthersPickProps) {
  const { translate } = useWords();
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={choices}
      value={chosen}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ label }) => label}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_, rows) => onChange(rows)}
      renderInput={(params) => (
        <TextField
          {...params}
          size="medium"
          label={translate('visit.others')}
          error={Boolean(fault)}
          helperText={fault ?? (chosen.length > 0 && translate('visit.othersHelp'))}
        />
      )}
    />
  );
}
