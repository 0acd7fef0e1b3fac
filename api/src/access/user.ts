import { Property, Unique } from '@mikro-orm/decorators/legacy';
import { Text, YesNo } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { ChangesAccess } from './changes-access.ts';
import { administrators } from './rules.ts';
import { Visible, Writable } from './visible.ts';

@Noun({
  plural: 'users',
  description:
    'Somebody with an account. The database keeps it as the sign-in does: people are invited, not entered, and what they may do is said by their grants.',
  label: ['name'],
  search: ['email'],
  keptByServer: true,
})
@ChangesAccess()
@Visible<User>({
  ...administrators,
  OFFICER: ({ id }) => ({ id: { eq: id } }),
  VERIFIER: ({ id }) => ({ id: { eq: id } }),
  MENTOR: ({ id }) => ({ id: { eq: id } }),
  PARTNER: ({ id }) => ({ id: { eq: id } }),
  VIEWER: ({ id }) => ({ id: { eq: id } }),
})
@Writable<User>({ ...administrators, ADMIN: 'none' })
export class User extends Node {
  @Text('Name of the person.')
  name!: string;

  @Text('The e-mail address with which the person signs in.')
  email!: string;

  @YesNo('Whether the person may sign in.', { fallback: true })
  active!: boolean;

  /** The account in better-auth's own table; no client sees it. */
  @Property({ type: 'text', hidden: true })
  @Unique()
  account!: string;
}
