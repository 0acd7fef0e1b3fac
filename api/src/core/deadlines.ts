import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

interface Waiting {
  /** How many answers are under way. */
  answers: number;
  /** By when they have to be over. */
  end: number;
}

/** How often it is looked whether an answer has taken too long. */
const interval = 1_000;

/**
 * Ends the connections of those who read an answer so slowly that it takes longer than it may. One timer looks after all
 * of them: one for each answer costs as much as a short answer does. They are kept by connection, for connections stay: a
 * map that is filled and emptied with every answer makes V8 keep answers that are over.
 */
export class Deadlines {
  private readonly waiting = new Map<Socket, Waiting>();
  private readonly timer = setInterval(() => this.look(), interval).unref();

  /** An answer has begun, and may take as many milliseconds. */
  set(response: ServerResponse, longest: number): void {
    const { socket } = response.req;
    const waiting = this.waiting.get(socket) ?? this.watch(socket);
    const end = performance.now() + longest;
    waiting.end = waiting.answers++ ? Math.max(waiting.end, end) : end;
    response.once('close', () => waiting.answers--);
  }

  private watch(socket: Socket): Waiting {
    const waiting = { answers: 0, end: 0 };
    this.waiting.set(socket, waiting);
    socket.once('close', () => this.waiting.delete(socket));
    return waiting;
  }

  private look(): void {
    const now = performance.now();
    for (const [socket, { answers, end }] of this.waiting) if (answers && end < now) socket.destroy();
  }

  close(): void {
    clearInterval(this.timer);
  }
}
