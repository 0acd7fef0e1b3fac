import pg from 'pg';
import { readConfig } from './core/config.ts';
import { startEmbedded } from './core/embedded.ts';
import { type Fault, verifyHistory } from './history/verify.ts';
import { houseSchema } from './schema.ts';

// Tells whether what was is as it was sealed: 0 if it is, 1 if not, with every fault by name, the first one first.
const config = readConfig();
const embedded = config.databaseUrl ? undefined : await startEmbedded(config.dataDir);
const client = new pg.Client({ connectionString: config.databaseUrl ?? embedded?.url });
try {
  await houseSchema();
  await client.connect();
  const { seals, revisions, faults } = await verifyHistory(client, config.historySecret);
  const place = ({ revision, noun, row }: Fault) =>
    [revision && `revision ${revision}`, noun && `${noun} ${row}`].filter(Boolean).join(', ');
  for (const fault of faults) console.error([fault.what, place(fault)].filter(Boolean).join(' '));
  console.log(
    `${revisions} revisions under ${seals} seals: ${faults.length ? `${faults.length} faults` : 'all as sealed'}.`,
  );
  process.exitCode = faults.length ? 1 : 0;
} finally {
  await client.end();
  await embedded?.stop();
}
