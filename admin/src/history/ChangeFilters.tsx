import { Box, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAddress } from '../frame/address.ts';
import { Choice } from '../frame/Choice.tsx';
import { useMay } from '../session/useMay.ts';
import { history } from '../words/history.ts';
import { PersonChoice } from './PersonChoice.tsx';
import { useNouns } from './useNouns.ts';

const aDay = 86_400_000;

/** Where a day of the reader's begins. */
const beginning = (day: string) => new Date(`${day}T00:00:00`);

/** What the address says, as the API takes it: days of the reader's, the last one included. */
export const asWhere = ({ who, kind, noun, from, to }: Record<string, string>) => ({
  ...(who && { actor: who }),
  ...(kind && { kind }),
  ...(noun && { noun }),
  ...(from && { from: beginning(from).toISOString() }),
  ...(to && { to: new Date(beginning(to).getTime() + aDay).toISOString() }),
});

/** Which changes are shown: by whom, of what kind, of which records, when. */
export function ChangeFilters() {
  const translate = useTranslate();
  const may = useMay();
  const nouns = useNouns();
  const [{ who = '', kind = '', noun = '', from = '', to = '' }, state] = useAddress();
  const kinds = Object.keys(history.history.kinds).map((id) => ({ id, name: translate(`history.kinds.${id}`) }));
  const all = translate('changes.all');
  const day = (name: 'from' | 'to', value: string) => (
    <TextField
      type="date"
      size="small"
      label={translate(`changes.${name}`)}
      value={value}
      onChange={({ target }) => state({ [name]: target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <Box
      role="search"
      aria-label={translate('changes.filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, p: 2, '& > *': { flex: { xs: '1 1 100%', sm: '0 1 auto' } } }}
    >
      {may.see('User') && (
        <PersonChoice label={translate('changes.who')} value={who} onChosen={(id) => state({ who: id })} />
      )}
      <Choice
        label={translate('changes.kind')}
        value={kind}
        all={all}
        choices={kinds}
        onChosen={(id) => state({ kind: id })}
      />
      <Choice
        label={translate('changes.noun')}
        value={noun}
        all={all}
        choices={nouns}
        onChosen={(id) => state({ noun: id })}
      />
      {day('from', from)}
      {day('to', to)}
    </Box>
  );
}
