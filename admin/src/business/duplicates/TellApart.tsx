import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { ReasonDialog } from '../../history/ReasonDialog.tsx';
import type { HouseProvider } from '../../provider/index.ts';
import { useMay } from '../../session/useMay.ts';
import { apartMutation } from './queries.ts';

interface TellApartProps {
  one: { id: string; name: string };
  other: { id: string; name: string };
  onDone?: () => void;
}

/** Says that two records are two businesses, which is remembered. */
export function TellApart({ one, other, onDone }: TellApartProps) {
  const { change } = useDataProvider<HouseProvider>();
  const translate = useTranslate();
  const queries = useQueryClient();
  const notify = useNotify();
  const may = useMay();
  const [isAsked, setAsked] = useState(false);
  if (!may.write('Distinction')) return null;

  async function tellApart(reason: string | null) {
    await change({ query: apartMutation, variables: { input: { business: one.id, other: other.id, reason } } });
    notify('duplicates.toldApart', { type: 'info' });
    queries.invalidateQueries();
    onDone?.();
  }

  return (
    <>
      <Button
        onClick={() => setAsked(true)}
        aria-label={`${translate('duplicates.apart')}: ${one.name}, ${other.name}`}
      >
        {translate('duplicates.apart')}
      </Button>
      {isAsked && (
        <ReasonDialog
          title={translate('duplicates.apartTitle')}
          lead={translate('duplicates.apartLead', { one: one.name, other: other.name })}
          label={translate('duplicates.apart')}
          onConfirm={tellApart}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
