import { timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { CannotStart } from '../../core/cannot-start.ts';

export interface Measuring {
  port: number;
  host: string;
  token: string | undefined;
}

/** Where Prometheus asks: a port of its own. */
export class MetricsDoor {
  private readonly measuring: Measuring;
  private readonly server: Server;

  constructor(measuring: Measuring, metrics: () => Promise<string>) {
    this.measuring = measuring;
    this.server = createServer(async ({ url, headers }, response) => {
      if (url !== '/metrics') return response.writeHead(404).end();
      const { token } = measuring;
      if (token && !isSame(headers.authorization ?? '', `Bearer ${token}`)) return response.writeHead(401).end();
      // A process that ends meanwhile is not there to answer: the next look finds the others.
      const text = await metrics().catch(() => undefined);
      if (text === undefined) return response.writeHead(503).end();
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text);
    });
  }

  listen(): Promise<void> {
    const { port, host } = this.measuring;
    return new Promise((done, failed) => {
      this.server.once('error', ({ code }: NodeJS.ErrnoException) =>
        failed(
          new CannotStart(`The metrics cannot be served at ${host}:${port} (${code}): set METRICS_PORT to another.`),
        ),
      );
      this.server.listen(port, host, () => done());
    });
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()).closeAllConnections());
  }
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
