import type { MouseEvent } from 'react';
import { Link, useCreatePath } from 'react-admin';
import { useLabel } from '../label.ts';
import type { Noun } from '../schema.ts';

export interface NamedRow {
  id: string;
  label: string;
}

/** A row by the words people know it by, leading to its page. */
export function Named({ noun, row }: { noun: Noun; row: NamedRow }) {
  const createPath = useCreatePath();
  const labelOf = useLabel();
  return (
    <Link
      to={createPath({ resource: noun, type: 'show', id: row.id })}
      onClick={(event: MouseEvent) => event.stopPropagation()}
      sx={{ fontWeight: 550, overflowWrap: 'break-word' }}
    >
      {labelOf(noun, row.label)}
    </Link>
  );
}
