import { Box, Typography } from '@mui/material';
import { isWide, NounInput } from '../input/NounInput.tsx';
import { fieldOf, type Noun, nouns } from '../schema.ts';
import type { Group } from '../screens.ts';
import { Value } from '../value/Value.tsx';
import { useWords } from '../words.ts';
import { filling } from './filling.ts';

interface NounFormProps {
  noun: Noun;
  groups: readonly Group[];
  /** In a dialog there is one column, and the link to where the person comes from is set. */
  isNarrow?: boolean;
  given?: string;
  /** Fields stated once cannot be changed later. */
  isEdit?: boolean;
}

const editable = (noun: Noun, name: string) => {
  const { kind, input, patch } = fieldOf(noun, name);
  return kind === 'subject' || input || patch;
};

const settled = (noun: Noun, name: string) => !fieldOf(noun, name).patch;

/** The state of a record, which its acts change and a form does not. */
function Standing({ noun, name }: { noun: Noun; name: string }) {
  const { translate, field } = useWords();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {field(noun, name)}
      </Typography>
      <Value noun={noun} name={name} />
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {translate('frame.act.settled')}
      </Typography>
    </Box>
  );
}

/** The inputs of a noun, group by group: one form to create and to edit. */
export function NounForm({ noun, groups, isNarrow, given, isEdit }: NounFormProps) {
  const { translate } = useWords();
  const columns = isNarrow ? '1fr' : { xs: '1fr', md: '1fr 1fr' };
  return groups.map(({ title, fields }) => (
    <Box
      component="fieldset"
      key={title}
      sx={{
        border: 0,
        m: 0,
        p: 0,
        py: isNarrow ? 1 : 2.5,
        minWidth: 0,
        display: 'grid',
        gap: { xs: 0.5, lg: 3 },
        gridTemplateColumns: isNarrow ? '1fr' : { xs: '1fr', lg: '200px minmax(0, 1fr)' },
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Typography component="legend" variant="h2" sx={{ p: 0, float: 'left', pt: 1, pb: 1.5 }}>
        {translate(`groups.${title}`)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: columns, minWidth: 0, ...filling }}>
        {fields
          .filter((name) => name !== given && editable(noun, name))
          .map((name) => (
            <Box key={name} sx={{ minWidth: 0, gridColumn: isWide(noun, name) ? '1 / -1' : undefined }}>
              {isEdit && nouns[noun].states?.column === name ? (
                <Standing noun={noun} name={name} />
              ) : (
                <NounInput noun={noun} name={name} disabled={isEdit && settled(noun, name)} />
              )}
            </Box>
          ))}
      </Box>
    </Box>
  ));
}
