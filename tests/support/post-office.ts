import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect } from 'vitest';

export interface Delivered {
  from: string;
  to: string[];
  text: string;
}

/** A mail server that keeps what it is given: `const post = await openPostOffice()`, with its address among the settings. */
export async function openPostOffice() {
  const letters: Delivered[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const text = unfolded(Buffer.concat(chunks).toString());
        letters.push({ from, to: envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  afterAll(() => new Promise<void>((closed) => server.close(closed)));
  const { port } = server.server.address() as AddressInfo;

  return {
    settings: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Binaan <binaan@binaan.test>' },
    to: (email: string) => letters.filter(({ to }) => to.includes(email)),
    /** The next letter to somebody: it is on its way while the request is answered. */
    async letter(email: string, number = 1): Promise<Delivered> {
      await expect.poll(() => letters.filter(({ to }) => to.includes(email)).length).toBe(number);
      return letters.filter(({ to }) => to.includes(email))[number - 1] as Delivered;
    },
  };
}

/** Quoted-printable, as far as an address in a letter needs it. */
const unfolded = (raw: string) =>
  raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
