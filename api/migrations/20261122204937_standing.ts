import { Migration } from '@mikro-orm/migrations';

export class Migration20261122204937 extends Migration {
  override name = 'Migration20261122204937';

  override up(): void | Promise<void> {
    this.addSql(
      `create or replace function "product_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'product_business_id_standing', constraint = 'product_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "product" referencing new table as entered for each statement execute function "product_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "product_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'product_business_id_standing', constraint = 'product_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "product" for each row when (new."business_id" is distinct from old."business_id") execute function "product_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "period_report_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'period_report_business_id_standing', constraint = 'period_report_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "period_report" referencing new table as entered for each statement execute function "period_report_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "period_report_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'period_report_business_id_standing', constraint = 'period_report_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "period_report" for each row when (new."business_id" is distinct from old."business_id") execute function "period_report_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "partnership_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'partnership_business_id_standing', constraint = 'partnership_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "partnership" referencing new table as entered for each statement execute function "partnership_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "partnership_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'partnership_business_id_standing', constraint = 'partnership_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "partnership" for each row when (new."business_id" is distinct from old."business_id") execute function "partnership_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "participation_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'participation_business_id_standing', constraint = 'participation_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "participation" referencing new table as entered for each statement execute function "participation_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "participation_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'participation_business_id_standing', constraint = 'participation_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "participation" for each row when (new."business_id" is distinct from old."business_id") execute function "participation_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "membership_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'membership_business_id_standing', constraint = 'membership_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "membership" referencing new table as entered for each statement execute function "membership_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "membership_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'membership_business_id_standing', constraint = 'membership_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "membership" for each row when (new."business_id" is distinct from old."business_id") execute function "membership_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "meeting_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'meeting_business_id_standing', constraint = 'meeting_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "meeting" referencing new table as entered for each statement execute function "meeting_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "meeting_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'meeting_business_id_standing', constraint = 'meeting_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "meeting" for each row when (new."business_id" is distinct from old."business_id") execute function "meeting_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "facilitation_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'facilitation_business_id_standing', constraint = 'facilitation_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "facilitation" referencing new table as entered for each statement execute function "facilitation_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "facilitation_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'facilitation_business_id_standing', constraint = 'facilitation_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "facilitation" for each row when (new."business_id" is distinct from old."business_id") execute function "facilitation_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "distinction_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'distinction_business_id_standing', constraint = 'distinction_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "distinction" referencing new table as entered for each statement execute function "distinction_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "distinction_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'distinction_business_id_standing', constraint = 'distinction_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "distinction" for each row when (new."business_id" is distinct from old."business_id") execute function "distinction_standing_business_id_moved_fn"();`,
    );
    this.addSql(
      `create or replace function "distinction_standing_other_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."other_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'distinction_other_id_standing', constraint = 'distinction_other_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_other_id" after insert on "distinction" referencing new table as entered for each statement execute function "distinction_standing_other_id_fn"();`,
    );
    this.addSql(
      `create or replace function "distinction_standing_other_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."other_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'distinction_other_id_standing', constraint = 'distinction_other_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_other_id_moved" after update of "other_id" on "distinction" for each row when (new."other_id" is distinct from old."other_id") execute function "distinction_standing_other_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "consent_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'consent_business_id_standing', constraint = 'consent_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "consent" referencing new table as entered for each statement execute function "consent_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "consent_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'consent_business_id_standing', constraint = 'consent_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "consent" for each row when (new."business_id" is distinct from old."business_id") execute function "consent_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "certificate_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'certificate_business_id_standing', constraint = 'certificate_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "certificate" referencing new table as entered for each statement execute function "certificate_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "certificate_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'certificate_business_id_standing', constraint = 'certificate_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "certificate" for each row when (new."business_id" is distinct from old."business_id") execute function "certificate_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "buyer_inquiry_businesses_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'buyer_inquiry_businesses_business_id_standing', constraint = 'buyer_inquiry_businesses_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "buyer_inquiry_businesses" referencing new table as entered for each statement execute function "buyer_inquiry_businesses_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "buyer_inquiry_businesses_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'buyer_inquiry_businesses_business_id_standing', constraint = 'buyer_inquiry_businesses_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "buyer_inquiry_businesses" for each row when (new."business_id" is distinct from old."business_id") execute function "buyer_inquiry_businesses_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "business_person_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'business_person_business_id_standing', constraint = 'business_person_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "business_person" referencing new table as entered for each statement execute function "business_person_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "business_person_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'business_person_business_id_standing', constraint = 'business_person_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "business_person" for each row when (new."business_id" is distinct from old."business_id") execute function "business_person_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "business_identifier_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'business_identifier_business_id_standing', constraint = 'business_identifier_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "business_identifier" referencing new table as entered for each statement execute function "business_identifier_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "business_identifier_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'business_identifier_business_id_standing', constraint = 'business_identifier_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "business_identifier" for each row when (new."business_id" is distinct from old."business_id") execute function "business_identifier_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "business_activity_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'business_activity_business_id_standing', constraint = 'business_activity_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "business_activity" referencing new table as entered for each statement execute function "business_activity_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "business_activity_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'business_activity_business_id_standing', constraint = 'business_activity_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "business_activity" for each row when (new."business_id" is distinct from old."business_id") execute function "business_activity_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "award_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'award_business_id_standing', constraint = 'award_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "award" referencing new table as entered for each statement execute function "award_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "award_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'award_business_id_standing', constraint = 'award_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "award" for each row when (new."business_id" is distinct from old."business_id") execute function "award_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "enrolment_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'enrolment_business_id_standing', constraint = 'enrolment_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "enrolment" referencing new table as entered for each statement execute function "enrolment_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "enrolment_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'enrolment_business_id_standing', constraint = 'enrolment_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "enrolment" for each row when (new."business_id" is distinct from old."business_id") execute function "enrolment_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "engagement_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'engagement_business_id_standing', constraint = 'engagement_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "engagement" referencing new table as entered for each statement execute function "engagement_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "engagement_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'engagement_business_id_standing', constraint = 'engagement_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "engagement" for each row when (new."business_id" is distinct from old."business_id") execute function "engagement_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "curation_decision_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'curation_decision_business_id_standing', constraint = 'curation_decision_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "curation_decision" referencing new table as entered for each statement execute function "curation_decision_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "curation_decision_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'curation_decision_business_id_standing', constraint = 'curation_decision_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "curation_decision" for each row when (new."business_id" is distinct from old."business_id") execute function "curation_decision_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "constraint_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'constraint_business_id_standing', constraint = 'constraint_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "constraint" referencing new table as entered for each statement execute function "constraint_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "constraint_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'constraint_business_id_standing', constraint = 'constraint_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "constraint" for each row when (new."business_id" is distinct from old."business_id") execute function "constraint_standing_business_id_moved_fn"();`,
    );

    this.addSql(
      `create or replace function "assessment_standing_business_id_fn"() returns trigger as \$\$ begin if exists (select 1 from entered e where exists (select 1 from "business" b where b.id = e."business_id" and b.status = 'MERGED')) and not history.reverting() then raise check_violation using message = 'assessment_business_id_standing', constraint = 'assessment_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id" after insert on "assessment" referencing new table as entered for each statement execute function "assessment_standing_business_id_fn"();`,
    );
    this.addSql(
      `create or replace function "assessment_standing_business_id_moved_fn"() returns trigger as \$\$ begin if exists (select 1 from "business" b where b.id = new."business_id" and b.status = 'MERGED') and not history.reverting() then raise check_violation using message = 'assessment_business_id_standing', constraint = 'assessment_business_id_standing'; end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "standing_business_id_moved" after update of "business_id" on "assessment" for each row when (new."business_id" is distinct from old."business_id") execute function "assessment_standing_business_id_moved_fn"();`,
    );
  }
}
