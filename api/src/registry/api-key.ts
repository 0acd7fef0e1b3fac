import { ChangesAccess } from '../access/changes-access.ts';
import { administrators } from '../access/rules.ts';
import { User } from '../access/user.ts';
import { Visible, Writable } from '../access/visible.ts';
import { AsksWhen, Day, Instant, Link, type Ref, Text, Texts, YesNo } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Holds } from '../core/rule.ts';
import { StaysOnce } from '../core/settled.ts';
import { Organization } from './organization.ts';

/** Begins every key, so that whoever scans for secrets that have leaked finds them. */
export const keyMark = 'binaan_';

@Noun({
  plural: 'apiKeys',
  description:
    'With what a program of a partner asks: it sees what the partner sees, and changes nothing. The key itself is shown once, when it is made; the database keeps what it can be told by, and nothing that opens the door.',
  label: ['name'],
  search: ['prefix'],
  keptByServer: true,
})
@ChangesAccess()
@Visible<ApiKey>(administrators)
@Writable<ApiKey>(administrators)
@Holds('span', 'ends_on is null or starts_on <= ends_on', ['endsOn'], {
  id: 'Akhir tidak mendahului awal.',
  en: 'It cannot end before it begins.',
})
@StaysOnce(
  'revoked',
  { by: () => ApiKey, when: 'owner.revoked_at is not null', columns: ['revoked_at'] },
  ['revokedAt'],
  { id: 'Kunci yang dicabut tidak dapat dipulihkan.', en: 'A revoked key does not come back.' },
)
export class ApiKey extends Node {
  @Text('For what the partner uses it.')
  name!: string;

  @Link(() => Organization, 'The partner that it acts for.', {
    inverse: { name: 'apiKeys', description: 'The keys with which its programs ask.' },
  })
  organization!: Ref<Organization>;

  @Text('How it begins: enough to tell keys apart, too little to ask with.', { readOnly: true })
  prefix!: string;

  @Texts('The queries that it may ask, by the names of their root fields; all of them while there are none.')
  operations: string[] = [];

  @YesNo(
    'Whether it asks nothing but the queries that are registered for it, each by its hash: whoever finds it can ask no other.',
    { fallback: false },
  )
  documentsOnly = false;

  @Day('First day.')
  startsOn!: string;

  @Day('Last day; empty while no end is set.', { optional: true })
  endsOn?: string;

  @Link(() => User, 'Who made it.', {
    readOnly: true,
    inverse: { name: 'issuedKeys', description: 'The keys that the person made.' },
  })
  issuedBy!: Ref<User>;

  @Instant('When it was revoked; empty while it holds.', { optional: true, readOnly: true })
  revokedAt?: Date;

  @AsksWhen(
    'When it was last asked with, to the minute; empty if never.',
    (key) => `(select used_at from auth.api_key secret where secret.id = ${key}.id)`,
  )
  readonly lastUsedAt?: Date;
}
