import { Button } from '@mui/material';
import { useState } from 'react';
import {
  email,
  maxLength,
  required,
  TextInput,
  useDataProvider,
  useNotify,
  useRefresh,
  useTranslate,
} from 'react-admin';
import type { HouseProvider } from '../../provider/index.ts';
import { AskedForm } from '../../session/AskedForm.tsx';
import { Over } from '../../session/account/Over.tsx';
import { useMay } from '../../session/useMay.ts';
import { LinkShown } from './LinkShown.tsx';
import { type Invitation, inviteMutation } from './queries.ts';

const name = [required(), maxLength(200)];
const address = [required(), email(), maxLength(200)];

/** Makes an account for somebody, who chooses a password by a link. */
export function Invite() {
  const { change } = useDataProvider<HouseProvider>();
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const may = useMay();
  const [isAsked, setAsked] = useState(false);
  const [link, setLink] = useState<string>();
  if (!may.administer) return null;

  async function invite({ name, email }: { name: string; email: string }) {
    const { data } = await change<{ data: Invitation }>({
      query: inviteMutation,
      variables: { input: { name: name.trim(), email: email.trim() } },
    });
    setAsked(false);
    refresh();
    if (data.link) setLink(data.link);
    else notify('people.invited', { type: 'success' });
  }

  return (
    <>
      <Button variant="contained" onClick={() => setAsked(true)}>
        {translate('people.invite')}
      </Button>
      {isAsked && (
        <Over title={translate('people.invite')} onClose={() => setAsked(false)}>
          {translate('people.inviteLead')}
          <AskedForm onAsk={invite} label="people.invite">
            <TextInput
              source="name"
              label="resources.User.fields.name"
              helperText={false}
              validate={name}
              autoComplete="off"
              autoFocus
            />
            <TextInput
              source="email"
              type="email"
              label="resources.User.fields.email"
              helperText={false}
              validate={address}
              autoComplete="off"
            />
          </AskedForm>
        </Over>
      )}
      {link && <LinkShown link={link} onClose={() => setLink(undefined)} />}
    </>
  );
}
