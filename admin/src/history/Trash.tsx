import { Alert, Box, Button, Card, Checkbox } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useLocale, useNotify } from 'react-admin';
import { useAddress } from '../frame/address.ts';
import { Choice } from '../frame/Choice.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { useLabel } from '../noun/label.ts';
import type { Noun } from '../noun/schema.ts';
import { instant } from '../noun/value/numbers.ts';
import type { HouseProvider } from '../provider/index.ts';
import { useMay } from '../session/useMay.ts';
import { More } from './More.tsx';
import { type Deleted, restoreMutation, trashQuery } from './queries.ts';
import { Reason } from './Reason.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useTelling } from './telling.ts';
import { useNouns } from './useNouns.ts';
import { useParts } from './useParts.ts';

interface RowProps {
  noun: Noun;
  row: Deleted;
  isChosen: boolean;
  /** Absent where nothing can be brought back. */
  onChoose?: (() => void) | undefined;
}

function Row({ noun, row: { label, at, changeSet }, isChosen, onChoose }: RowProps) {
  const { translate, who } = useTelling();
  const name = useLabel()(noun, label);
  const locale = useLocale() ?? 'id';
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}
    >
      {onChoose && (
        <Checkbox
          checked={isChosen}
          onChange={onChoose}
          slotProps={{ input: { 'aria-label': translate('trash.choose', { name }) } }}
        />
      )}
      <Box sx={{ display: 'grid', gap: 0.5, py: 0.75, minWidth: 0 }}>
        <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Box>
        <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
          {translate('trash.by', { at: instant(at, locale), name: who(changeSet) })}
        </Box>
        <Reason>{changeSet.reason}</Reason>
      </Box>
    </Box>
  );
}

/** The deleted records of one noun. */
function Deletions({ noun }: { noun: Noun }) {
  const { translate, inSentence } = useTelling();
  const { change: send } = useDataProvider<HouseProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  const may = useMay();
  const parts = useParts<Deleted>(trashQuery, { noun });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isAsked, setAsked] = useState(false);
  const count = { smart_count: chosen.length };
  const turn = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));

  async function restore(reason: string | null) {
    await send({ query: restoreMutation, variables: { noun, ids: chosen, reason } });
    notify('trash.done', { type: 'info', messageArgs: count });
    setChosen([]);
    queries.invalidateQueries();
  }

  return (
    <>
      {may.administer && (parts.rows?.length ?? 0) > 0 && (
        <Box sx={{ px: 2, pb: 1.5 }}>
          <Button variant="contained" disabled={chosen.length === 0} onClick={() => setAsked(true)}>
            {translate(chosen.length ? 'trash.restore' : 'trash.nothing', count)}
          </Button>
        </Box>
      )}
      {parts.error && <Alert severity="error">{translate(parts.error.message, { _: parts.error.message })}</Alert>}
      {parts.rows?.length === 0 && (
        <Box sx={{ px: 2, pb: 2.5 }}>{translate('trash.none', { name: inSentence(noun, 2) })}</Box>
      )}
      {parts.rows && (
        <Box component="ul" aria-label={translate('trash.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {parts.rows.map((row) => (
            <Row
              key={row.id}
              noun={noun}
              row={row}
              isChosen={chosen.includes(row.id)}
              onChoose={may.administer ? () => turn(row.id) : undefined}
            />
          ))}
        </Box>
      )}
      <More parts={parts} label="history.moreRows" />
      {isAsked && (
        <ReasonDialog
          title={translate('trash.ask', count)}
          lead={translate('trash.restoreLead')}
          label={translate('trash.nothing')}
          onConfirm={restore}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

/** What was deleted, noun by noun, and the way back. */
export default function Trash() {
  const { translate } = useTelling();
  const may = useMay();
  const nouns = useNouns();
  const [{ noun = 'Business' }, state] = useAddress();
  const shown = nouns.find(({ id }) => id === noun) ?? nouns[0];
  return (
    <>
      <PageHead
        above={translate('rooms.access')}
        title={translate('trash.title')}
        below={translate(may.administer ? 'trash.lead' : 'trash.look')}
      />
      {shown && (
        <Card sx={{ maxWidth: 1040 }}>
          <Box sx={{ p: 2 }}>
            <Choice
              label={translate('changes.noun')}
              value={shown.id}
              choices={nouns}
              onChosen={(id) => state({ noun: id })}
            />
          </Box>
          <Deletions key={shown.id} noun={shown.id} />
        </Card>
      )}
    </>
  );
}
