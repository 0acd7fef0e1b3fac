import pg from 'pg';
import { type Api, signIn } from './api.ts';
import { rowsOf } from './rows.ts';

type Values = Record<string, unknown>;

let made = 0;

/** People with an account, and what they may do. */
export function peopleOf(api: Api) {
  const { ask, create } = rowsOf(api);

  /** Somebody with these grants, signed in; all have the first administrator's password. */
  async function person(...grants: Values[]): Promise<{ cookie: string; user: string }> {
    const email = `orang-${++made}@binaan.test`;
    const client = new pg.Client({ connectionString: api.databaseUrl });
    await client.connect();
    await client.query(
      `with made as (insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
        values ($1, $1, $2, true, now(), now()) returning id)
      insert into auth.account (id, "userId", "accountId", "providerId", password, "createdAt", "updatedAt")
        select $1, id, id, 'credential', (select password from auth.account where password is not null limit 1), now(), now() from made`,
      [`orang-${made}`, email],
    );
    await client.end();
    const { users } = await ask(
      'query ($email: String!) { users(where: { email: { eq: $email } }) { nodes { id } } }',
      { email },
    );
    const user: string = users.nodes[0].id;
    for (const grant of grants) await create('Grant', { user, startsOn: '2020-01-01', ...grant });
    return { cookie: await signIn(api.origin, email), user };
  }

  return { person };
}
