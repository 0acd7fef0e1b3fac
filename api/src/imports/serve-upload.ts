import multipart, { type Multipart } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseFields, words } from '../core/errors.ts';
import { type Serving, serveFiles } from '../exports/answer.ts';
import { wrong } from '../exports/asked.ts';
import { isUuid } from '../query/value-tests.ts';
import type { ImportDesk } from './desk.ts';
import { kindNamed } from './kinds/kinds.ts';
import { admitFor } from './leave.ts';
import { type Brought, receive } from './receive.ts';

interface Uploading extends Serving {
  desk: ImportDesk;
  /** Bytes of a file at most. */
  most: number;
}

/** A hundred megabytes over a line of a megabit; nothing for two minutes ends it sooner. */
const slowest = 20 * 60_000;

/** What may be said of a file, before it in the form. */
const fields = ['region', 'year', 'exhibition', 'programme', 'kind'] as const;

/**
 * Receives a sheet at /import/upload, as a form of parts whose last is the file: what is said of it stands before, so that
 * nothing is read which may not be brought. It answers once the rows stand ready.
 */
export async function serveUpload({ desk, most, ...serving }: Uploading): Promise<void> {
  const { app } = serving;
  await app.register(multipart, { limits: { fileSize: most + 1, files: 1, fields: 10, fieldSize: 1000, parts: 12 } });
  serveFiles(
    serving,
    '/import/upload',
    async (request: FastifyRequest, reply: FastifyReply) => {
      const { viewer } = await serving.asker(request, reply);
      if (!request.isMultipart()) throw wrong('file');
      const stated: Partial<Record<(typeof fields)[number], string>> = {};
      for await (const part of partsOf(request)) {
        if (part.type === 'field') {
          const name = fields.find((each) => each === part.fieldname);
          if (!name || typeof part.value !== 'string') throw wrong(part.fieldname.slice(0, 40));
          if (part.value) stated[name] = part.value;
          continue;
        }
        // A part may be a file by its type, and have no name.
        const brought = broughtIn(part.filename ?? '', stated);
        admitFor(viewer, brought.region);
        let isCut = false;
        part.file.once('error', () => {
          isCut = true;
        });
        // Nothing more comes over the line while the rows of a long sheet are read.
        part.file.once('end', () => request.raw.socket.setTimeout(0));
        const id = await receive(desk, viewer, part.file, brought, most).catch((error) => {
          throw isCut ? wrong('file') : error;
        });
        return reply.send({ id });
      }
      throw refuseFields({ file: words.required });
    },
    slowest,
  );
}

/** The parts of a form; one that is not put together as a form is, or breaks off, is refused. */
async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  try {
    yield* request.parts();
  } catch {
    throw wrong('file');
  }
}

function broughtIn(
  fileName: string,
  { region, year, exhibition, programme, kind }: Record<string, string | undefined>,
): Brought {
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) throw wrong('year');
  if (kind !== undefined && !kindNamed(kind)) throw wrong('kind');
  if (exhibition !== undefined && !isUuid.test(exhibition)) throw wrong('exhibition');
  if (programme !== undefined && !isUuid.test(programme)) throw wrong('programme');
  // A name may come with the folders of whoever sends it.
  const name = fileName
    .replace(/^.*[\\/]/, '')
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
  return {
    fileName: name || 'lembar',
    ...(region ? { region } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(exhibition ? { exhibition } : {}),
    ...(programme ? { programme } : {}),
    ...(kind ? { kind } : {}),
  };
}
