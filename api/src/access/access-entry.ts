import { Trigger } from '@mikro-orm/decorators/legacy';
import { enumeration } from '../core/column.ts';
import { Choice, Identifier, Link, type Ref, Text } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { administrators } from './rules.ts';
import { User } from './user.ts';
import { type Mine, Readable, Visible, Writable } from './visible.ts';

const kinds = [
  ['SIGN_IN', 'Somebody signed in, or tried to.'],
  ['SIGN_OUT', 'Somebody signed out.'],
  ['SESSION_REVOKED', 'A session was ended from another one.'],
  ['PASSWORD_CHANGED', 'A password was changed by who knew the old one.'],
  ['PASSWORD_RESET_ASKED', 'A link to choose a password was asked for.'],
  ['PASSWORD_RESET', 'A password was chosen at such a link.'],
  ['FACTOR_ENROLLED', 'A second factor was set up and waits for its first code.'],
  ['FACTOR_ON', 'A second factor was switched on.'],
  ['FACTOR_OFF', 'A second factor was switched off.'],
  ['BACKUP_CODES_RENEWED', 'Backup codes were made anew.'],
  ['INVITED', 'An account was made by invitation.'],
  ['RECOVERED', 'An administrator gave somebody a new link and ended their sessions.'],
  ['DEACTIVATED', 'An administrator closed an account.'],
  ['REACTIVATED', 'An administrator opened it again.'],
  ['ACCESS', 'A request for the register was refused.'],
  ['EXPORTED', 'A list or a report was taken along as a file.'],
] as const;

export type AccessEventKind = (typeof kinds)[number][0];

const AccessKind = enumeration(
  'AccessKind',
  'What happened to somebody’s access.',
  Object.fromEntries(kinds.map(([kind]) => [kind, kind])) as { [K in AccessEventKind]: K },
  Object.fromEntries(kinds.map(([kind, description]) => [kind, { description }])) as {
    [K in AccessEventKind]: { description: string };
  },
);

const AccessOutcome = enumeration(
  'AccessOutcome',
  'What came of it.',
  { DONE: 'DONE', PENDING: 'PENDING', REFUSED: 'REFUSED' },
  {
    DONE: { description: 'It was done.' },
    PENDING: { description: 'A first step that waits for a second.' },
    REFUSED: { description: 'It was refused.' },
  },
);

const own = ({ id }: Mine) => ({ user: { id: { eq: id } } });
const ownDoing = ({ id }: Mine) => ({ user: { id: { eq: id } }, actorId: { isNull: true } });
const owners = (rule: (my: Mine) => object) => ({
  ...administrators,
  OFFICER: rule,
  VERIFIER: rule,
  MENTOR: rule,
  PARTNER: rule,
  VIEWER: rule,
});

@Noun({
  plural: 'accessLog',
  description:
    'Who came in, who did not, what changed of their access, who was refused what, and who took what along. The server writes it when it happens; nobody changes it, and nothing goes within a year.',
  label: ['kind', 'user.name'],
  search: ['account', 'reason', 'actor'],
  keptByServer: true,
  appendOnly: true,
})
@Visible<AccessEntry>(owners(own))
// From where an administrator did it is not for those to whom it was done.
@Readable<AccessEntry>(['address'], owners(ownDoing))
@Writable<AccessEntry>({ ...administrators, ADMIN: 'none' })
@Trigger({
  name: 'kept',
  timing: 'before',
  events: ['update', 'delete'],
  // The far end may go. MikroORM does not see triggers of truncation: that one is the migration's.
  body: `if tg_op = 'DELETE' and old.created_at < now() - interval '1 year' then return old; end if;
    raise exception 'The record of access is append-only.' using errcode = 'integrity_constraint_violation'`,
})
export class AccessEntry extends Node {
  @Choice(AccessKind, 'What happened.', { index: true })
  kind!: string;

  @Choice(AccessOutcome, 'What came of it.')
  outcome!: string;

  @Text(
    'Why it was refused, as a code; for a sign-in that was done, through what; for an export, what was taken along and how many rows; for a refusal of the register, which fields.',
    { optional: true, max: 500 },
  )
  reason?: string;

  @Link(
    () => User,
    'Whose access it is; empty where nobody has the account that was typed, and where the register refused somebody or gave something along.',
    {
      optional: true,
      inverse: { name: 'accessLog', description: 'What happened to the access of the person.' },
    },
  )
  user?: Ref<User>;

  @Identifier('Who did it, if somebody else: identifier of the user, or of the key.', { optional: true })
  actorId?: string;

  @Text('The name that whoever did it had.', { optional: true })
  actor?: string;

  @Text('The account as it was typed, if it has the form of an e-mail address.', { optional: true, max: 320 })
  account?: string;

  @Text('The network address that it came from.', { optional: true, max: 100 })
  address?: string;
}
