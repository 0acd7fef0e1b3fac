import { Checkbox } from '@mui/material';
import type { MouseEvent } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Noun } from '../schema.ts';
import { useLabel } from '../useLabel.ts';

interface SelectBoxProps {
  noun: Noun;
  isChosen: boolean;
  onToggle: (event: MouseEvent) => void;
}

/** Chooses a row. react-admin's own checkbox has no accessible name under MUI 9. */
export function SelectBox({ noun, isChosen, onToggle }: SelectBoxProps) {
  const record = useRecordContext();
  const label = useLabel(noun);
  const select = useTranslate()('ra.action.select_row');
  if (!record) return null;
  return (
    <Checkbox
      checked={isChosen}
      slotProps={{ input: { 'aria-label': `${select}: ${label(record)}` } }}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(event);
      }}
    />
  );
}
