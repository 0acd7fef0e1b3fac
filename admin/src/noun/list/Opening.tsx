import type { MouseEvent } from 'react';
import { Link, useCreatePath, useRecordContext } from 'react-admin';
import { fieldOf, type Noun } from '../schema.ts';
import { useLabel } from '../useLabel.ts';
import { isMissing, Value } from '../value/Value.tsx';

/** The first cell of a row opens the row itself, so that a keyboard reaches what a click on the row does. */
export function Opening({ noun, name }: { noun: Noun; name: string }) {
  const record = useRecordContext();
  const label = useLabel(noun);
  const createPath = useCreatePath();
  if (!record) return null;
  const value = record[name];
  const isNamed = ['link', 'subject'].includes(fieldOf(noun, name).kind);
  return (
    <Link
      to={createPath({ resource: noun, type: 'show', id: record.id })}
      onClick={(event: MouseEvent) => event.stopPropagation()}
      sx={{ color: 'inherit', fontWeight: 600, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}
    >
      {isMissing(value) ? label(record) : isNamed ? value.label : <Value noun={noun} name={name} />}
    </Link>
  );
}
