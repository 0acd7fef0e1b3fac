import type { DocumentNode } from '@apollo/client';
import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Confirm,
  type HttpError,
  useDataProvider,
  useGetIdentity,
  useNotify,
  useRecordContext,
  useRefresh,
  useTranslate,
} from 'react-admin';
import type { HouseProvider } from '../../provider/index.ts';
import { useMay } from '../../session/useMay.ts';
import { LinkShown } from './LinkShown.tsx';
import { deactivateMutation, type Invitation, reactivateMutation, recoverMutation } from './queries.ts';

const mutations = {
  recover: recoverMutation,
  deactivate: deactivateMutation,
  reactivate: reactivateMutation,
} satisfies Record<string, DocumentNode>;
type Act = keyof typeof mutations;

/** What can be done for the account at hand: helped back in, kept out, let in again; nobody does so to themselves. */
export function PersonActs() {
  const record = useRecordContext();
  const { change } = useDataProvider<HouseProvider>();
  const { identity } = useGetIdentity();
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const may = useMay();
  const [asked, setAsked] = useState<Act>();
  const [link, setLink] = useState<string>();
  const { mutate, isPending } = useMutation<{ data: Invitation | string }, HttpError, Act>({
    mutationFn: (act) => change({ query: mutations[act], variables: { id: record?.id } }),
    onSuccess: ({ data }, act) => {
      if (typeof data === 'object' && data.link) setLink(data.link);
      else notify(`people.${act}.done`, { type: 'success' });
      refresh();
    },
    onError: ({ message }) => notify(message, { type: 'error', multiLine: true }),
    onSettled: () => setAsked(undefined),
  });
  if (!record || !may.administer || !identity || identity.email === record.email) return null;
  const acts: readonly Act[] = record.active ? ['recover', 'deactivate'] : ['reactivate'];
  const name = { name: record.label };
  return (
    <>
      {acts.map((act) => (
        <Button
          key={act}
          variant="outlined"
          color={act === 'deactivate' ? 'error' : 'primary'}
          onClick={() => setAsked(act)}
        >
          {translate(`people.${act}.name`)}
        </Button>
      ))}
      {asked && (
        <Confirm
          isOpen
          loading={isPending}
          title={`people.${asked}.ask`}
          titleTranslateOptions={name}
          content={`people.${asked}.lead`}
          contentTranslateOptions={name}
          confirm={`people.${asked}.name`}
          onConfirm={() => mutate(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {link && <LinkShown link={link} onClose={() => setLink(undefined)} />}
    </>
  );
}
