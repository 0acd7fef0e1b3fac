import { Trigger } from '@mikro-orm/decorators/legacy';
import { administrators, everybody } from '../../access/rules.ts';
import { Visible, Writable } from '../../access/visible.ts';
import { enumeration } from '../../core/column.ts';
import { Choice, Instant, Link, LongText, type Ref, Text, Whole } from '../../core/columns.ts';
import { Node, Noun } from '../../core/noun.ts';
import { OneOnly } from '../../core/rule.ts';

export const PublicationKind = enumeration(
  'PublicationKind',
  'What stands under the link of a published report.',
  { REPORT: 'REPORT', WITHDRAWAL: 'WITHDRAWAL' },
  {
    REPORT: { description: 'The figures, as they were counted for the public.' },
    WITHDRAWAL: { description: 'That the figures of the version before were withdrawn, and why.' },
  },
);

@Noun({
  plural: 'publishedReports',
  description:
    'A report as it was counted for the public at one time, which anybody may read under its link without signing in. It is never changed: a correction is another version, a withdrawal one that says why.',
  label: ['title'],
  keptByServer: true,
  appendOnly: true,
})
@Visible<PublishedReport>(everybody)
@Writable<PublishedReport>(administrators)
@OneOnly(['question', 'edition'], {
  id: 'Laporan ini baru saja diterbitkan oleh orang lain. Muat ulang, lalu coba lagi.',
  en: 'Someone else has just published this report. Reload and try again.',
})
@Trigger({
  name: 'kept',
  timing: 'before',
  events: ['update', 'delete'],
  // MikroORM does not see triggers of truncation: that one is the migration's.
  body: `raise exception 'What was published is append-only.' using errcode = 'integrity_constraint_violation'`,
})
export class PublishedReport extends Node {
  @Text('What it is called, in Indonesian.')
  title!: string;

  @Text('What it is called, in English.')
  titleInEnglish!: string;

  @Text('Which report: the name of its root field.')
  report!: string;

  @LongText('With which arguments it was asked, as JSON.')
  arguments!: string;

  @Text('Tells questions apart: the SHA-256 of report and arguments.', { index: true })
  question!: string;

  @Whole('Which version of this question it is, the first being 1.', { min: 1 })
  edition!: number;

  @Choice(PublicationKind, 'Whether it holds figures, or says that they were withdrawn.')
  kind!: string;

  @LongText('The figures and what they rest on, as JSON; empty in a withdrawal.', { optional: true })
  content?: string;

  @Text('The SHA-256 of that JSON, as it is served under the link.', { optional: true })
  digest?: string;

  @Text('Tells versions of the definitions apart by which it was counted.', { optional: true })
  definitions?: string;

  @Instant('When it was counted.', { optional: true })
  countedAt?: Date;

  @Link(() => PublishedReport, 'The version before it, which it corrects or withdraws.', {
    optional: true,
    inverse: { name: 'supersededBy', description: 'The version that corrects or withdraws it.' },
  })
  supersedes?: Ref<PublishedReport>;

  @LongText('Why it was corrected or withdrawn; empty in a first version.', { optional: true })
  correction?: string;
}
