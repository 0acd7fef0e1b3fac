import { connect, type Socket } from 'node:net';

/** What a server is loaded with: every body at most once if `once`, else round and round until the time is up. */
export interface Load {
  port: number;
  path: string;
  headers: Record<string, string>;
  bodies: string[];
  once: boolean;
  connections: number;
  seconds: number;
}

export interface Loaded {
  requests: number;
  seconds: number;
  /** The first answer that is no answer. */
  failure?: string;
}

const blankLine = Buffer.from('\r\n\r\n');

/** A process of its own that keeps connections busy: as little work for each request as can be, so that it takes none from the servers. */
process.on('message', async (load: Load) => {
  const answer = await run(load);
  process.send?.(answer);
});

async function run({ port, path, headers, bodies, once, connections, seconds }: Load): Promise<Loaded> {
  const head = Object.entries({ ...headers, host: '127.0.0.1', 'content-type': 'application/json' })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const requests = bodies.map((body) =>
    Buffer.from(`POST ${path} HTTP/1.1\r\n${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`),
  );
  const began = performance.now();
  const end = began + seconds * 1000;
  let next = 0;
  let last = began;
  const loaded: Loaded = { requests: 0, seconds };

  const busy = async () => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const line = new Line(socket);
    while (performance.now() < end && !loaded.failure && !(once && next >= requests.length)) {
      const failure = await line.ask(requests[next++ % requests.length] as Buffer);
      if (failure) loaded.failure ??= failure;
      loaded.requests++;
      last = performance.now();
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, busy));
  return { ...loaded, seconds: (last - began) / 1000 };
}

/** One connection, one request at a time. */
class Line {
  private head: Buffer | undefined;
  private missing = 0;
  private settle: (failure?: string) => void = () => {};
  private readonly socket: Socket;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.settle(error.message));
    socket.on('close', () => this.settle('The connection was closed.'));
  }

  ask(request: Buffer): Promise<string | undefined> {
    return new Promise((settle) => {
      this.settle = settle;
      this.socket.write(request);
    });
  }

  private take(chunk: Buffer): void {
    if (this.missing > 0) {
      this.missing -= chunk.length;
      if (this.missing === 0) this.settle();
      return;
    }
    const seen = this.head ? Buffer.concat([this.head, chunk]) : chunk;
    const at = seen.indexOf(blankLine);
    if (at < 0) {
      this.head = seen;
      return;
    }
    this.head = undefined;
    const head = seen.toString('latin1', 0, at);
    const start = seen.toString('utf8', at + 4, at + 400);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    if (!head.startsWith('HTTP/1.1 200') || start.includes('"errors"') || !(length > 0)) {
      this.settle(`${head.slice(0, head.indexOf('\r\n'))} ${start}`);
      return;
    }
    this.missing = length - (seen.length - at - 4);
    if (this.missing === 0) this.settle();
  }
}
