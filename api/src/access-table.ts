import { type Purpose, type Role, roles } from './access/role.ts';
import { type ByRole, declaredFor, entrusted, type Mine, type Rule } from './access/visible.ts';
import type { Class } from './core/column.ts';
import { statesOf } from './core/states.ts';

// Who may see and write what, in words, from the rules as the nouns declare them.

const own = 'own';
const today = 'today';

/** Somebody in general: values that rules compare with are words. */
const anybody = (granted: boolean, asked: Set<Purpose> = new Set()): Mine => ({
  id: own,
  scope: own,
  today,
  may: (purpose) => {
    asked.add(purpose);
    return granted;
  },
  scopeFor: () => own,
});

/** What a rule says to those whose grant does not name a purpose, and to those whose grant does. */
function words(rule: Rule<object> | undefined): string {
  if (rule === undefined) return 'none';
  if (typeof rule === 'string') return rule;
  const purposes = new Set<Purpose>();
  const plain = said(rule(anybody(false, purposes)));
  if (!purposes.size) return plain;
  const granted = `for ${[...purposes].join(', ')}: ${said(rule(anybody(true)))}`;
  return plain === 'none' ? granted : `${plain}; ${granted}`;
}

const said = (condition: unknown): string =>
  typeof condition === 'string' ? condition : listed(parts(condition as object).map(gathered));

/** Alternatives, those that hang on a link under one word. */
function listed(all: string[]): string {
  const links = [...new Set(all)].filter((each) => each.startsWith('with ')).map((each) => each.slice(5));
  const others = [...new Set(all)].filter((each) => !each.startsWith('with '));
  const last = links.pop();
  const linked = last === undefined ? [] : [`with ${links.length ? `${links.join(', ')} or ` : ''}${last}`];
  return [...linked, ...others].join(' or ');
}

interface Part {
  path: string[];
  is: string;
}

/** The alternatives of a condition, each with all that it asks. */
function parts(condition: object): Part[][] {
  const { or, ...rest } = condition as { or?: object[] };
  const here = asks(rest, []);
  return or ? or.flatMap((each) => parts(each).map((more) => [...here, ...more])) : [here];
}

function asks(condition: object, path: string[]): Part[] {
  return Object.entries(condition).flatMap(([name, part]): Part[] => {
    if (name === 'seen' || name === 'kept') return [{ path, is: 'with' }];
    if (name === 'or') return [];
    if (name === 'untouchedBy') return [{ path: ['in any part'], is: `not ${own}` }];
    if (name === 'isNull') return [{ path, is: 'no' }];
    if (name === 'and') return (part as object[]).flatMap((each) => asks(each, path));
    if (part === own && name === 'ne') return [{ path, is: `not ${own}` }];
    if (part === own) return [{ path: path.filter((step) => step !== 'id' && step !== 'some'), is: own }];
    if (typeof part === 'object' && part !== null && !Array.isArray(part)) return asks(part, [...path, name]);
    return [{ path: [...path, name], is: String(part) }];
  });
}

/** What one alternative asks, in as few words as say it. */
function gathered(all: Part[]): string {
  const shared = all.find(({ path }) => path.includes('agreements') && path.at(-1) === 'has');
  if (shared) return `under agreement and consent: ${shared.is}`;
  return all
    .map(({ path, is }) => {
      const links = path.filter((step) => step !== 'some');
      if (is === 'with' || is === 'no') return `${is} ${links.join('.')}`;
      if (is === `not ${own}`) return `${is} ${links.filter((step) => step !== 'id').join('.')}`;
      if (is === own) return links.length ? `own ${links.join('.')}` : own;
      return `${links.slice(0, -1).join('.')} ${is.split(',').join(', ')}`;
    })
    .join(' and ');
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const head = (first: string[]) => [row([...first, ...roles]), row([...first, ...roles].map(() => '---'))];
const cells = (byRole: ByRole<object> | undefined) => roles.map((role) => words(byRole?.[role]));

/** What a role sees of a noun: by its own rule, and by what other nouns reveal of it. */
function seen(type: Class, role: Role): string {
  const { rows, revealed } = declaredFor(type);
  const all = [rows?.[role] ?? 'none', ...revealed.filter((each) => each.role === role).map(({ rule }) => rule)];
  const told = [...new Set(all.map(words))].filter((each) => each !== 'none');
  return told.includes('all') ? 'all' : listed(told) || 'none';
}

/** Noun by role: of which records it knows, and which of them it writes. */
export function drawAccess(nouns: Class[]): string {
  const lines = nouns.flatMap((type) => [
    row([type.name, 'reads', ...roles.map((role) => seen(type, role))]),
    row(['', 'writes', ...cells(declaredFor(type).writes)]),
  ]);
  const fields = nouns.flatMap((type) => {
    const byRule = Map.groupBy(declaredFor(type).fields, ([, byRole]) => byRole);
    return [...byRule].map(([byRole, named]) =>
      row([type.name, named.map(([name]) => name).join(', '), ...cells(byRole)]),
    );
  });
  const acts = nouns.flatMap((type) =>
    Object.keys(statesOf(type)?.acts ?? {}).flatMap((act) => {
      const byRole = entrusted(type, act);
      return byRole ? [row([type.name, act, ...cells(byRole)])] : [];
    }),
  );
  return [
    ...head(['noun', 'may']),
    ...lines,
    '',
    'Of the records that they see, these read fields that are not open to all; `for CONTACT` is a grant that names the purpose.',
    '',
    ...head(['noun', 'fields']),
    ...fields,
    ...(acts.length ? ['', 'And these carry out acts that are not open to all who write the record.', ''] : []),
    ...(acts.length ? [...head(['noun', 'act']), ...acts] : []),
  ].join('\n');
}
