import { Migration } from '@mikro-orm/migrations';

/** Subjects of flags and of reported figures, whose type is their name in capitals. */
const subjects =
  'assessment assessment_instrument award business business_activity business_identifier business_matching business_person buyer_inquiry campaign certificate certificate_type consent constraint curation_decision curation_round daily_sales data_sharing_agreement delegation engagement enrolment exhibition exhibition_series export_record facilitation funding group lab_test lead market_note meeting membership mentor mentoring_goal organization participation partnership period_report person product product_design programme programme_target quality_measurement region session training'.split(
    ' ',
  );
const hanging = ['quality_flag', 'reported_figure'];

/** Triggers that look at what links to a row: when it changes, for once it is gone nothing does. */
const looks: [name: string, on: string][] = [
  ['enrolment_by_training', 'training'],
  ['session_by_session', 'session'],
  ['participation_by_product', 'product'],
  ['curation_decision_by_product', 'product'],
  ['lead_by_product', 'product'],
  ['lead_by_product_2', 'product'],
  ['consent_by_person', 'person'],
  ['certificate_by_certificate_type', 'certificate_type'],
  ['certificate_by_certificate', 'certificate'],
  ['business_by_business', 'business'],
  ['certificate_by_business', 'business'],
];

/** A transaction of its own, which lets nobody wait for long; what is there already it puts there again. */
const alone = (statements: string[]): string =>
  `do $do$ begin perform set_config('lock_timeout', '1000', true); ${statements.join('; ')}; end $do$`;

const together = (on: string, noun: string): string[] => [
  `create or replace function "${on}_${noun}_goes_fn"() returns trigger as $$ begin delete from "${noun}" where id = any(array(select f.id from gone g, lateral (select id from "${noun}" where subject_type = '${on.toUpperCase()}' and subject_id = g.id::text offset 0) f)); return null; end; $$ language plpgsql`,
  `create or replace trigger "${noun}_goes" after delete on "${on}" referencing old table as gone for each statement execute function "${on}_${noun}_goes_fn"()`,
];
const apart = (on: string, noun: string): { name: string; does: string } => {
  const [name, does] = [`${on}_${noun}_gone`, `${on}_${on}_${noun}_gone_fn`];
  return does.length > 63 ? { name: `${noun}_gone`, does: `${on}_${noun}_gone_fn` } : { name, does };
};
const look = (name: string, on: string, events: string): string[] => [
  `drop trigger if exists "${name}" on "${on}"`,
  `create constraint trigger "${name}" after ${events} on "${on}" deferrable initially deferred for each row execute function "${on}_${name}_fn"()`,
];

/** What hangs on rows goes with all rows of a statement at once, and nothing is looked for that a row which is gone cannot have. */
export class GoneTogether extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const on of subjects)
      this.addSql(
        alone(
          hanging.flatMap((noun) => {
            const { name, does } = apart(on, noun);
            const drops = [`drop trigger if exists "${name}" on "${on}"`, `drop function if exists "${does}"()`];
            return [...together(on, noun), ...drops];
          }),
        ),
      );
    for (const [name, on] of looks) this.addSql(alone(look(name, on, 'update')));
  }

  override down(): void {
    for (const on of subjects)
      this.addSql(
        alone(
          hanging.flatMap((noun) => {
            const { name, does } = apart(on, noun);
            return [
              `create or replace function "${does}"() returns trigger as $$ begin delete from "${noun}" where subject_type = '${on.toUpperCase()}' and subject_id = old.id::text; return null; end; $$ language plpgsql`,
              `create or replace trigger "${name}" after delete on "${on}" for each row execute function "${does}"()`,
              `drop trigger if exists "${noun}_goes" on "${on}"`,
              `drop function if exists "${on}_${noun}_goes_fn"()`,
            ];
          }),
        ),
      );
    for (const [name, on] of looks) this.addSql(alone(look(name, on, 'update or delete')));
  }
}
