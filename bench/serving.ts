import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Tells the bench where a server of its own listens, and ends with it. */
export function serving(server: Server): void {
  const { port } = server.address() as AddressInfo;
  console.log(`ready: http://127.0.0.1:${port}`);
  process.stdin.on('end', () => process.exit()).resume();
}
