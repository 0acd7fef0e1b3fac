import fc from 'fast-check';
import pg from 'pg';
import { Parser } from 'pg-protocol/dist/parser.js';
import { afterAll, expect, test } from 'vitest';
import { JsonStatement } from '../../api/src/query/sending/json-statement.ts';
import { type Json, LongRow, RawClient, RawParser, textOf } from '../../api/src/query/sending/raw-client.ts';
import { emptyDatabase } from '../support/database.ts';

const message = (code: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.write(code);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const number = (size: 2 | 4, value: number) => {
  const bytes = Buffer.alloc(size);
  bytes.writeIntBE(value, 0, size);
  return bytes;
};
const rowOf = (fields: (string | null)[]): Buffer =>
  message(
    'D',
    Buffer.concat([
      number(2, fields.length),
      ...fields.flatMap((field) =>
        field === null ? [number(4, -1)] : [number(4, Buffer.byteLength(field)), Buffer.from(field)],
      ),
    ]),
  );
const ready = message('Z', Buffer.from('I'));

/** Texts around the lengths at which a row counts as long and a connection reads on, of one and of several bytes a character. */
const text = fc
  .tuple(
    fc.constantFrom('a', 'é', '値', '🧵'),
    fc.oneof(fc.nat(40), fc.integer({ min: 16_000, max: 17_000 }), fc.nat(200_000)),
  )
  .map(([character, bytes]) => character.repeat(Math.ceil(bytes / Buffer.byteLength(character))));
const fields = fc.array(fc.option(text), { maxLength: 3 });
const pieceLengths = fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 70_000 })), {
  minLength: 1,
});

type Told = { name: string; fields?: (string | null)[] };

function told(parser: Pick<Parser, 'parse'>, bytes: Buffer, lengths: number[]): Told[] {
  const messages: Told[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const end = at + (lengths[turn % lengths.length] as number);
    parser.parse(Buffer.from(bytes.subarray(at, end)), (each) => {
      const { name, fields } = each as Told;
      messages.push({ name, ...(fields && { fields }) });
    });
    at = end;
  }
  return messages;
}

test('however rows come in pieces, they are told as the parser of the driver tells them', () => {
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 4 }), pieceLengths, (rows, lengths) => {
      const bytes = Buffer.concat([...rows.map(rowOf), ready]);
      expect(told(new RawParser(), bytes, lengths)).toEqual(told(new Parser(), bytes, lengths));
    }),
    { numRuns: 200 },
  );
});

test('the column of a long row is its bytes, in the pieces in which they came', () => {
  fc.assert(
    fc.property(text, fc.array(fc.integer({ min: 500, max: 70_000 }), { minLength: 1 }), (json, lengths) => {
      let rest = rowOf([json]);
      const row = new LongRow(rest.length);
      for (let turn = 0; rest.length; turn++) {
        const length = lengths[turn % lengths.length] as number;
        expect(row.take(rest.subarray(0, length))).toHaveLength(0);
        rest = rest.subarray(length);
      }
      expect(row.isWhole).toBe(true);
      expect(textOf(row.json)).toBe(json);
    }),
    { numRuns: 100 },
  );
});

const url = await emptyDatabase();
const client = new RawClient({ connectionString: url });
await client.connect();
afterAll(() => client.end());

const asked = (length: number) =>
  new Promise<Json | null>((done, failed) => {
    const statement = { text: `select repeat('é', $1::int)`, name: 'repeat', values: [length] };
    client.query(new JsonStatement(statement, (error, [json = null]) => (error ? failed(error) : done(json))));
  });

test.each([0, 10, 8_000, 8_192, 40_000, 1_000_000])(
  'a statement of %i characters is answered whole',
  async (length) => {
    const json = (await asked(length)) as Json;
    expect(textOf(json)).toBe('é'.repeat(length));
  },
);

test('a text that is long is never made of its bytes', async () => {
  expect(await asked(1_000_000)).toBeInstanceOf(Array);
  expect(await asked(10)).toBe('é'.repeat(10));
});

test('a plain query reads long rows of several columns beside short ones', async () => {
  const { rows } = await client.query(
    `select n, repeat('x', n * 50000) as long, null as nothing from generate_series(0, 3) n`,
  );
  const expected = [0, 1, 2, 3].map((n) => ({ n, long: 'x'.repeat(n * 50_000), nothing: null }));
  expect(rows).toEqual(expected);
});

test('an error between long rows is told, and the connection goes on', async () => {
  await expect(
    client.query(`select repeat('x', 100000), 1 / (2 - n) from generate_series(1, 3) n`),
  ).rejects.toBeInstanceOf(pg.DatabaseError);
  expect(textOf((await asked(50_000)) as Json)).toHaveLength(50_000);
});
