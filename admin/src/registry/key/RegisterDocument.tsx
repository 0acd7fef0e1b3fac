import AddOutlined from '@mui/icons-material/AddOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useRecordContext } from 'react-admin';
import { useWords } from '../../noun/words.ts';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { useMay } from '../../session/useMay.ts';
import { KeyDialog } from './KeyDialog.tsx';

const registration = gql(
  'mutation RegisterDocument($input: KeyDocumentInput!) { data: registerKeyDocument(input: $input) { id } }',
);

/** The way to a query that a key may ask by its hash: of the key at hand, or of one that is chosen. */
export function RegisterDocument() {
  const { translate } = useWords();
  const may = useMay();
  const record = useRecordContext();
  const { change } = useDataProvider<HouseProvider>();
  const [isAsking, setAsking] = useState(false);

  async function register({ key, text }: Record<string, unknown>) {
    const input = { key: record?.id ?? (key as { id?: string } | null)?.id ?? key, text };
    await change({ query: registration, variables: { input } });
    setAsking(false);
  }

  if (!may.see('KeyDocument') || record?.revokedAt) return null;
  return (
    <>
      <Button variant={record ? 'outlined' : 'contained'} startIcon={<AddOutlined />} onClick={() => setAsking(true)}>
        {translate('key.register')}
      </Button>
      {isAsking && (
        <KeyDialog
          noun="KeyDocument"
          title={translate('key.register')}
          asked={record ? ['text'] : ['key', 'text']}
          onSend={register}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
