import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNavigate, useNotify, useTranslate } from 'react-admin';
import type { HouseProvider } from '../provider/index.ts';
import { useMay } from '../session/useMay.ts';
import { type ChangeSet, undoMutation } from './queries.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Takes a change set back, and leads to what that changed; offered to those who may. */
export function Undo({ change: { id, kind, undoneBy } }: { change: ChangeSet }) {
  const { change: send } = useDataProvider<HouseProvider>();
  const translate = useTranslate();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const may = useMay();
  const [isAsked, setAsked] = useState(false);
  // What the register began with is what all else stands on.
  if (!may.administer || undoneBy || kind === 'SEED') return null;

  async function undo(reason: string | null) {
    const { data } = await send<{ data: { id: string } }>({ query: undoMutation, variables: { id, reason } });
    notify('changes.done', { type: 'info' });
    navigate(`/changes/${data.id}`);
    queries.invalidateQueries();
  }

  return (
    <>
      <Button variant="outlined" onClick={() => setAsked(true)}>
        {translate('changes.undo')}
      </Button>
      {isAsked && (
        <ReasonDialog
          title={translate('changes.undoTitle')}
          lead={translate('changes.undoLead')}
          label={translate('changes.undo')}
          onConfirm={undo}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
