import { BulkActionsToolbar, BulkDeleteWithConfirmButton } from 'react-admin';
import { useMay } from '../../session/useMay.ts';
import { BulkActs } from '../act/BulkActs.tsx';
import type { Noun } from '../schema.ts';
import { BulkEdit } from './BulkEdit.tsx';

/** What can be done with the chosen rows. */
export function BulkActions({ noun }: { noun: Noun }) {
  const may = useMay();
  return (
    <BulkActionsToolbar>
      <BulkActs noun={noun} />
      {may.write(noun) && <BulkEdit noun={noun} />}
      {may.write(noun) && <BulkDeleteWithConfirmButton mutationMode="pessimistic" />}
    </BulkActionsToolbar>
  );
}
