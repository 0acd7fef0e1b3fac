import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { type RaRecord, useGetList, useGetOne } from 'react-admin';
import { byLabel } from '../noun/screens.ts';

interface PersonChoiceProps {
  label: string;
  value: string;
  onChosen: (id: string) => void;
}

const meta = { fields: [] };

/** Somebody with an account, found by typing. */
export function PersonChoice({ label, value, onChosen }: PersonChoiceProps) {
  const [text, setText] = useState('');
  const { data: found = [] } = useGetList('User', {
    filter: text ? { q: text } : {},
    pagination: { page: 1, perPage: 25 },
    sort: byLabel,
    meta,
  });
  const { data: chosen } = useGetOne('User', { id: value, meta }, { enabled: value !== '' });
  return (
    <Autocomplete<RaRecord>
      size="small"
      sx={{ minWidth: 220 }}
      options={found}
      filterOptions={(options) => options}
      value={(value !== '' && chosen) || null}
      isOptionEqualToValue={(option, { id }) => option.id === id}
      getOptionLabel={({ label }) => label}
      getOptionKey={({ id }) => id}
      onInputChange={(_, typed, why) => why !== 'reset' && setText(typed)}
      onChange={(_, row) => onChosen(row ? String(row.id) : '')}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
