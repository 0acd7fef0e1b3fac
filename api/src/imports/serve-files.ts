import { finished } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';
import type { Pool } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import { refuse, words } from '../core/errors.ts';
import { type Asker, asFile, type Serving, send, sendAtLeisure, serveFiles } from '../exports/answer.ts';
import { objectIn, wordIn, wrong } from '../exports/asked.ts';
import { documentOf } from '../exports/columns.ts';
import { charge } from '../exports/serve-list.ts';
import { takesAlong } from '../exports/under-way.ts';
import { workbook } from '../exports/workbook.ts';
import { check } from '../query/asking/answer.ts';
import type { Engine } from '../query/engine.ts';
import { Cursor } from '../query/sending/cursor.ts';
import type { Caller } from '../query/sending/run.ts';
import type { ImportDesk } from './desk.ts';
import { errorSheets } from './error-sheet.ts';
import { Import } from './import.ts';
import { ImportTemplate } from './import-template.ts';
import { kindNamed } from './kinds/kinds.ts';
import { admitFor } from './leave.ts';
import { importOf } from './occasion.ts';
import { blankTemplate } from './reading/blank.ts';
import { returning } from './round-trip.ts';

interface Giving extends Serving {
  desk: ImportDesk;
  schema: GraphQLSchema;
  engine: Engine<Viewer>;
  /** Connections for nothing but lists that are taken along, and one that sends cancellations. */
  pool: Pool;
  aside: Pool;
  callerOf: (reply: FastifyReply) => Caller;
}

/** Serves the sheets that go out so that they can come back: blank ones, rows to be mended, the register’s own rows. */
export function serveSheets(giving: Giving): void {
  serveFiles(giving, '/import/blank', async (request, reply) => {
    const { viewer, language } = await giving.asker(request, reply);
    admitAnywhere(viewer);
    const kind = kindNamed(wordIn(objectIn(request.body).kind, 'kind', ''));
    if (!kind) throw wrong('kind');
    return send(asFile(reply, 'XLSX', kind.title[language]), blankTemplate(kind, language));
  });
  serveFiles(giving, '/import/errors', async (request, reply) => {
    const { viewer, language, takes } = await giving.asker(request, reply);
    const id = await seenOne(giving, Import, viewer, objectIn(request.body).import, 'import');
    const it = await importOf(giving.desk.settings.pool, id);
    if (!it) throw refuse(words.notFound, 'NOT_FOUND');
    admitFor(viewer, it.region ?? undefined);
    await takes({ kind: 'LIST', name: Import.name, format: 'XLSX', rows: it.toMend });
    const sheets = await errorSheets(giving.desk, it, viewer, language);
    return send(
      asFile(reply, 'XLSX', language === 'id' ? 'Baris yang perlu diperbaiki' : 'Rows to be mended'),
      workbook(sheets),
    );
  });
  serveFiles(giving, '/import/template', (request, reply) => ownOrder(giving, request, reply));
}

/** Whoever may bring sheets anywhere may have a blank one. */
function admitAnywhere({ standings, key }: Viewer): void {
  if (key || !(standings.ADMIN || standings.OFFICER)) throw refuse(words.forbidden, 'FORBIDDEN');
}

async function seenOne(
  { engine }: Giving,
  noun: typeof Import | typeof ImportTemplate,
  viewer: Viewer,
  id: unknown,
  field: string,
) {
  const [[found] = []] = await engine.present([{ noun, ids: [wordIn(id, field, '')] }], viewer);
  if (!found) throw refuse(words.notFound, 'NOT_FOUND');
  return found;
}

/** The rows of the register in the order of an office’s own sheet: under the rules, the scope and the budget of a list. */
async function ownOrder(giving: Giving, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { schema, engine, pool, aside, callerOf, desk } = giving;
  const asker: Asker = await giving.asker(request, reply);
  const id = await seenOne(giving, ImportTemplate, asker.viewer, objectIn(request.body).template, 'template');
  const { noun, args, taken, sheetOf, title } = await returning(desk.settings.pool, id, asker.language);
  const document = parse(documentOf(noun, taken));
  const passed = check(schema, document, document.definitions[0] as OperationDefinitionNode, args, asker.costLimit);
  await asker.admit(passed);
  takesAlong(asker.viewer, reply);
  const cursor = await Cursor.open(pool, aside, callerOf(reply), engine.whole(passed, asker.viewer));
  try {
    const rows = await cursor.count();
    await charge(asker, passed, rows);
    await asker.takes({ kind: 'LIST', name: noun.name, format: 'XLSX', rows });
    const file = workbook([sheetOf(cursor.portions())]);
    finished(file, () => void cursor.close());
    return await sendAtLeisure(asFile(reply, 'XLSX', title), file);
  } catch (error) {
    await cursor.close();
    throw error;
  }
}
