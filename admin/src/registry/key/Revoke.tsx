import { Alert, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, type HttpError, useDataProvider, useLocale, useRecordContext, useRefresh } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { instant } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';

const revocation = gql(
  'mutation RevokeApiKey($id: ID!, $version: Int!) { revoked: revokeApiKey(id: $id, version: $version) { id } }',
);

/** Whether the key still opens the door, and how to end it. */
export default function Revoke() {
  const { translate } = useWords();
  const locale = useLocale() ?? 'id';
  const record = useRecordContext();
  const refresh = useRefresh();
  const { change } = useDataProvider<HouseProvider>();
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, error } = useMutation<unknown, HttpError>({
    mutationFn: () => change({ query: revocation, variables: { id: record?.id, version: record?.version } }),
    onSuccess: refresh,
    onSettled: () => setAsking(false),
  });
  if (!record) return null;
  if (record.revokedAt)
    return <Alert severity="info">{translate('key.revoked', { when: instant(record.revokedAt, locale) })}</Alert>;
  return (
    <>
      {error && <Refused error={error} placed={[]} />}
      <Alert
        severity="success"
        icon={false}
        action={
          <Button color="error" variant="outlined" onClick={() => setAsking(true)}>
            {translate('key.revoke')}
          </Button>
        }
      >
        {translate('key.holds')}
      </Alert>
      <Confirm
        isOpen={isAsking}
        loading={isPending}
        title={translate('key.revokeTitle')}
        content={translate('key.revokeContent')}
        confirm={translate('key.revoke')}
        confirmColor="warning"
        onConfirm={() => mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
