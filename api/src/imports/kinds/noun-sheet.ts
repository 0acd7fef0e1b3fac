import { Business } from '../../business/business.ts';
import { type Class, columnsOf } from '../../core/column.ts';
import { nounOf } from '../../core/noun.ts';
import type { Find, Intent, Values } from '../settle/intent.ts';
import { identityOf } from './business-sheet.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion, Recipe } from './recipe.ts';

/** A value as the column of a noun takes it, from what a reader makes of a cell. */
function taken(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('date' in value) return value.date;
  if ('written' in value) return value.written;
  return 'name' in value ? value.name : value;
}

/** A sheet whose columns are those of a noun: each row is a record of it. */
export const nounSheet = (noun: Class): Recipe => ({
  intents: (row, occasion) => [record(noun, row, occasion)],
});

function record(noun: Class, row: ReadRow, occasion: Occasion): Intent {
  const values: Values = {};
  for (const { name, kind, input } of columnsOf(noun)) {
    if (!input || !row.has(name)) continue;
    const [first] = row.all(name);
    const value = Array.isArray(first) && kind === 'text' ? first[0] : taken(first);
    if (value !== undefined) values[name] = value;
  }
  return { key: 'record', level: 0, noun, subject: true, values, find: findIn(noun, row, values, occasion) };
}

/** By its identifier; or else by what tells it from its like. */
function findIn(noun: Class, row: ReadRow, values: Values, occasion: Occasion): Find {
  const id = row.value<'id'>('id');
  const version = row.value<'count'>('version');
  if (id) return { by: 'ID', id, ...(version === undefined ? {} : { version }) };
  if (noun === Business) {
    const region = typeof values.region === 'string' ? values.region : undefined;
    return { by: 'BUSINESS', identity: { ...identityOf(row, occasion, region), name: String(values.name ?? '') } };
  }
  const owner = columnsOf(noun).find(({ kind, name, inverse }) => kind === 'link' && inverse?.owned && values[name]);
  if (owner) return { by: 'PARENT', link: owner.name, same: Object.keys(values).filter((name) => name !== owner.name) };
  const [label = ''] = nounOf(noun).label;
  return typeof values[label] === 'string' ? { by: 'NAME', field: label } : { by: 'NONE' };
}
