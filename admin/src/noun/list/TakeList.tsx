import { DownloadOutlined } from '@mui/icons-material';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { orderBy } from '../../provider/order.ts';
import type { Total } from '../../provider/total.ts';
import { filterOf } from '../../provider/where.ts';
import { fieldOf, type Noun } from '../schema.ts';
import { TakeDialog } from '../take/TakeDialog.tsx';
import { useWords } from '../words.ts';
import { useTotal } from './useTotal.ts';

const formats = ['XLSX', 'CSV'] as const;

/** Takes along what the list holds: its rows by its filter and in its order, all of them, whatever the page shows. */
export function TakeList({ noun, names }: { noun: Noun; names: readonly string[] }) {
  const { filterValues, sort, total, meta } = useListContext();
  const words = useWords();
  const said = useTotal();
  const { total: counted } = (meta ?? {}) as { total?: Total };
  const [isOpen, setOpen] = useState(false);
  const asked = () => ({
    noun,
    ...filterOf(filterValues),
    orderBy: [orderBy(noun, sort as { field: string; order: 'ASC' | 'DESC' })],
    columns: names.filter((name) => !['sealed', 'list'].includes(fieldOf(noun, name).kind)),
  });
  const label = counted
    ? words.translate('frame.take.counted', { number: said(counted) })
    : words.translate('frame.take.list');
  return (
    <>
      <Button size="small" startIcon={<DownloadOutlined />} onClick={() => setOpen(true)} disabled={total === 0}>
        {label}
      </Button>
      {isOpen && (
        <TakeDialog
          path="list"
          title={words.noun(noun, 2)}
          lead={words.translate('frame.take.lead')}
          formats={formats}
          asked={asked}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
