import AddOutlined from '@mui/icons-material/AddOutlined';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type RaRecord, useRecordContext } from 'react-admin';
import { useMay } from '../../session/useMay.ts';
import { fieldOf, type Noun, targetOf } from '../schema.ts';
import { RowDialog } from './RowDialog.tsx';

interface AddRowProps {
  owner: Noun;
  list: string;
  label: string;
}

/** What the new row says of the record that it hangs on. */
function linkBack(owner: Noun, via: string, target: Noun, { id, label }: RaRecord) {
  const { kind } = fieldOf(target, via);
  const here = { id, label, ...(kind === 'subject' && { __typename: owner }) };
  return { [via]: kind === 'links' ? [here] : here };
}

/** Adds a row to a related list, in a dialog over the page. */
export function AddRow({ owner, list, label }: AddRowProps) {
  const record = useRecordContext();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const may = useMay();
  const field = fieldOf(owner, list);
  const target = targetOf(field);
  const via = field.via ?? '';
  if (!record || !may.write(target)) return null;
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<AddOutlined />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <RowDialog
          noun={target}
          given={via}
          preset={linkBack(owner, via, target, record)}
          onSaved={() => queries.invalidateQueries({ queryKey: [owner, 'getOne'] })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
