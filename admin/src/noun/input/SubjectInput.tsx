import { Box, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate, type Validator } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { allNouns, type Noun, nouns } from '../schema.ts';
import { useWords } from '../words.ts';
import { LinkInput } from './LinkInput.tsx';

const subjects = allNouns.filter((noun) => nouns[noun].fields.flags);

/** The record that a figure or a doubt hangs on: first its kind, then the record itself. */
export function SubjectInput({
  source,
  validate,
  disabled,
}: {
  source: string;
  validate: Validator[];
  disabled?: boolean;
}) {
  const translate = useTranslate();
  const words = useWords();
  const { setValue } = useFormContext();
  const value = useWatch({ name: source }) as { __typename?: Noun } | undefined;
  const [chosen, setChosen] = useState<Noun>('Business');
  const kind = value?.__typename ?? chosen;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))' }}>
      <TextField
        select
        label={translate('frame.subject.type')}
        value={kind}
        disabled={disabled}
        onChange={({ target }) => {
          setChosen(target.value as Noun);
          setValue(source, null, { shouldDirty: true });
        }}
      >
        {subjects.map((noun) => (
          <MenuItem key={noun} value={noun}>
            {words.noun(noun)}
          </MenuItem>
        ))}
      </TextField>
      <LinkInput
        key={kind}
        source={source}
        target={kind}
        mark={{ __typename: kind }}
        label="frame.subject.row"
        validate={validate}
        disabled={disabled}
      />
    </Box>
  );
}
