import { gql } from '@apollo/client';
import AddOutlined from '@mui/icons-material/AddOutlined';
import { Button, Dialog, DialogContent, DialogTitle, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { Form, type HttpError, useDataProvider, useRefresh } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { DialogFoot } from '../../noun/form/DialogFoot.tsx';
import { NounInput } from '../../noun/input/NounInput.tsx';
import { todayIn } from '../../noun/value/today.ts';
import { useWords } from '../../noun/words.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { useMay } from '../../session/useMay.ts';
import { Issued } from './Issued.tsx';

const creation = gql(
  'mutation CreateApiKey($input: ApiKeyInput!) { made: createApiKey(input: $input) { key apiKey { label } } }',
);

const asked = ['name', 'organization', 'operations', 'startsOn', 'endsOn'] as const;

interface Made {
  key: string;
  apiKey: { label: string };
}

/** What the API takes: the partner by its identifier, nothing that was left empty. */
const inputOf = ({ organization, operations, ...rest }: Record<string, unknown>) => ({
  ...rest,
  organization: (organization as { id?: string } | null)?.id ?? organization,
  operations: operations ?? [],
});

function Ask({ onMade, onClose }: { onMade: (made: Made) => void; onClose: () => void }) {
  const { translate } = useWords();
  const refresh = useRefresh();
  const { change } = useDataProvider<HouseProvider>();
  const leaving = useRef<() => void>(onClose);
  const [refused, setRefused] = useState<HttpError>();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [preset] = useState(() => ({ startsOn: todayIn(undefined) }));

  async function make(input: Record<string, unknown>) {
    try {
      const { made } = await change<{ made: Made }>({ query: creation, variables: { input: inputOf(input) } });
      refresh();
      onMade(made);
    } catch (error) {
      setRefused(error as HttpError);
      return (error as HttpError).body?.errors ?? {};
    }
  }

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isNarrow}
      aria-labelledby="make-key"
      onClose={(_, reason) => reason === 'escapeKeyDown' && leaving.current()}
    >
      <DialogTitle id="make-key">{translate('key.make')}</DialogTitle>
      <Form onSubmit={make} record={preset} noValidate>
        <DialogContent
          sx={{
            display: 'grid',
            gap: 2,
            pt: 0.5,
            '& .MuiFormControl-root, & .MuiAutocomplete-root': { width: '100%', my: 0 },
          }}
        >
          {refused && <Refused error={refused} placed={asked} />}
          {asked.map((name) => (
            <NounInput key={name} noun="ApiKey" name={name} />
          ))}
        </DialogContent>
        <DialogFoot leaving={leaving} onClose={onClose} label={translate('key.make')} icon={null} alwaysEnable />
      </Form>
    </Dialog>
  );
}

/** The way to a new key: what it is for, and then the key, this once. */
export function MakeKey() {
  const { translate } = useWords();
  const may = useMay();
  const [isAsking, setAsking] = useState(false);
  const [made, setMade] = useState<Made>();
  if (!may.see('ApiKey')) return null;
  return (
    <>
      <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAsking(true)}>
        {translate('key.make')}
      </Button>
      {isAsking && (
        <Ask
          onMade={(made) => {
            setAsking(false);
            setMade(made);
          }}
          onClose={() => setAsking(false)}
        />
      )}
      {made && <Issued secret={made.key} name={made.apiKey.label} onClose={() => setMade(undefined)} />}
    </>
  );
}
