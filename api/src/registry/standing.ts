import type { Pool } from 'pg';
import { type Purpose, type Role, roles } from '../access/role.ts';
import { everywhere, kindOf, type Standing, type Viewer } from '../access/viewer.ts';
import { inForce } from './grant.ts';

/** What a role is bound to, as an SQL list of texts over a grant `g` and its user `u`. */
const bounds = new Map<Role, string>();

/** Says what a role is bound to. */
export const bind = (role: Role, list: string): void => void bounds.set(role, list);

/** The root of a tree of regions; of all of them where none is named. */
const within = `array[coalesce(g.region_id, '${everywhere}')]`;
bind('OFFICER', within);
bind('VERIFIER', within);
bind('VIEWER', within);
bind('PARTNER', 'array[g.organization_id::text]');

interface Granted {
  role: Role;
  scope: string[];
  purposes: Purpose[];
}

/** Looks up what the person behind an account is today; null for nobody, or somebody who may not sign in. */
export async function standingOf(pool: Pool, account: string): Promise<Viewer | null> {
  const scope = roles.flatMap((role) => (bounds.has(role) ? [`when '${role}' then ${bounds.get(role)}`] : []));
  const { rows } = await pool.query<{ id: string; name: string; grants: Granted[]; tops: string[] }>({
    name: 'standing',
    text: `select u.id, u.name, coalesce((select json_agg(json_build_object('role', g.role, 'purposes', g.purposes,
        'scope', case g.role ${scope.join(' ')} else '{}'::text[] end)) from "grant" g where g.user_id = u.id and ${inForce('g')}), '[]') as grants,
        array(select r.id from region r where r.parent_id is null) as tops
      from "user" u where u.account = $1 and u.active`,
    values: [account],
  });
  const [found] = rows;
  if (!found) return null;
  const standings = merged(found.grants, found.tops);
  return { id: found.id, name: found.name, kind: kindOf(standings), standings };
}

/** Several grants of one role are one standing, bound to all that they are bound to. */
function merged(grants: Granted[], tops: string[]): Viewer['standings'] {
  const isAll = (scope: readonly string[]) => tops.length > 0 && tops.every((top) => scope.includes(top));
  const union = (one: readonly string[], other: readonly string[]): readonly string[] => {
    const all = [...new Set([...one, ...other])];
    return isAll(all) ? [everywhere] : all;
  };
  const standings: Partial<Record<Role, Standing>> = {};
  for (const { role, scope, purposes } of grants) {
    const held = standings[role] ?? { scope: [], purposes: {} };
    const named = purposes.map((purpose) => [purpose, union(held.purposes[purpose] ?? [], scope)] as const);
    standings[role] = {
      scope: union(held.scope, scope),
      purposes: { ...held.purposes, ...Object.fromEntries(named) },
    };
  }
  return standings;
}

/** Makes somebody the first administrator, for every purpose, if nobody is anything yet. */
export async function makeFirstAdministrator(pool: Pool, email: string): Promise<void> {
  await pool.query(
    `insert into "grant" (id, user_id, role, purposes, starts_on, reason, version)
      select rule.new_id(), u.id, 'ADMIN', '{CONTACT,FINANCE,IDENTITY,INCLUSION}', rule.today_in('31'), 'The first administrator', 1
      from "user" u where u.email = $1 and not exists (select from "grant")`,
    [email],
  );
}
