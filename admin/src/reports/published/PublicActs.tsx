import { Button } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { ReasonDialog } from '../../history/ReasonDialog.tsx';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { useMay } from '../../session/useMay.ts';

export const withdrawal = gql(
  'mutation WithdrawReport($id: ID!, $reason: String!) { withdrawReport(id: $id, reason: $reason) { id } }',
);

/** The way to the public page of a report, and its withdrawal. */
export function PublicActs() {
  const translate = useTranslate();
  const record = useRecordContext();
  const refresh = useRefresh();
  const may = useMay();
  const { change } = useDataProvider<HouseProvider>();
  const [isAsking, setAsking] = useState(false);
  if (record?.kind !== 'REPORT') return null;
  return (
    <>
      <Button href={`/published/${record.id}`} target="_blank" variant="outlined">
        {translate('publishing.open')}
      </Button>
      {may.administer && (
        <Button color="error" variant="outlined" onClick={() => setAsking(true)}>
          {translate('publishing.withdraw')}
        </Button>
      )}
      {isAsking && (
        <ReasonDialog
          title={translate('publishing.withdraw')}
          lead={translate('publishing.withdrawLead')}
          label={translate('publishing.withdraw')}
          onConfirm={async (reason) => {
            await change({ query: withdrawal, variables: { id: record.id, reason: reason ?? '' } });
            refresh();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
