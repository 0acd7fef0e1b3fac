import { BulkActionsToolbar, BulkDeleteWithConfirmButton } from 'react-admin';
import { BulkActs } from '../act/BulkActs.tsx';
import type { Noun } from '../schema.ts';
import { BulkEdit } from './BulkEdit.tsx';

/** What can be done with the chosen rows. */
export const BulkActions = ({ noun }: { noun: Noun }) => (
  <BulkActionsToolbar>
    <BulkActs noun={noun} />
    <BulkEdit noun={noun} />
    <BulkDeleteWithConfirmButton mutationMode="pessimistic" />
  </BulkActionsToolbar>
);
