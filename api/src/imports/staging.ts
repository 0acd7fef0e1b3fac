import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Vault } from '../core/vault.ts';
import type { Cell } from './reading/cell.ts';
import type { SheetLayout } from './reading/layout.ts';
import type { ColumnGuess } from './reading/sheet-kind.ts';
import type { Candidate, Draft, Outcome, Reason, RecordChange, Settled } from './settle/intent.ts';
import { inSlices } from './slices.ts';

/** A sheet of the file, with what its columns were taken to mean. */
export interface StagedSheet {
  place: number;
  name: string;
  layout: SheetLayout;
  columns: ColumnGuess[];
  included: boolean;
  fingerprint: string;
}

/** A layout as it waits: what may name people is sealed. */
type ClosedLayout = SheetLayout & { said?: string };

/** Of rows that the release before has let wait, the section is not. */
const isSealed = /^[\w-]+\.[\w-]{40,}$/;

/** A row of the file as it waits. */
export interface StagedRow {
  id: string;
  sheet: number;
  number: number;
  kind: string;
  section: string | null;
  cells: Cell[];
  decision: Draft['decision'];
  match: string | null;
  outcome: Outcome | null;
  digest: string | null;
}

/** What is told of a row after a preview. */
export interface Told {
  reasons: Reason[];
  changes: RecordChange[];
  candidates: Candidate[];
}

/** What became of a row, as it is written down. */
export interface Written {
  id: string;
  outcome: Outcome;
  codes: string;
  told: string | null;
  digest: string;
  about: string;
}

/** How the labels of a header are compared: an office changes blanks and case from year to year. */
export const fingerprintOf = (labels: string[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        labels.map((label) =>
          label
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N}/]+/gu, ' ')
            .trim(),
        ),
      ),
    )
    .digest('hex');

type Client = Pool | PoolClient;

/** Where rows wait that came in a sheet. Whatever may name people stands there sealed. */
export class Staging {
  private readonly vault: Vault;

  constructor(vault: Vault) {
    this.vault = vault;
  }

  async enterSheet(client: Client, importId: string, sheet: StagedSheet): Promise<void> {
    const { place, name, layout, columns, included, fingerprint } = sheet;
    await client.query(
      `insert into staging.sheet (import_id, place, name, layout, columns, included, fingerprint) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (import_id, place) do update set layout = excluded.layout, columns = excluded.columns, included = excluded.included`,
      [importId, place, name, JSON.stringify(this.closed(layout)), JSON.stringify(columns), included, fingerprint],
    );
  }

  async enterRows(
    client: Client,
    importId: string,
    sheet: number,
    rows: { number: number; kind: string; section?: string | undefined; cells: Cell[] }[],
  ): Promise<void> {
    if (!rows.length) return;
    const sections = new Map<string, string>();
    const under = (section: string | undefined) => {
      if (section === undefined) return null;
      if (!sections.has(section)) sections.set(section, this.sealed(section));
      return sections.get(section);
    };
    await client.query({
      name: 'stage rows',
      text: `insert into staging.row (import_id, sheet, number, kind, section, cells, about)
        select $1, $2, n, k, s, c, case when a = '' then '{}' else string_to_array(a, ' ') end
        from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[]) r(n, k, s, c, a)`,
      values: [
        importId,
        sheet,
        rows.map(({ number }) => number),
        rows.map(({ kind }) => kind),
        rows.map(({ section }) => under(section)),
        rows.map(({ cells }) => this.sealed(trimmed(cells))),
        rows.map(({ cells }) => this.about(cells).join(' ')),
      ],
    });
  }

  /** The blind indexes of whatever in a row may be a NIK: when that person is erased the row goes. */
  private about(cells: Cell[]): string[] {
    return cells.flatMap(({ text }) => {
      const digits = text.replaceAll(/\D/g, '');
      return digits.length === 16 ? [this.vault.index(digits)] : [];
    });
  }

  async sheets(client: Client, importId: string): Promise<StagedSheet[]> {
    const { rows } = await client.query<StagedSheet & { layout: ClosedLayout }>(
      'select place, name, layout, columns, included, fingerprint from staging.sheet where import_id = $1 order by place',
      [importId],
    );
    return rows.map(({ layout, ...sheet }) => ({ ...sheet, layout: this.opened(layout) }));
  }

  /** The lines above a header and below the rows name who made a sheet, and whom to call. */
  private closed({ caption, marks, ...layout }: SheetLayout): ClosedLayout {
    return { ...layout, caption: [], said: this.sealed({ caption, marks }) };
  }

  private opened({ said, ...layout }: ClosedLayout): SheetLayout {
    return said ? { ...layout, ...this.open<Pick<SheetLayout, 'caption' | 'marks'>>(said) } : layout;
  }

  /** The records of an import that are to be worked on, in the order of the file. */
  async records(client: Client, importId: string, which: string): Promise<number[]> {
    const { rows } = await client.query<{ ids: number[] }>(
      `select coalesce(json_agg(r.id order by r.id), '[]') as ids from staging.row r join staging.sheet s on s.import_id = r.import_id and s.place = r.sheet
       where r.import_id = $1 and r.kind = 'RECORD' and s.included and ${which}`,
      [importId],
    );
    return rows[0]?.ids ?? [];
  }

  /** Rows in the order of the file. */
  async rows(client: Client, ids: number[]): Promise<StagedRow[]> {
    const { rows } = await client.query({
      name: 'staged rows',
      text: `select r.id::text as id, r.sheet, r.number, r.kind, r.section, r.cells, r.decision, r.match_id as match, r.outcome, r.digest
        from staging.row r where r.id = any($1::bigint[]) order by r.id`,
      values: [ids],
    });
    const sections = new Map<string, string>();
    const under = (section: string | null) => {
      if (section === null || !isSealed.test(section)) return section;
      if (!sections.has(section)) sections.set(section, this.open(section));
      return sections.get(section);
    };
    return inSlices(rows, (row) => ({ ...row, section: under(row.section), cells: this.open<Cell[]>(row.cells) }));
  }

  /** What is to be written down of rows, sealed. */
  outcomes = (settled: Settled[], digest: (settled: Settled) => string): Promise<Written[]> =>
    inSlices(settled, (each) => {
      const { id, outcome, reasons, changes, candidates, about } = each;
      const says = reasons.length || changes.length || candidates.length;
      return {
        id,
        outcome,
        codes: [...new Set(reasons.map(({ code }) => code))].join(' '),
        told: says ? this.sealed({ reasons, changes, candidates }) : null,
        digest: digest(each),
        about: about.join(' '),
      };
    });

  /** Writes down what became of rows. */
  async tell(client: Client, rows: Written[]): Promise<void> {
    await client.query({
      name: 'tell rows',
      text: `update staging.row t set outcome = r.o, reasons = coalesce(string_to_array(nullif(r.c, ''), ' '), '{}'), told = r.t, digest = r.d,
          about = (select coalesce(array_agg(distinct x), '{}') from unnest(t.about || string_to_array(nullif(r.a, ''), ' ')) x)
        from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) r(id, o, c, t, d, a) where t.id = r.id`,
      values: [
        rows.map(({ id }) => id),
        rows.map(({ outcome }) => outcome),
        rows.map(({ codes }) => codes),
        rows.map(({ told }) => told),
        rows.map(({ digest }) => digest),
        rows.map(({ about }) => about),
      ],
    });
  }

  sealed = (value: unknown): string => this.vault.seal(JSON.stringify(value));

  open = <T>(sealed: string): T => JSON.parse(this.vault.open(sealed));
}

/** Empty cells at the end of a row say nothing. */
function trimmed(cells: Cell[]): Cell[] {
  const last = cells.findLastIndex(({ kind }) => kind !== 'EMPTY');
  return cells.slice(0, last + 1);
}
