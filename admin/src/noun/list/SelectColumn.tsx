import { TableCell } from '@mui/material';
import {
  SelectPageCheckbox,
  useDataTableCallbacksContext,
  useDataTableRenderContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
} from 'react-admin';
import type { Noun } from '../schema.ts';
import { SelectBox } from './SelectBox.tsx';

function SelectRow({ noun }: { noun: Noun }) {
  const record = useRecordContext();
  const { handleToggleItem } = useDataTableCallbacksContext();
  const chosen = useDataTableSelectedIdsContext();
  if (!record) return null;
  return (
    <SelectBox
      noun={noun}
      isChosen={chosen?.includes(record.id) ?? false}
      onToggle={(event) => handleToggleItem?.(record.id, event)}
    />
  );
}

/** The column by which rows are chosen. */
export function SelectColumn({ noun }: { noun: Noun }) {
  const part = useDataTableRenderContext();
  if (part !== 'header' && part !== 'data') return null;
  return part === 'header' ? (
    <TableCell padding="checkbox" className="RaDataTable-headerCell">
      <SelectPageCheckbox />
    </TableCell>
  ) : (
    <TableCell padding="checkbox" sx={{ '&&': { verticalAlign: 'top', pt: 1.25 } }}>
      <SelectRow noun={noun} />
    </TableCell>
  );
}
