import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, type HttpError, useDataProvider, useNotify, useRecordContext, useRedirect } from 'react-admin';
import { useWords } from '../../noun/words.ts';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { useMay } from '../../session/useMay.ts';

const withdrawal = gql(
  'mutation WithdrawDocument($id: ID!, $version: Int!) { data: withdrawKeyDocument(id: $id, version: $version) }',
);

/** Takes a query from its key. */
export function Withdraw() {
  const { translate } = useWords();
  const record = useRecordContext();
  const may = useMay();
  const redirect = useRedirect();
  const notify = useNotify();
  const { change } = useDataProvider<HouseProvider>();
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending } = useMutation<unknown, HttpError>({
    mutationFn: () => change({ query: withdrawal, variables: { id: record?.id, version: record?.version } }),
    onSuccess: () => redirect('list', 'KeyDocument'),
    onError: ({ message }) => notify(message, { type: 'error' }),
    onSettled: () => setAsking(false),
  });
  if (!record || !may.see('KeyDocument')) return null;
  return (
    <>
      <Button color="error" variant="outlined" onClick={() => setAsking(true)}>
        {translate('key.withdraw')}
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isPending}
        title={translate('key.withdrawTitle')}
        content={translate('key.withdrawContent')}
        confirm={translate('key.withdraw')}
        confirmColor="warning"
        onConfirm={() => mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
