import { distance } from 'fastest-levenshtein';
import { joined, plain } from '../readers/read.ts';
import { liesIn } from './lies-in.ts';

/** A region as it is looked up. */
export interface RegionRow {
  code: string;
  name: string;
  aliases: readonly string[];
}

/** Which kind of region a text says it means. */
export type RegionKind = 'PROVINCE' | 'REGENCY' | 'CITY' | 'DISTRICT' | 'VILLAGE';

/** Regions found by a name. */
export interface Found {
  codes: string[];
  by: 'NAME' | 'ALIAS' | 'SPELLING';
}

const kindOfCode = (code: string): RegionKind =>
  code.length === 2
    ? 'PROVINCE'
    : code.length === 5
      ? code.slice(3) >= '71'
        ? 'CITY'
        : 'REGENCY'
      : code.length === 8
        ? 'DISTRICT'
        : 'VILLAGE';

const shorts: Record<string, string> = {
  sumatra: 'sumatera',
  jkt: 'jakarta',
  kep: 'kepulauan',
};

/** The letters of a name without the word that says of what kind it is, short forms in full. */
const keyOf = (name: string): string =>
  plain(name)
    .replace(/^(?:provinsi|propinsi|prov|daerah khusus ibukota|daerah khusus|daerah istimewa)\s+/, '')
    .replace(/^(?:(?:kabupaten|kab|kota)\s+)?(?:(?:administrasi|adm)\s+)?/, '')
    .split(' ')
    .map((word) => shorts[word] ?? word)
    .join('');

/** Regions by all that people call them. */
export class Regions {
  private readonly rows = new Map<string, RegionRow>();
  private readonly names = new Map<string, string[]>();
  private readonly nicknames = new Map<string, string[]>();
  private readonly remembered = new Map<string, Found | undefined>();

  constructor(rows: Iterable<RegionRow>) {
    for (const row of rows) {
      this.rows.set(row.code, row);
      add(this.names, keyOf(row.name), row.code);
      for (const alias of row.aliases) add(this.nicknames, joined(alias), row.code);
    }
  }

  has = (code: string): boolean => this.rows.has(code);

  /** A region as it is named to a person, with those around it. */
  label(code: string): string {
    const around = code.length > 5 ? `, ${this.label(code.slice(0, code.lastIndexOf('.')))}` : '';
    return `${this.rows.get(code)?.name ?? code}${around}`;
  }

  /** The regions of some kinds that are called so: by name, by nickname, or else written nearly so. */
  find(text: string, kinds: readonly RegionKind[], within: string | undefined): Found | undefined {
    const question = `${kinds.join()} ${within ?? ''} ${text}`;
    if (this.remembered.has(question)) return this.remembered.get(question);
    const found = this.lookUp(text, kinds, within);
    if (this.remembered.size > 10_000) this.remembered.clear();
    this.remembered.set(question, found);
    return found;
  }

  private lookUp(text: string, kinds: readonly RegionKind[], within: string | undefined): Found | undefined {
    const fits = (code: string) => kinds.includes(kindOfCode(code)) && (!within || liesIn(code, within));
    const key = keyOf(text);
    // `Kota Baru` may be Kotabaru.
    const byName =
      [key, joined(text)].map((each) => (this.names.get(each) ?? []).filter(fits)).find((codes) => codes.length) ?? [];
    const byAlias = (this.nicknames.get(joined(text)) ?? this.nicknames.get(key) ?? []).filter(fits);
    if (byAlias.length && (!byName.length || byAlias.some((code) => !byName.includes(code))))
      return {
        codes: byName.length ? [...new Set([...byName, ...byAlias])] : byAlias,
        by: byName.length ? 'NAME' : 'ALIAS',
      };
    if (byName.length) return { codes: byName, by: 'NAME' };
    return this.nearly(key, fits);
  }

  private nearly(key: string, fits: (code: string) => boolean): Found | undefined {
    const most = key.length < 5 ? 0 : key.length < 9 ? 1 : 2;
    if (!most) return undefined;
    let best = most + 1;
    let codes: string[] = [];
    for (const [name, all] of this.names) {
      if (Math.abs(name.length - key.length) > most) continue;
      const edits = distance(key, name);
      if (edits > most || edits > best) continue;
      const fitting = all.filter(fits);
      if (!fitting.length) continue;
      codes = edits < best ? fitting : [...codes, ...fitting];
      best = edits;
    }
    return codes.length ? { codes, by: 'SPELLING' } : undefined;
  }
}

function add(map: Map<string, string[]>, key: string, code: string): void {
  const codes = map.get(key);
  if (codes) codes.push(code);
  else map.set(key, [code]);
}
