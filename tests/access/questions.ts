import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
} from 'graphql';
import { type Class, columnsOf } from '../../api/src/core/column.ts';
import { listsOf } from '../../api/src/core/graph.ts';
import { allNouns, nounOf } from '../../api/src/core/noun.ts';
import { sievesOf } from '../../api/src/query/sieve.ts';
import type { Row } from '../query/office.ts';
import { relationsOf } from '../query/relations.ts';
import type { Crossing, Lost } from './hide.ts';

/**
 * Every path, filter, order, group and measure of the schema, each as a root field by itself; values come from rows. A
 * few are `always` asked; the `whole` is all that is said of records with fields that are not open to all.
 */
export function questionsOf(
  schema: GraphQLSchema,
  data: Map<string, Row[]>,
): { all: string[]; always: string[]; whole: string[] } {
  const relations = relationsOf(schema);
  const inputs = (name: string) =>
    Object.values((schema.getType(name) as GraphQLInputObjectType | undefined)?.getFields() ?? {});
  const nounBehind = (type: string) => /^(\w+?)(?:List)?(?:Where|Order|Group)$/.exec(type)?.[1] as string;

  /** A value that rows have in a column, or one of its type. */
  function valueFor(noun: string, field: string, type: string, place: number): string {
    const named = schema.getType(type);
    if (isEnumType(named)) return (named.getValues()[place % named.getValues().length] as { name: string }).name;
    const met = (data.get(noun) ?? []).flatMap((row) => row[field] ?? []);
    const value = met[place % Math.max(met.length, 1)];
    const plain: Record<string, unknown> = {
      Boolean: place % 2 === 0,
      Int: 1,
      Float: 1,
      Rupiah: 1,
      Url: 'https://contoh.id',
      LocalDate: '2020-01-01',
      DateTime: '2020-01-01T00:00:00Z',
    };
    if (value === undefined || type === 'Boolean') return JSON.stringify(plain[type] ?? 'a');
    return JSON.stringify(value);
  }

  /** Every filter of a noun's own fields, and of the fields of what it is linked to. */
  function* filters(noun: string, depth: number): Generator<string> {
    const sieves = sievesOf(nounOf(noun).type).map((each) => each.name);
    for (const { name, type } of inputs(`${noun}Where`)) {
      const of = getNamedType(type).name;
      if (['and', 'or', 'not', 'within', 'isNull', ...sieves].includes(name)) continue;
      if (of.endsWith('ListWhere')) {
        const quantified = depth ? [...filters(nounBehind(of), depth - 1)] : [];
        for (const quantifier of ['some', 'none', 'every']) yield `${name}: { ${quantifier}: {} }`;
        for (const [i, inner] of quantified.entries())
          yield `${name}: { ${['some', 'none', 'every'][i % 3]}: { ${inner} } }`;
        yield `${name}: { aggregate: { having: { count: { gte: 2 } } } }`;
      } else if (of.endsWith('Where')) {
        yield `${name}: { isNull: true }`;
        if (depth) for (const inner of filters(nounBehind(of), depth - 1)) yield `${name}: { ${inner} }`;
      } else
        for (const [i, test] of inputs(of).entries()) {
          const value = valueFor(noun, name, getNamedType(test.type).name, i);
          yield `${name}: { ${test.name}: ${String(test.type).startsWith('[') ? `[${value}]` : value} }`;
        }
    }
  }

  /** Every order of a noun, or every key to group by, through links. */
  function* keys(noun: string, kind: 'Order' | 'Group', depth: number): Generator<{ path: string[]; leaf: string }> {
    for (const { name, type } of inputs(`${noun}${kind}`)) {
      const of = getNamedType(type);
      if (isInputObjectType(of) && of.name.endsWith(kind) && relations.has(nounBehind(of.name))) {
        if (depth)
          for (const { path, leaf } of keys(nounBehind(of.name), kind, depth - 1))
            yield { path: [name, ...path], leaf };
      } else if (kind === 'Order') yield { path: [name], leaf: 'DESC' };
      else yield { path: [name], leaf: isLeafType(of) ? 'VALUE' : '{ by: MONTH }' };
    }
  }
  const nest = (path: string[], leaf: string) => path.reduceRight((inner, step) => `{ ${step}: ${inner} }`, leaf);

  /** Every path of relations, with the records at its end. */
  function* paths(noun: string, depth: number): Generator<string> {
    yield 'id label';
    if (!depth) return;
    for (const { name, target, list } of relations.get(noun)?.relations ?? []) {
      if (!target) yield `${name} { __typename id label }`;
      else
        for (const inner of paths(target, depth - 1))
          yield list ? `${name}(limit: 3) { totalCount nodes { ${inner} } }` : `${name} { ${inner} }`;
    }
  }

  function* fieldsOf(noun: string): Generator<string> {
    for (const { name, type } of Object.values((schema.getType(noun) as GraphQLObjectType).getFields()))
      if (isLeafType(getNamedType(type))) yield name;
  }

  /** Measures of one noun: every field by every one of its measures. */
  function measures(noun: string): string {
    const of = schema.getType(`${noun}Measures`) as GraphQLObjectType | undefined;
    return Object.values(of?.getFields() ?? {})
      .map(
        ({ name, type }) =>
          `${name} { ${Object.keys((getNamedType(type) as GraphQLObjectType).getFields()).join(' ')} }`,
      )
      .join(' ');
  }

  /** All questions about one noun, each a root field. */
  function* questions(noun: string): Generator<string> {
    const { plural, singular } = nounOf(noun);
    yield `${plural}(limit: 50) { totalCount total { count exact estimate } nodes { ${[...fieldsOf(noun)].join(' ')} } pageInfo { hasNextPage endCursor } }`;
    for (const { id } of (data.get(noun) ?? []).slice(0, 5)) yield `${singular}(id: "${id}") { id label }`;
    yield `${singular}Aggregate { count of { ${measures(noun)} } }`;
    for (const inner of paths(noun, 2)) yield `${plural}(limit: 6) { nodes { ${inner} } }`;
    for (const where of filters(noun, 1)) yield `${plural}(where: { ${where} }, limit: 1) { totalCount nodes { id } }`;
    for (const { path, leaf } of keys(noun, 'Order', 2))
      yield `${plural}(orderBy: [${nest(path, leaf)}], limit: 7) { nodes { id } pageInfo { endCursor } }`;
    for (const { path, leaf } of keys(noun, 'Group', 2))
      yield `${singular}Aggregate(groupBy: [${nest(path, leaf)}], limit: 30) { count group ${path.reduceRight((inner, step) => `{ ${step} ${inner} }`, '')} }`;
    for (const { name, target } of listsOf(nounOf(noun).type))
      yield `${plural}(limit: 4) { nodes { ${name}(limit: 1) { aggregate { count of { ${measures(target.name)} } } } } }`;
    for (const row of (data.get(noun) ?? []).slice(0, 6)) {
      const text = String(row.name ?? row.number ?? '');
      if (text) yield `${plural}(search: ${JSON.stringify(text)}, limit: 5) { totalCount nodes { id label } }`;
      if (text) yield `search(text: ${JSON.stringify(text)}, limit: 5) { noun rank node { id label } }`;
    }
  }

  /** A noun with everything that it leads to, in one. */
  function beside(noun: string): string {
    const { plural } = nounOf(noun);
    const parts = (relations.get(noun)?.relations ?? []).map(({ name, target, list }) => {
      if (!target) return `${name} { __typename id label }`;
      return list ? `${name}(limit: 3) { totalCount nodes { id label } aggregate { count } }` : `${name} { id label }`;
    });
    return `${plural}(limit: 60) { totalCount nodes { id label ${parts.join(' ')} } aggregate { count } }`;
  }
  const all = [...relations.keys()].flatMap((noun) => [...questions(noun)]);
  const whole = all.filter((each) => ofWhole.test(each) && guarded.test(each));
  return {
    all,
    whole,
    always: [
      ...whole,
      ...[...relations.keys()].map(beside),
      ...[...relations.keys()].map((noun) => `${nounOf(noun).plural} { total { count exact estimate } }`),
      ...all.filter((each) => ofGuarded.test(each) || ofOpen.test(each)),
    ],
  };
}

/** By each filter that is no field of a noun (`query/sieve.ts`), with each value of what it takes. Not everybody may. */
export function sifted(schema: GraphQLSchema): string[] {
  const span = 'from: "2000-01-01", to: "2100-01-01"';
  return allNouns().flatMap(({ type, plural }) =>
    sievesOf(type).flatMap(({ name, input }) =>
      Object.values((schema.getType(input.name) as GraphQLInputObjectType).getFields()).flatMap((field) => {
        const of = getNamedType(field.type);
        const values = isEnumType(of) ? of.getValues() : [];
        return values.map((value) => {
          const where = `${name}: { ${span}, ${field.name}: ${value.name} }`;
          return `${plural}(where: { ${where} }) { totalCount nodes { id } }`;
        });
      }),
    ),
  );
}

/** What is asked where a link leads out of sight: by what is there no row is known, ordered, grouped, measured or found. */
export function* across({ noun, link, names }: Crossing, data: Map<string, Row[]>): Generator<string> {
  const { plural, singular } = nounOf(noun);
  yield `${plural}(limit: 100) { nodes { id label ${link} { id label } } }`;
  for (const key of ['label: DESC', 'updatedAt: ASC'])
    yield `${plural}(orderBy: [{ ${link}: { ${key} } }], limit: 30) { nodes { id } pageInfo { endCursor } }`;
  yield `${singular}Aggregate(groupBy: [{ ${link}: { label: VALUE } }]) { count group { ${link} { label } } of { ${link} { count countDistinct } } }`;
  yield `${plural}(where: { ${link}: { version: { gte: 0 } } }) { totalCount }`;
  yield `${plural}(where: { ${link}: { isNull: false } }) { totalCount }`;
  for (const name of names) {
    yield `${plural}(search: ${JSON.stringify(name)}, limit: 20) { totalCount nodes { id } }`;
    yield `${plural}(where: { ${link}: { label: { eq: ${JSON.stringify(name)} } } }) { totalCount }`;
  }
  // Among rows that fit alike what they link to would say which comes first.
  const [own = ''] = nounOf(noun).label;
  const text = (data.get(noun) ?? []).find((row) => row[own])?.[own];
  if (text) yield `${plural}(search: ${JSON.stringify(text)}, limit: 50) { nodes { id } }`;
}

/** Asks for hidden rows by their identifiers. */
export const byId = ({ noun, ids }: Lost): string[] =>
  ids.map((id) => `${nounOf(noun).singular}(id: "${id}") { id label createdAt updatedAt }`);

/**
 * Looks for hidden rows by their names: whether any row holds the words says whether what is written alike is shown, of the
 * noun itself, of those that are known by it, and of all at once.
 */
export function* sought({ noun, names, likened }: Lost): Generator<string> {
  const found = (of: string, text: string) =>
    `${of}(search: ${JSON.stringify(text)}, limit: 20) { totalCount nodes { id } }`;
  for (const name of [...names, ...likened]) yield found(nounOf(noun).plural, name);
  const knownBy = allNouns().filter(({ type, label }) =>
    columnsOf(type).some(
      ({ name, kind, target }) =>
        kind === 'link' && (target as () => Class)().name === noun && label.some((path) => path.startsWith(`${name}.`)),
    ),
  );
  for (const text of likened) {
    for (const { plural } of knownBy) yield found(plural, text);
    yield `search(text: ${JSON.stringify(text)}, limit: 20) { noun rank node { id label } }`;
  }
}

const done = 'id at kind operation reason undoes undoneBy actor { id name } touched { noun entered changed deleted }';

/** What was done and what came of it: by some change sets, to hidden rows, to some of all, to those that are gone. */
export function* told(lost: Lost[], data: Map<string, Row[]>, changes: readonly string[]): Generator<string> {
  for (const id of changes) {
    yield `changeSet(id: "${id}") { ${done} }`;
    yield `changedRecords(changeSet: "${id}", limit: 50) { nodes { noun id label operation deleted } pageInfo { hasNextPage endCursor } }`;
  }
  yield `changeSets(limit: 100) { nodes { ${done} } pageInfo { hasNextPage endCursor } }`;
  const hidden = new Map(lost.map(({ noun, ids }) => [noun, ids]));
  for (const [noun, rows] of data) {
    yield `trash(noun: "${noun}", limit: 50) { nodes { id label at changeSet { ${done} } } pageInfo { hasNextPage endCursor } }`;
    for (const id of [...(hidden.get(noun) ?? []), ...rows.slice(0, 4).map((row) => String(row.id))])
      yield `revisions(noun: "${noun}", id: "${id}", limit: 20) { nodes { id at version operation changes { field before after } changeSet { ${done} } } pageInfo { hasNextPage endCursor } }`;
  }
}

const pair = `score known verdict equal unequal parts { aspect likeness weight } ${['one', 'other']
  .map((side) => `${side} { id name nib ownerName phone place region status address enteredAt }`)
  .join(' ')}`;

/** What may be the same business as another, as far as both may be seen. */
export function* alike(lost: Lost[], data: Map<string, Row[]>): Generator<string> {
  yield `duplicatePairs(limit: 100) { totalCount nodes { ${pair} } pageInfo { hasNextPage endCursor } }`;
  const { ids = [] } = lost.find(({ noun }) => noun === 'Business') ?? {};
  for (const id of [...ids, ...(data.get('Business') ?? []).map((row) => String(row.id))])
    yield `possibleDuplicates(business: "${id}") { ${pair} }`;
}

const fields =
  'phone|email|ownerName|turnover|exportTurnover|profit|sizeBySales|workersWithDisability|readiness|readinessByEvidence';
/** A field that is not open to all who see the record. */
const guarded = new RegExp(`\\b(${fields})\\b`);
/** All fields of records, read or measured. */
const ofWhole = /^(\w+\(limit: 50\)|\w+Aggregate \{)/;
/** Such a field by itself: filtered, ordered, grouped by. */
const ofGuarded = new RegExp(`^\\w+\\((where: |orderBy: \\[|groupBy: \\[)\\{ (${fields}): `);

/** What is open to all, by what hangs on it. */
const ofOpen =
  /^(organizations|exhibitions|programmes|mentors|groups|trainings)\(where: \{ \w+: \{ (some: \{\} |aggregate)/;

const figure = 'code part value n missing hidden ifMissingUnchanged ifMissingClosed';
const period = 'from: "2015-01-01", to: "2027-01-01"';

/**
 * What reports count, of now and as of instants. When something was counted now tells nobody anything.
 */
export function* counting(data: Map<string, Row[]>, instants: readonly string[]): Generator<string> {
  const some = (noun: string) => (data.get(noun) ?? []).slice(0, 3).map(({ id }) => String(id));
  const carrying = [...new Set((data.get('Programme') ?? []).map(({ owner }) => String(owner)))].slice(0, 3);
  const measures = `measures { ${figure} }`;
  const report = `{ ${measures} groups { dimension key label ${measures} } }`;
  const arm = '{ businesses n missing }';
  const estimate = '{ value standardError degreesOfFreedom lower upper }';
  const comparison = `{ label hidden unmatched balance detectable ifMissingUnchanged ifMissingClosed
    mentored ${arm} compared ${arm} logarithm ${estimate} level ${estimate} }`;
  const mentoring = [
    period,
    ...['2023', '2024'].map((year) => `from: "${year}-01-01", to: "${Number(year) + 1}-01-01"`),
  ];
  const reports = [
    `trainingOutcomes(${period}, by: [TRAINING, REGENCY])`,
    'certificateStock(on: "2024-06-30", by: [TYPE, REGENCY])',
    'registerQuality(by: [REGENCY, SECTOR])',
    `costs(${period}, by: [PROGRAMME, REGENCY])`,
    'inclusion(by: [REGENCY, SECTOR])',
    `exportFunnel(${period}, by: [REGENCY])`,
    ...some('ExhibitionSeries').map((id) => `exhibitionSales(series: "${id}")`),
    ...some('Exhibition').map((id) => `participationFunding(exhibition: "${id}")`),
    ...mentoring.map((span) => `mentoringOutcomes(${span}, by: [PROGRAMME, PARTNER, REGENCY, SECTOR, COHORT])`),
    `mentoringComparison(${period})`,
    ...carrying.map((id) => `partnerPortfolio(partner: "${id}", ${mentoring.at(-1)})`),
  ];
  for (const each of reports) {
    const selection = each.startsWith('mentoringComparison') ? comparison : report;
    yield `${each} ${selection}`;
    for (const instant of instants) yield `${each.slice(0, -1)}, asOf: "${instant}") ${selection}`;
  }
}

/** Root fields that are not asked of two registers, and why. */
export const elsewhere: Record<string, string> = {
  me: 'Tells who asks of themselves.',
  importKinds: 'Tells of the program, whatever the register holds.',
  ...Object.fromEntries(
    ['importBringers', 'importInTheWay', 'importReasons', 'importRows', 'importSheets'].map((name) => [
      name,
      'What is told of a sheet hangs on whether that is in sight: foreign-ids.test.ts.',
    ]),
  ),
};
