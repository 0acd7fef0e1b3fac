import { Checkbox, TableCell } from '@mui/material';
import {
  SelectPageCheckbox,
  useDataTableCallbacksContext,
  useDataTableRenderContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import type { Noun } from '../schema.ts';
import { useLabel } from '../useLabel.ts';

/** Chooses a row. react-admin's own checkbox has no accessible name under MUI 9. */
function SelectRow({ noun }: { noun: Noun }) {
  const record = useRecordContext();
  const label = useLabel(noun);
  const select = useTranslate()('ra.action.select_row');
  const { handleToggleItem } = useDataTableCallbacksContext();
  const chosen = useDataTableSelectedIdsContext();
  if (!record) return null;
  return (
    <Checkbox
      checked={chosen?.includes(record.id) ?? false}
      slotProps={{ input: { 'aria-label': `${select}: ${label(record)}` } }}
      onClick={(event) => {
        event.stopPropagation();
        handleToggleItem?.(record.id, event);
      }}
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
