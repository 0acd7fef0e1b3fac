import pg from 'pg';
import { nounOf } from '../../api/src/core/noun.ts';
import type { Row } from './office.ts';

/** Texts that random reads look for: words, parts and beginnings, two words, stems, slips, signs, blanks. */
export const searchTexts = [
  'batik',
  'BATIK Ciprat',
  'ciprat batik',
  'bat',
  'ati',
  'k',
  'ke',
  'btik',
  'batikk zebr',
  'zebra',
  'kopi',
  'kecil batik',
  'tepi baris',
  "o'brien",
  'back slash',
  '100%',
  'äpfel',
  'قهوة',
  'kerajinan',
  'membatik',
  'ud batik',
  'kabupaten',
  'null 1',
  '35.05',
  '%_%',
  ' ',
];

/** What the database says of a text: its words, their stems, and how like they are to the words of a row. */
interface Asked {
  words: string[];
  aside: string[];
  stems: Map<string, string[]>;
  /** Of the whole text, and of each word, to what a row is found by. */
  whole: Map<string, number>;
  each: Map<string, Map<string, number>>;
}

/**
 * What a search means, the obvious slow way: every row is tried, one by one, in JavaScript. From the database come only
 * the words of rows and questions, stems, and likenesses.
 */
export class SearchReference {
  private readonly asked = new Map<string, Asked>();

  private constructor(
    private readonly data: Map<string, Row[]>,
    private readonly follow: (row: Row, name: string) => Row | null,
    private readonly texts: Map<string, string>,
    private readonly databaseUrl: string,
  ) {}

  static async over(data: Map<string, Row[]>, databaseUrl: string, follow: (row: Row, name: string) => Row | null) {
    const client = new pg.Client(databaseUrl);
    await client.connect();
    const tables = await client.query(
      `select table_name as name from information_schema.columns where column_name = 'search_text'`,
    );
    const texts = new Map<string, string>();
    for (const { name } of tables.rows)
      for (const { id, text } of (await client.query(`select id::text, search_text as text from "${name}"`)).rows)
        texts.set(id, text);
    await client.end();
    const reference = new SearchReference(data, follow, texts, databaseUrl);
    await reference.ask(searchTexts);
    return reference;
  }

  /** Has the database read these texts, before they are looked for. */
  async ask(texts: string[]): Promise<void> {
    const client = new pg.Client(this.databaseUrl);
    await client.connect();
    for (const text of texts) this.asked.set(text, await ask(client, text, [...new Set(this.texts.values())]));
    await client.end();
  }

  /** The rows of a noun that a text means, each with its rank. */
  of(noun: string, text: string): Map<Row, number> {
    const asked = this.asked.get(text) as Asked;
    const rows = this.data.get(noun) ?? [];
    const held = rows.filter((row) => this.holdsAll(row, asked));
    const meant = held.length ? held : rows.filter((row) => this.isAlike(row, asked));
    return new Map(meant.map((row) => [row, this.rank(row, asked)]));
  }

  /** Rows that its words lead to. */
  private linked(row: Row): Row[] {
    const { label, search = [] } = nounOf(row.__typename);
    const names = new Set([...label, ...search].filter((path) => path.includes('.')).map((path) => path.split('.')[0]));
    return [...names].flatMap((name) => this.follow(row, name as string) ?? []);
  }

  private holdsAll = (row: Row, asked: Asked): boolean =>
    asked.words.length > 0 && asked.words.every((word) => this.holds(row, word, asked));

  private holds(row: Row, word: string, asked: Asked): boolean {
    const text = this.texts.get(row.id);
    const parts = [word.length < 3 ? ` ${word}` : word, ...(asked.stems.get(word) ?? []).map((stem) => ` ${stem} `)];
    return (
      parts.some((part) => text?.includes(part)) || this.linked(row).some((other) => this.holds(other, word, asked))
    );
  }

  private isAlike(row: Row, asked: Asked): boolean {
    if ((asked.whole.get(this.texts.get(row.id) ?? '') ?? 0) >= 0.5) return true;
    return this.linked(row).some((other) => {
      const any = this.data.get(other.__typename)?.some((each) => this.holdsAll(each, asked));
      return !any && this.isAlike(other, asked);
    });
  }

  private rank(row: Row, asked: Asked): number {
    const text = this.texts.get(row.id);
    const own = text === undefined ? [] : [this.rankOf(text, asked)];
    const tree = nounOf(row.__typename).tree ? [0.1 / (row.code as string).length] : [];
    return [...own, ...tree, ...this.linked(row).map((other) => this.rank(other, asked))].reduce((a, b) => a + b);
  }

  private rankOf(text: string, asked: Asked): number {
    const { words, aside } = asked;
    const behind = text.slice(text.indexOf(' |') + 2);
    const set = aside.every((word) => behind.includes(` ${word} `)) ? 0.25 : 0;
    return this.fit(text, words, asked) + set + 0.2 / (text.indexOf('|') + 1);
  }

  private fit(text: string, words: string[], { each }: Asked): number {
    const called = words.join(' ');
    if (text.startsWith(` ${called} |`)) return 6;
    if (text.startsWith(` ${called} `)) return 5.5;
    if (text.includes(` ${called} `)) return 5;
    if (words.every((word) => text.includes(` ${word} `))) return 4.5;
    if (text.startsWith(` ${called}`)) return 4;
    if (words.every((word) => text.includes(` ${word}`))) return 3;
    if (words.every((word) => text.includes(word))) return 2;
    return words.reduce((sum, word) => sum + (each.get(word)?.get(text) ?? 0), 0) / words.length;
  }
}

async function ask(client: pg.Client, text: string, texts: string[]): Promise<Asked> {
  const { rows } = await client.query(
    `select search.asked($1) as words, array(select w from unnest(string_to_array(search.words($1), ' ')) w where w = any(search.asides())) as aside`,
    [text],
  );
  const { words, aside } = rows[0] as { words: string[]; aside: string[] };
  const likeness = async (how: string, word: string) =>
    new Map(
      (
        await client.query(`select t, ${how}($1, t)::float8 as likeness from unnest($2::text[]) t`, [word, texts])
      ).rows.map(({ t, likeness }) => [t as string, likeness as number]),
    );
  const stems = new Map<string, string[]>();
  const each = new Map<string, Map<string, number>>();
  for (const word of new Set(words)) {
    const found = await client.query('select tsvector_to_array(search.stems($1)) as stems', [word]);
    stems.set(word, found.rows[0].stems);
    each.set(word, await likeness('strict_word_similarity', word));
  }
  return { words, aside, stems, whole: await likeness('word_similarity', words.join(' ')), each };
}
