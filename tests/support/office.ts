import pg from 'pg';
import { afterAll } from 'vitest';
import { signIn } from '../../api/src/access/sign-in.ts';
import { Line } from '../../api/src/core/line.ts';
import { sessionSecret } from './api.ts';
import { Visitor } from './visitor.ts';

export interface Person {
  id: string;
  /** The account in better-auth's own table. */
  account: string;
  name: string;
  email: string;
  password: string;
}

const actor = { id: 'tests' };
let people = 0;

/** This process answers no requests. */
export const nobody = async () => null;

/**
 * Another process of Binaan on the same database, whose server functions make and deactivate people:
 * `const office = await openOffice(api)`, then `await office.person()`.
 */
export async function openOffice(api: { databaseUrl: string; origin: string }) {
  const { databaseUrl, origin: publicUrl } = api;
  const line = new Line(databaseUrl);
  const sign = await signIn({ databaseUrl, line, secret: sessionSecret, publicUrl, standing: nobody });
  const database = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  afterAll(() => Promise.all([sign.close(), database.end()]));

  /** Somebody with an account who has chosen a password. */
  async function person(): Promise<Person> {
    const number = ++people;
    const made = {
      name: `Orang ${number}`,
      email: `orang-${number}@binaan.test`,
      password: `lima-kata-acak-nomor-${number}`,
    };
    const { id, link } = await sign.people.invite(actor, made);
    const chosen = await choosePassword(api, link, made.password);
    if (chosen.status !== 200) throw new Error(`No password chosen: ${JSON.stringify(chosen.body)}`);
    const { rows } = await database.query('select account from "user" where id = $1', [id]);
    return { id, account: rows[0].account, ...made };
  }

  return { people: sign.people, actor, person };
}

/** The token of a link at which a password is chosen. */
const tokenOf = (link: string | undefined) => /#\/choose-password\?token=(.+)$/.exec(link ?? '')?.[1] ?? '';

export const choosePassword = (api: { origin: string }, link: string | undefined, newPassword: string) =>
  new Visitor(api).post('/auth/reset-password', { token: decodeURIComponent(tokenOf(link)), newPassword });
