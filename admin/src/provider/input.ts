import { type Act, type Field, fieldOf, type Noun, nouns } from '../noun/schema.ts';

type Row = Record<string, unknown>;
interface Named {
  id: string;
  __typename?: string;
}

const empty = (value: unknown) => value === '' || value === undefined || value === null;

/** A form's value as the API takes it: links by id, nothing as null. */
function stated(value: unknown, { kind }: Field): unknown {
  if (kind === 'link') return (value as Named | null)?.id ?? null;
  if (kind === 'links') return ((value as Named[] | null) ?? []).map(({ id }) => id);
  if (kind === 'texts' || kind === 'enums') return value ?? [];
  return empty(value) ? null : value;
}

const screaming = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** What a form says of the record that a row hangs on. */
function subjectOf(subject: Named | undefined): Row {
  return subject?.__typename ? { subjectType: screaming(subject.__typename), subjectId: subject.id } : {};
}

/** What is stated with an act: what it needs, and what differs from the record besides. */
export function askedOf(noun: Noun, asks: Act['asks'], data: Row, seen: Row = {}): Row {
  const given = Object.entries(asks).flatMap(([name, how]) => {
    const [value, before] = [data, seen].map((row) => stated(row[name], fieldOf(noun, name)));
    return how === 'required' || JSON.stringify(value) !== JSON.stringify(before) ? [[name, value]] : [];
  });
  return Object.fromEntries(given);
}

/** What is sealed is not shown, so an empty input leaves it as it is. */
function statedFields(noun: Noun, data: Row, may: 'input' | 'patch'): Row {
  const fields = Object.entries(nouns[noun].fields).filter(
    ([name, field]) => field[may] && name in data && !(field.kind === 'sealed' && empty(data[name])),
  );
  return Object.fromEntries(fields.map(([name, field]) => [name, stated(data[name], field)]));
}

/** The input of `create`: what was filled in, so that the API's own defaults hold for the rest. */
export function inputOf(noun: Noun, data: Row): Row {
  const filled = Object.entries(statedFields(noun, data, 'input')).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(filled), ...subjectOf(data.subject as Named | undefined) };
}

/** The patch of `update`: what differs from the record that the person saw. */
export function patchOf(noun: Noun, data: Row, seen: Row = {}): Row {
  const before = statedFields(noun, seen, 'patch');
  const changed = Object.entries(statedFields(noun, data, 'patch')).filter(
    ([name, value]) => !(name in before) || JSON.stringify(value) !== JSON.stringify(before[name]),
  );
  return Object.fromEntries(changed);
}
