import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { languageOf } from '../../core/errors.ts';
import { stylePolicy } from '../../core/server.ts';
import { asUuid } from '../../query/value-tests.ts';
import { type Kept, pageOf } from './page.ts';

/** Of all that the register holds nothing but this row, and what took its place, is read for whoever comes. */
const statement = `select p.id, p.title, p.title_in_english as "titleInEnglish", p.edition, p.digest, p.content, p.created_at as "createdAt",
    (select json_build_object('id', n.id, 'kind', n.kind, 'why', n.correction, 'at', n.created_at) from published_report n where n.supersedes_id = p.id) as next
  from published_report p where p.id = $1 and p.kind = 'REPORT'`;

/** Serves published reports to anybody, as a page and as the very bytes that were hashed. */
export function servePublished(app: FastifyInstance, pool: Pool): void {
  const find = async (id: string): Promise<Kept | undefined> => {
    const { rows } = await pool.query({ name: 'published', text: statement, values: [asUuid(id)] });
    const [found] = rows as [Kept?];
    return found && { ...found, next: found.next && { ...found.next, at: new Date(found.next.at) } };
  };
  app.get<{ Params: { id: string } }>('/published/:id.json', async ({ params }, reply) => {
    const kept = await find(params.id);
    if (!kept) return reply.code(404).send({ error: 'NOT_FOUND' });
    if (kept.next?.kind === 'WITHDRAWAL')
      return reply.code(410).send({ withdrawn: { at: kept.next.at.toISOString(), reason: kept.next.why } });
    const digest = Buffer.from(kept.digest ?? '', 'hex').toString('base64');
    return reply
      .header('repr-digest', `sha-256=:${digest}:`)
      .type('application/json; charset=utf-8')
      .send(Buffer.from(kept.content ?? ''));
  });
  app.get<{ Params: { id: string }; Querystring: { lang?: unknown } }>('/published/:id', async (request, reply) => {
    const kept = await find(request.params.id);
    if (!kept) return reply.code(404).type('text/plain; charset=utf-8').send('Tidak ada. / There is none.');
    const { lang } = request.query;
    const language = lang === 'id' || lang === 'en' ? lang : languageOf(request.headers['accept-language']);
    const nonce = randomBytes(16).toString('base64');
    return reply
      .code(kept.next?.kind === 'WITHDRAWAL' ? 410 : 200)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', stylePolicy(reply, nonce))
      .header('vary', 'accept-language')
      .send(pageOf(kept, language, nonce));
  });
}
