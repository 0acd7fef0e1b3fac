import { finished } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';
import type { Pool } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import { refuse } from '../core/errors.ts';
import { type Checked, check } from '../query/asking/answer.ts';
import type { Engine } from '../query/engine.ts';
import { Cursor } from '../query/sending/cursor.ts';
import type { Caller } from '../query/sending/run.ts';
import { type Asker, asFile, type Serving, sendAtLeisure, serveFiles } from './answer.ts';
import { askedList } from './asked.ts';
import { documentOf, taken } from './columns.ts';
import { listFile } from './list.ts';
import { takesAlong } from './under-way.ts';

interface Exporting extends Serving {
  schema: GraphQLSchema;
  engine: Engine<Viewer>;
  /** Connections for nothing but lists that are taken along, and one that sends cancellations. */
  pool: Pool;
  aside: Pool;
  callerOf: (reply: FastifyReply) => Caller;
}

/** How many rows a file has, for whoever wants to see how far it is. */
const rowsHeader = 'binaan-rows';

/**
 * Serves any list as a file, at /export/list: with the arguments of the list in GraphQL, under the same rules, in the same
 * scope and of the same budget, for which each row counts as it does there.
 */
export function serveLists({ schema, engine, pool, aside, callerOf, ...serving }: Exporting): void {
  serveFiles(serving, '/export/list', async (request, reply) => {
    const asker = await serving.asker(request, reply);
    const asked = askedList(request.body, asker.language);
    const columns = asked.columns.map(({ path }) => taken(asked.noun, path));
    const document = parse(documentOf(asked.noun, columns));
    const operation = document.definitions[0] as OperationDefinitionNode;
    const passed = check(schema, document, operation, asked.args, asker.costLimit);
    await asker.admit(passed);
    takesAlong(asker.viewer, reply);
    const cursor = await Cursor.open(pool, aside, callerOf(reply), engine.whole(passed, asker.viewer));
    try {
      const total = await cursor.count();
      await charge(asker, passed, total);
      let read = 0;
      const portions = counting(await begun(cursor.portions()), (rows) => {
        read += rows;
      });
      await asker.takes({ kind: 'LIST', name: asked.noun.name, format: asked.format, rows: total });
      const file = listFile(asked, columns, portions);
      finished(file, () => void portions.return(undefined).finally(() => cursor.close()));
      asFile(reply, asked.format, asked.title).header(rowsHeader, total);
      return await sendAtLeisure(reply, file, asked.framed ? () => read : undefined);
    } catch (error) {
      await cursor.close();
      throw error;
    }
  });
}

/** Each row costs what one does, of the budget of whoever asks. The first was paid for, and a point for having asked. */
export async function charge({ admit, most }: Asker, passed: Checked, total: number): Promise<void> {
  const { apart = 0 } = passed;
  const cost = apart + (passed.cost - apart) * total;
  if (cost > most) throw tooDear(cost, most);
  if (total > 1) await admit({ ...passed, cost: cost - passed.cost + 1 });
}

const tooDear = (cost: number, most: number) =>
  refuse({
    id: `Berkas ini akan memuat ${cost} data: paling banyak ${most}. Persempit saringannya, atau kurangi kolom yang ditautkan.`,
    en: `This file would hold ${cost} objects: at most ${most}. Narrow it down, or take fewer linked columns.`,
  });

/** The same, with its first portion read: whatever is refused is refused before anything is sent. */
async function begun(portions: AsyncGenerator<string[]>): Promise<AsyncGenerator<string[]>> {
  const first = await portions.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* portions;
    } finally {
      await portions.return(undefined);
    }
  })();
}

async function* counting(portions: AsyncGenerator<string[]>, count: (rows: number) => void): AsyncGenerator<string[]> {
  for await (const rows of portions) {
    count(rows.length);
    yield rows;
  }
}
