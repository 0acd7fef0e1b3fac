import { Trigger } from '@mikro-orm/decorators/legacy';
import { Choice, Identifier, LongText, Text, Texts } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Purpose } from './role.ts';
import { administrators } from './rules.ts';
import { Visible, Writable } from './visible.ts';

@Noun({
  plural: 'readLog',
  description:
    'That somebody has read what is readable for a purpose only, and recorded: a NIK, how a person functions, all that is held about a person. The statement that reads writes it; nobody changes or deletes it.',
  label: ['reader', 'noun'],
  search: ['reason'],
  keptByServer: true,
  appendOnly: true,
})
@Visible<ReadEntry>(administrators)
@Writable<ReadEntry>({ ...administrators, ADMIN: 'none' })
@Trigger({
  name: 'kept',
  timing: 'before',
  events: ['update', 'delete'],
  // MikroORM does not see triggers of truncation: that one is the migration's.
  // Why it was read is all that goes, with a person who is erased (`access.forget_readings`).
  body: `if tg_op = 'UPDATE' then if current_setting('history.redacting', true) = 'on' and to_jsonb(new) - array['reason', 'search_text'] = to_jsonb(old) - array['reason', 'search_text'] then return new; end if; end if; raise exception 'The record of what was read is append-only.' using errcode = 'integrity_constraint_violation'`,
})
export class ReadEntry extends Node {
  @Identifier('Who has read it: identifier of the user, or of the key.')
  readerId!: string;

  @Text('The name that the reader had.')
  reader!: string;

  @Text('What kind of record it was: Functioning.')
  noun!: string;

  @Identifier('Which record; empty where somebody was looked for and not found.', { optional: true })
  recordId?: string;

  @Identifier('The person whom it is about; empty where nobody was found.', { optional: true })
  aboutId?: string;

  @Texts('Which of its fields; personExport for all that is held about the person.')
  fields!: string[];

  @Choice(Purpose, 'For what.')
  purpose!: string;

  @LongText('Why, in the reader’s words; empty where none is asked.', { optional: true })
  reason?: string;

  @Text('What was read by one request has the same.')
  request!: string;
}
