import { Trigger } from '@mikro-orm/decorators/legacy';
import { administrators } from '../access/rules.ts';
import type { Mine } from '../access/visible.ts';
import { Visible, Writable } from '../access/visible.ts';
import { KbliVersion } from '../business/business-activity.ts';
import { Choice, Day, Decimal, Identifier, Instant, Link, LongText, type Ref, Text, Whole } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { States } from '../core/states.ts';
import { Exhibition } from '../exhibition/exhibition.ts';
import { Programme } from '../mentoring/programme.ts';
import { Person } from '../registry/person.ts';
import { Region } from '../registry/region.ts';
import { ImportState, importActs } from './import-state.ts';

// When a person is erased, so are the rows that name them: the database sees to it, whoever erases.
Trigger({
  name: 'staged_erased',
  timing: 'after',
  events: ['update'],
  expression: `create trigger "staged_erased" after update on "person" for each row when (new.processing = 'ERASED' and old.processing <> 'ERASED') execute function staging.forget_person()`,
})(Person as never);

/** Whoever has brought a sheet, and officers of the region that it is for: they may enter it too. */
const theirs = {
  ...administrators,
  OFFICER: ({ id, scope }: Mine) => ({ or: [{ createdBy: { eq: id } }, { region: { inside: scope } }] }),
};

@Noun({
  plural: 'imports',
  description:
    'A sheet on its way into the register: read, tried out, entered as one change set, and taken back if need be. Its rows are answered by importRows; they go thirty days after it has come to an end.',
  label: ['fileName'],
  keptByServer: true,
  passing: true,
})
@Visible<Import>(theirs)
@Writable<Import>(theirs)
@States('state', { entry: ['READING'], acts: importActs })
export class Import extends Node {
  @Text('Name of the file.')
  fileName!: string;

  @Text('Which kind of sheet it is: the key of one of importKinds; empty until that is known.', { optional: true })
  kind?: string;

  @Choice(ImportState, 'How far it has come.', { fallback: 'READING', index: true })
  state!: string;

  @Link(() => Region, 'The region of the office it is for: no row may lie outside. Empty is the whole country.', {
    optional: true,
    inverse: { name: 'imports', description: 'Sheets of the office of exactly this region.' },
  })
  region?: Ref<Region>;

  @Whole('The year that its figures are of.', { optional: true, min: 1900, max: 9999 })
  year?: number;

  @Link(() => Exhibition, 'The exhibition whose participants it lists.', {
    optional: true,
    inverse: { name: 'imports', description: 'Sheets that list its participants.' },
  })
  exhibition?: Ref<Exhibition>;

  @Link(() => Programme, 'The programme whose mentoring it records.', {
    optional: true,
    inverse: { name: 'imports', description: 'Sheets that record mentoring of the programme.' },
  })
  programme?: Ref<Programme>;

  @Choice(KbliVersion, 'The edition of KBLI that its codes are of.', { fallback: 'KBLI_2020' })
  kbliVersion!: string;

  @Whole('Rows that hold a record.', { fallback: 0 })
  total!: number;

  @Whole('Of them, how many the work under way has done.', { fallback: 0 })
  done!: number;

  @Decimal('Rows done in a second, of the work under way or last done.', { optional: true, min: 0 })
  rowsPerSecond?: number;

  @Whole('Seconds that are left of the work under way, as it looks now.', { optional: true })
  secondsLeft?: number;

  @Whole('Rows that enter something new, by the preview.', { fallback: 0 })
  newRows!: number;

  @Whole('Rows that change what is there.', { fallback: 0 })
  changedRows!: number;

  @Whole('Rows that say nothing new.', { fallback: 0 })
  sameRows!: number;

  @Whole('Rows whose record stands in the sheet already.', { fallback: 0 })
  duplicateRows!: number;

  @Whole('Rows that ask something first.', { fallback: 0 })
  askingRows!: number;

  @Whole('Rows that are refused.', { fallback: 0 })
  refusedRows!: number;

  @Whole('Rows that are left out: by a person, or because they are no records.', { fallback: 0 })
  skippedRows!: number;

  @Identifier('The change set that it became.', { optional: true })
  changeSet?: string;

  @Instant('When it was entered.', { optional: true })
  appliedAt?: Date;

  @Text('Why it failed, or wants another preview: a code.', { optional: true, max: 80 })
  problem?: string;

  @LongText('The same in words, in Indonesian.', { optional: true })
  problemSaid?: string;

  @LongText('The same in words, in English.', { optional: true })
  problemSaidInEnglish?: string;

  @Day('The day after which its rows are gone; empty while it is under way.', { optional: true })
  keptUntil?: string;
}
