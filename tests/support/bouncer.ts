import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findOwner } from '../../api/src/core/embedded-programs.ts';
import { freePort, freshFolder } from './process.ts';
import type { Own } from './standby.ts';

/** Where PgBouncer 1.21 or newer is: no package of npm brings it. */
export const program = process.env.PGBOUNCER;

/** A PgBouncer in transaction mode with few connections, before a database of the user `binaan_server`. */
export class Bouncer {
  private readonly database: Own;
  private readonly port: string;
  private readonly folder = freshFolder();
  private child: ChildProcess | undefined;

  private constructor(database: Own, port: string) {
    this.database = database;
    this.port = port;
  }

  static before = async (database: Own) => new Bouncer(database, await freePort());

  get url(): string {
    const url = new URL(this.database.address('binaan_server'));
    url.port = this.port;
    return url.href;
  }

  /** `line` is what stands behind the database in `pgbouncer.ini`; so many statements it keeps prepared for each connection. */
  async start(line = '', statements = 600): Promise<void> {
    const { username, password, port, pathname } = new URL(this.database.address('binaan_server'));
    const owner = await findOwner(this.folder);
    const [settings, users] = [join(this.folder, 'pgbouncer.ini'), join(this.folder, 'users.txt')];
    writeFileSync(users, `"${username}" "${password}"\n`);
    writeFileSync(
      settings,
      `[databases]
${pathname.slice(1)} = host=127.0.0.1 port=${port} ${line}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${this.port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 4
max_prepared_statements = ${statements}
server_login_retry = 1
`,
    );
    for (const file of [this.folder, settings, users]) {
      chmodSync(file, file === this.folder ? 0o700 : 0o600);
      if (owner.uid !== undefined) chownSync(file, owner.uid, owner.gid ?? owner.uid);
    }
    this.child = spawn(program as string, [settings], { ...owner, cwd: this.folder, stdio: 'ignore' });
    while (!(await this.listens())) {
      if (this.child.exitCode !== null) throw new Error(`PgBouncer ended with ${this.child.exitCode}.`);
      await pause(20);
    }
  }

  /** As if it had died. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  private listens(): Promise<boolean> {
    return new Promise((answer) => {
      const line = connect(Number(this.port), '127.0.0.1', () => {
        line.destroy();
        answer(true);
      }).on('error', () => answer(false));
    });
  }
}
