import AddOutlined from '@mui/icons-material/AddOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { todayIn } from '../../noun/value/today.ts';
import { useWords } from '../../noun/words.ts';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { useMay } from '../../session/useMay.ts';
import { Issued } from './Issued.tsx';
import { KeyDialog } from './KeyDialog.tsx';

const creation = gql(
  'mutation CreateApiKey($input: ApiKeyInput!) { made: createApiKey(input: $input) { key apiKey { label } } }',
);

const asked = ['name', 'organization', 'operations', 'documentsOnly', 'startsOn', 'endsOn'] as const;

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

/** The way to a new key: what it is for, and then the key, this once. */
export function MakeKey() {
  const { translate } = useWords();
  const may = useMay();
  const { change } = useDataProvider<HouseProvider>();
  const [isAsking, setAsking] = useState(false);
  const [made, setMade] = useState<Made>();

  async function make(stated: Record<string, unknown>) {
    const answer = await change<{ made: Made }>({ query: creation, variables: { input: inputOf(stated) } });
    setAsking(false);
    setMade(answer.made);
  }

  if (!may.see('ApiKey')) return null;
  return (
    <>
      <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAsking(true)}>
        {translate('key.make')}
      </Button>
      {isAsking && (
        <KeyDialog
          noun="ApiKey"
          title={translate('key.make')}
          asked={asked}
          preset={{ startsOn: todayIn(undefined) }}
          onSend={make}
          onClose={() => setAsking(false)}
        />
      )}
      {made && <Issued secret={made.key} name={made.apiKey.label} onClose={() => setMade(undefined)} />}
    </>
  );
}
