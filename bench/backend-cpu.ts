import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';

/** Linux counts the time of processes in hundredths of a second. */
const tick = 10;

/** What stands of a process behind its name: its parent and its times, in the order of proc(5). */
function statOf(pid: string): { parent: string; own: number; reaped: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [user = 0, system = 0, reapedUser = 0, reapedSystem = 0] = fields.slice(11, 15).map(Number);
    return { parent: fields[1] ?? '', own: user + system, reaped: reapedUser + reapedSystem };
  } catch {
    return undefined;
  }
}

/**
 * Milliseconds that PostgreSQL has spent on cores so far, parallel workers that have ended included: what a statement costs
 * whatever else the machine does.
 */
export async function backendClock(client: pg.Client): Promise<() => number> {
  const { rows } = await client.query('select pg_backend_pid()::text as pid');
  const postmaster = statOf(rows[0].pid)?.parent;
  if (!postmaster) throw new Error('The bench counts the time of PostgreSQL by /proc, which only Linux has.');
  return () => {
    let ticks = statOf(postmaster)?.reaped ?? 0;
    for (const pid of readdirSync('/proc')) {
      const stat = /^\d+$/.test(pid) ? statOf(pid) : undefined;
      if (stat?.parent === postmaster) ticks += stat.own;
    }
    return ticks * tick;
  };
}
