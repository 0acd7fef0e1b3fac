import { createRequire } from 'node:module';
import { reported } from '../api/src/reports/answer.ts';
import type { Counted, Group } from '../api/src/reports/counted.ts';
const require = createRequire('/tmp/solve/x.js');
const highs = await require('highs')();

interface Atom { programme: string; province: string; sector: string; state: string; exit: string; begun: boolean; overdue: string; lived: string }
const states = [
  ...['late', 'within', ''].map((overdue) => ({ state: 'ACTIVE', exit: '', overdue })),
  { state: 'PLANNED', exit: '', overdue: '' },
  { state: 'COMPLETED', exit: '', overdue: '' },
  { state: 'DROPPED', exit: 'MOVED', overdue: '' },
  { state: 'DROPPED', exit: 'CLOSED', overdue: '' },
];
const lives = ['w12w24', 'w12m24', 'w12c24', 'c12', 'm12'];
const atoms: Atom[] = [];
for (const programme of ['A', 'B']) for (const province of ['31', '35']) for (const sector of ['X', 'Y'])
  for (const s of states) for (const begun of [true, false])
    for (const lived of begun ? lives : ['']) atoms.push({ programme, province, sector, ...s, begun, lived });
type Is = (a: Atom) => boolean;
const ended: Is = (a) => a.state === 'COMPLETED' || a.state === 'DROPPED';
const running: Is = (a) => a.state === 'ACTIVE';
const notBegun: Is = (a) => !a.begun;
interface Fig { code: string; each?: boolean; parts: Record<string, Is>; kind: 'count' | 'share' | 'measured' | 'number' | 'programmes' | 'each' | 'survival'; value?: Is; base?: Is }
const byState = (s: string): Is => (a) => a.state === s;
const figs: Fig[] = [
  { code: 'ENGAGEMENTS', parts: { with: () => true }, kind: 'count' },
  { code: 'BUSINESSES', parts: { with: () => true }, kind: 'count' },
  { code: 'PROGRAMMES', parts: {}, kind: 'programmes' },
  { code: 'MEN-01', each: true, kind: 'each', parts: Object.fromEntries(['PLANNED','BASELINED','ACTIVE','PAUSED','COMPLETED','FOLLOWED_UP','DROPPED'].map((s) => [s, byState(s)])) },
  { code: 'MEN-01-EXIT', each: true, kind: 'each', parts: { MOVED: (a) => a.exit === 'MOVED', CLOSED: (a) => a.exit === 'CLOSED' } },
  { code: 'MEN-01-COMPLETION', kind: 'share', parts: { with: (a) => a.begun && a.state === 'COMPLETED', dropped: (a) => a.begun && a.state === 'DROPPED', missing: (a) => a.begun && !ended(a), none: notBegun } },
  { code: 'MEN-02', kind: 'measured', parts: { with: (a) => a.begun && ended(a), missing: (a) => a.begun && !ended(a), none: notBegun } },
  { code: 'MEN-02-OVERDUE', kind: 'share', parts: { with: (a) => a.overdue === 'late', within: (a) => a.overdue === 'within', none: (a) => !running(a) } },
  { code: 'MEN-12-12', kind: 'survival', parts: { with: (a) => a.lived.startsWith('w12'), closed: (a) => a.lived === 'c12', missing: (a) => a.lived === 'm12', none: notBegun } },
  { code: 'MEN-12-24', kind: 'survival', parts: { with: (a) => a.lived === 'w12w24', closed: (a) => a.lived === 'w12c24' || a.lived === 'c12', missing: (a) => a.lived === 'w12m24' || a.lived === 'm12', none: notBegun } },
];
// Parts of OVERDUE leave out running without a planned end: as the SQL does.
const dims: [string | null, keyof Atom | null][] = [[null, null], ['PROGRAMME', 'programme'], ['PROVINCE', 'province'], ['SECTOR', 'sector']];
let seed = Number(process.argv[2] ?? 1);
const rnd = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const pick = <T>(all: T[]): T => all[Math.floor(rnd() * all.length)] as T;

function world() {
  const x = atoms.map(() => 0);
  const usual = Array.from({ length: 1 + Math.floor(rnd() * 5) }, () => Math.floor(rnd() * atoms.length));
  const n = 3 + Math.floor(rnd() * 22);
  for (let i = 0; i < n; i++) { const at = rnd() < 0.75 ? pick(usual) : Math.floor(rnd() * atoms.length); x[at] = (x[at] as number) + 1; }
  return x;
}
const sum = (x: number[], is: Is) => atoms.reduce((s, a, i) => s + (is(a) ? (x[i] as number) : 0), 0);

function groupsOf(x: number[]): { groups: Group[]; where: Is[] } {
  const groups: Group[] = []; const where: Is[] = [];
  for (const [dimension, column] of dims) {
    const keys = column ? [...new Set(atoms.map((a) => String(a[column])))] : [null];
    for (const key of keys) {
      const inside: Is = (a) => column === null || String(a[column]) === key;
      if (sum(x, inside) === 0) continue;
      const figures = figs.map((f): Counted => {
        const parts = Object.fromEntries(Object.entries(f.parts).map(([n, is]) => [n, [sum(x, (a) => inside(a) && is(a)), 0] as [number, number]]));
        const c = (n: string) => parts[n]?.[0] ?? 0;
        const value = f.kind === 'count' ? c('with') : f.kind === 'programmes' ? ['A', 'B'].filter((p) => sum(x, (a) => inside(a) && a.programme === p) > 0).length
          : f.code === 'MEN-01-COMPLETION' ? (c('with') + c('dropped') ? (100 * c('with')) / (c('with') + c('dropped')) : null)
          : f.code === 'MEN-02-OVERDUE' ? c('with') : f.kind === 'survival' ? (c('with') + c('closed') + c('missing') ? c('closed') : null) : f.kind === 'measured' ? (c('with') ? 7 : null) : null;
        return { code: f.code as Counted['code'], each: f.each ?? false, parts, value, unchanged: null, closed: null };
      });
      groups.push({ dimension, key, label: key, figures }); where.push(inside);
    }
  }
  return { groups, where };
}
interface Eq { is: Is; op: '=' | '>='; v: number }
let found = 0; const worlds = Number(process.argv[3] ?? 50);
const kinds = new Map<string, number>();
for (let w = 0; w < worlds; w++) {
  const x = world();
  const { groups, where } = groupsOf(x);
  const out = reported(groups, 'PARTNER', { from: '2024-01-01', to: '2025-01-01', asOf: 'x' });
  const shown = [{ measures: out.measures }, ...out.groups];
  const eqs: Eq[] = []; const progs: [Is, number][] = [];
  groups.forEach((g, gi) => {
    const inside = where[gi] as Is;
    for (const f of figs) {
      const ms = (shown[gi] as { measures: { code: string; part: string | null; value: number | null; n: number | null; missing: number | null; hidden: boolean }[] }).measures.filter((m) => m.code === f.code);
      const part = (n: string): Is => (a) => inside(a) && (f.parts[n] as Is)(a);
      for (const m of ms) {
        if (m.hidden) continue;
        if (f.each) { eqs.push({ is: part(m.part as string), op: '=', v: m.value as number }); continue; }
        if (f.kind === 'programmes') { progs.push([inside, m.value as number]); continue; }
        if (m.n === null) { if (m.value === null) eqs.push({ is: part('with'), op: '=', v: 0 }); else eqs.push({ is: part('with'), op: '>=', v: 1 }); continue; }
        // All parts are told where the counts are.
        for (const n of Object.keys(f.parts)) {
          if (n === 'none') continue;
          eqs.push({ is: part(n), op: '=', v: sum(x, part(n)) });
        }
      }
    }
  });
  // Groups that are not there are empty: what is in none of the groups.
  for (const [dimension, column] of dims) if (column) for (const key of new Set(atoms.map((a) => String(a[column])))) if (!groups.some((g) => g.dimension === dimension && g.key === key)) eqs.push({ is: (a) => String(a[column]) === key, op: '=', v: 0 });
  for (const g of groups) for (const [gi2] of [[groups.indexOf(g)]]) eqs.push({ is: where[gi2 as number] as Is, op: '>=', v: 1 });
  const used = atoms.map((_, i) => i);
  const lhs = (is: Is) => used.filter((i) => is(atoms[i] as Atom)).map((i) => `+ x${i}`).join(' ') || '0 x0';
  const cons = eqs.map((e, i) => ` c${i}: ${lhs(e.is)} ${e.op} ${e.v}`);
  let bins: string[] = [];
  progs.forEach(([inside, v], k) => {
    for (const p of ['A', 'B']) { const b = `b${k}${p}`; bins.push(b); const s = lhs((a) => inside(a) && a.programme === p); cons.push(` p${k}${p}: ${s} - ${b} >= 0`, ` q${k}${p}: ${s} - 60 ${b} <= 0`); }
    cons.push(` r${k}: + b${k}A + b${k}B = ${v}`);
  });
  const solve = (dir: string, is: Is) => {
    const r = highs.solve(`${dir}\n obj: ${lhs(is)}\nSubject To\n${cons.join('\n')}\nBounds\n${used.map((i) => ` 0 <= x${i} <= 60`).join('\n')}\nGeneral\n ${used.map((i) => `x${i}`).join(' ')}\n${bins.length ? `Binary\n ${bins.join(' ')}\n` : ''}End`, { time_limit: 5 });
    return r.Status === 'Optimal' ? Math.round(r.ObjectiveValue) : r.Status;
  };
  const targets: [string, Is][] = [];
  groups.forEach((g, gi) => {
    const inside = where[gi] as Is; const at = `${g.dimension ?? 'ALL'}`;
    for (const f of figs) for (const n of Object.keys(f.parts)) targets.push([`${at} ${f.code} ${n}`, (a) => inside(a) && (f.parts[n] as Is)(a)]);
    for (const s of ['COMPLETED', 'DROPPED', 'ACTIVE']) for (const b of [true, false]) targets.push([`${at} ${s} begun ${b}`, (a) => inside(a) && a.state === s && a.begun === b]);
  });
  const done = new Set<string>();
  for (const [name, is] of targets) {
    const truth = sum(x, is);
    if (truth < 1 || truth > 2) continue;
    const sig = used.filter((i) => is(atoms[i] as Atom)).join();
    if (done.has(sig)) continue; done.add(sig);
    const max = solve('Maximize', is);
    if (typeof max === 'number' && max > truth) continue;
    const min = solve('Minimize', is);
    if (typeof min === 'number' && min < truth) continue;
    found++; kinds.set(name, (kinds.get(name) ?? 0) + 1);
    if (found <= 6) { console.log('LEAK', w, name, truth, max, min, JSON.stringify(x.flatMap((v, i) => (v ? [[v, Object.values(atoms[i] as Atom).join('/')]] : [])))); }
  }
}
console.log({ worlds, found }, [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 30));
