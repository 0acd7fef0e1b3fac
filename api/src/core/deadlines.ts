import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

interface Waiting {
  /** How many answers are under way. */
  answers: number;
  /** The request that came last, and by when all of it has to be here. */
  request: IncomingMessage;
  arrived: number;
  /** By when they have to be over. */
  over: number;
}

/** How often it is looked whether something has taken too long. */
const interval = 1_000;

/**
 * Ends the connections of those who send a request, or read an answer, so slowly that it takes longer than it may. One timer
 * looks after all of them: one for each answer costs as much as a short answer does. They are kept by connection, for
 * connections stay: a map that is filled and emptied with every answer makes V8 keep answers that are over.
 */
export class Deadlines {
  private readonly waiting = new Map<Socket, Waiting>();
  private readonly timer = setInterval(() => this.look(), interval).unref();

  /** A request has begun; it may take as many milliseconds to arrive, and as many until its answer is read. */
  set(response: ServerResponse, receives: number, longest: number): void {
    const { req: request } = response;
    const now = performance.now();
    const waiting = this.waiting.get(request.socket) ?? this.watch(request);
    waiting.request = request;
    waiting.arrived = now + receives;
    waiting.over = waiting.answers++ ? Math.max(waiting.over, now + longest) : now + longest;
    response.once('close', () => waiting.answers--);
  }

  private watch(request: IncomingMessage): Waiting {
    const { socket } = request;
    const waiting = { answers: 0, request, arrived: 0, over: 0 };
    this.waiting.set(socket, waiting);
    socket.once('close', () => this.waiting.delete(socket));
    return waiting;
  }

  private look(): void {
    const now = performance.now();
    for (const [socket, { answers, request, arrived, over }] of this.waiting)
      if (answers && (over < now || (arrived < now && !request.complete))) socket.destroy();
  }

  close(): void {
    clearInterval(this.timer);
  }
}
