import type { FastifyInstance } from 'fastify';
import type { Line } from '../../core/line.ts';
import { positionName } from '../../core/position.ts';

/** A replica that is asked anything has what is older than that, in seconds (`replicas.ts`). */
const lasts = 30;
/** Further than anything is written. */
const beyond = 'FFFFFFFF/FFFFFFFF';

/** Tells whoever may have changed something how far the primary is, so that what they ask next is at least as new. */
export function tellPosition(app: FastifyInstance, line: Line, isSecure: boolean): void {
  app.addHook('onSend', async ({ method }, reply) => {
    const isRead = method === 'GET' || reply.caller?.passed?.operation.operation === 'query';
    if (isRead || (reply.statusCode >= 400 && reply.statusCode < 500)) return;
    const position = await line.position().catch(() => beyond);
    const cookie = `${positionName}=${position}; Path=/; Max-Age=${lasts}; HttpOnly; SameSite=Lax`;
    reply.header(positionName, position).header('set-cookie', isSecure ? `${cookie}; Secure` : cookie);
  });
}
