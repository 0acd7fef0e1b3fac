import { Business } from '../../business/business.ts';
import { type Class, type Column, columnsOf } from '../../core/column.ts';
import type { Sentence } from '../../core/errors.ts';
import { nounOf } from '../../core/noun.ts';
import { Region } from '../../registry/region.ts';
import { lookups } from '../reading/head/content.ts';
import { besideDay } from '../reading/kinds/of-noun.ts';
import { readCell } from '../reading/read-cell.ts';
import { joined } from '../reading/readers/read.ts';
import type { StatedDay } from '../reading/reading.ts';
import { type Find, type Intent, Of, type Values } from '../settle/intent.ts';
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
  intents(row, occasion) {
    const values: Values = {};
    const linked: Intent[] = [];
    const fills: string[] = [];
    const pairs = columnsOf(noun).flatMap(({ name, kind }) => (kind === 'links' && row.has(name) ? [name] : []));
    for (const column of columnsOf(noun)) {
      const { name, kind, input } = column;
      if (!input || !row.has(name)) continue;
      if (kind === 'links') {
        const several = severalIn(column, row);
        if (several.all.length) values[name] = several.all;
        linked.push(...several.linked);
        continue;
      }
      const first = row.repeated(name)[0]?.value;
      const value = Array.isArray(first) && kind !== 'texts' && kind !== 'enums' ? first[0] : taken(first);
      if (value === undefined) continue;
      const intent = kind === 'link' && column.target?.() !== Region ? linkOf(column, String(value)) : undefined;
      if (intent) linked.push(intent);
      values[name] = intent ? new Of(name) : value;
      const [precision, certainty] = [besideDay(noun, name, 'Precision'), besideDay(noun, name, 'Certainty')];
      if (precision && row.peek(precision) === undefined) values[precision] = (first as StatedDay).precision;
      if (!certainty || row.peek(certainty) !== undefined) continue;
      // What stands in a sheet is stated, unless it is known already how sure it is.
      values[certainty] = 'STATED';
      fills.push(certainty);
    }
    const find = findIn(noun, row, values, occasion);
    // What such a sheet has besides cannot be brought.
    row.rest();
    for (const [place, { code, column }] of row.reasons.entries()) {
      if (code === 'NOTE_KEPT_AS_NOTE') row.reasons[place] = leftOut(column, columnLeftOut);
      if (code === 'NOTE_COMMENT') row.reasons[place] = leftOut(column, commentLeftOut);
    }
    const record = {
      key: 'record',
      level: 1,
      noun,
      subject: true as const,
      values,
      // A cell names at most the first of many: nothing is taken out because it does not stand there.
      adds: pairs,
      fills,
      pairs,
      find,
    };
    return [...linked, record];
  },
});

const isIdentifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What stands in one cell of links to several: records by their names or identifiers, parted by semicolons. */
function severalIn(column: Column, row: ReadRow): { all: unknown[]; linked: Intent[] } {
  const { name, target } = column;
  row.value(name);
  const said = (row.written(name) ?? '')
    .replace(/\s*\(\+\d+\)$/, '')
    .split(/\s*[;\n]\s*/)
    .filter(Boolean);
  if (target?.() !== Region) {
    const linked = said.map((each, place) => linkOf(column, row.linked(name, each) ?? each, `${name} ${place}`));
    return { all: linked.map(({ key }) => new Of(key)), linked };
  }
  const read = said.map((said) =>
    readCell('region', { kind: 'TEXT', text: row.linked(name, said) ?? said }, { lookups: row.lookups }),
  );
  for (const { problem, doubts } of read) {
    if (problem) row.reasons.push({ ...problem, column: name });
    for (const { code, said, ask } of doubts)
      row.reasons.push({ code: ask ? code : `NOTE_${code}`, said, column: name, ...(ask ? { asks: true } : {}) });
  }
  return { all: read.flatMap(({ value }) => value ?? []), linked: [] };
}

/** What a link names: a record by its identifier, or by the words it is known by, where they are its own. */
function linkOf({ name, target }: Column, said: string, key = name): Intent {
  const noun = (target as () => Class)();
  const [label = ''] = nounOf(noun).label;
  const known = { code: 'LINK_UNKNOWN', said: unknownLink, column: name };
  const or = otherName(noun, label, said);
  const find: Find = isIdentifier.test(said)
    ? { by: 'ID', id: said }
    : { by: 'NAME', field: label, ...(or ? { or } : {}) };
  const isOwn = columnsOf(noun).some((column) => column.name === label && column.kind === 'text');
  const named: Values = find.by === 'NAME' ? { [label]: said } : {};
  return { key, level: 0, noun, known, values: named, find: isOwn || find.by === 'ID' ? find : { by: 'NONE' } };
}

type OtherName = NonNullable<Extract<Find, { by: 'NAME' }>['or']>;

/** A business with its legal form before or behind it; a kind of certificate by its code (`P-IRT`). */
function otherName(noun: Class, label: string, said: string): OtherName | undefined {
  if (noun === Business) {
    const { value } = readCell('businessName', { kind: 'TEXT', text: said }, { lookups });
    // Of two forms they are two businesses.
    const isOfForm = ({ legalForm }: Values) => !value?.legalForm || !legalForm || legalForm === value.legalForm;
    return value && { field: label, said: value.name, also: isOfForm };
  }
  const isCoded = columnsOf(noun).some(({ name, kind }) => name === 'code' && kind === 'text');
  return isCoded ? { field: 'code', said: joined(said).toUpperCase() } : undefined;
}

const leftOut = (column: string | undefined, said: Sentence) => ({
  code: 'NOTE_LEFT_OUT',
  ...(column ? { column } : {}),
  said,
});
const columnLeftOut: Sentence = {
  id: 'Kolom ini tidak dapat dibawa dalam lembar.',
  en: 'This column cannot be brought in a sheet.',
};
const commentLeftOut: Sentence = {
  id: 'Komentar pada sel ini di berkasnya tidak ikut dibawa.',
  en: 'The comment that the file has on this cell is not brought.',
};
const unknownLink = {
  id: 'Tidak ada data dengan nama itu, atau ada beberapa.',
  en: 'There is no record of that name, or there are several.',
};

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
