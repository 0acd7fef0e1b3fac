import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { IconButton } from '@mui/material';
import type { MouseEvent } from 'react';
import { useExpanded, useRecordContext, useResourceContext } from 'react-admin';
import type { Noun } from '../schema.ts';
import { useLabel } from '../useLabel.ts';
import { useWords } from '../words.ts';

/** react-admin's own button, which no keyboard reaches, gives way to ours. */
export const withoutTheirs = { '& .RaDataTable-expandHeader, & .RaDataTable-expandIconCell': { display: 'none' } };

/** Opens and closes what hangs on a row. */
export function Expander({ noun }: { noun: Noun }) {
  const record = useRecordContext();
  const label = useLabel(noun);
  const { translate } = useWords();
  const [isOpen, toggle] = useExpanded(useResourceContext() ?? noun, record?.id ?? '');
  if (!record) return null;
  return (
    <IconButton
      size="small"
      aria-label={`${translate(isOpen ? 'ra.action.close' : 'ra.action.expand')}: ${label(record)}`}
      aria-expanded={isOpen}
      onClick={(event: MouseEvent) => {
        event.stopPropagation();
        toggle();
      }}
    >
      <ExpandMoreOutlined fontSize="inherit" sx={{ transform: isOpen ? undefined : 'rotate(-90deg)' }} />
    </IconButton>
  );
}
