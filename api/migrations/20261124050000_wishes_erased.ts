import { Migration } from '@mikro-orm/migrations';

const theirs = `array[old.id::text] || coalesce(array[old.nik_index], '{}')
  || array(select b.business_id::text from business_person b where b.person_id = old.id)`;

/** Whether the sheet of an import tells of the person, by its rows or by what it became. */
const isOfTheirs = `exists (select from staging.row r where r.import_id = i.id and r.about && (${theirs}))
        or exists (select from history.revision r where r.change_set = i.change_set::uuid and r.noun = 'person' and r.row_id = old.id::text)`;

const forgetPerson = (
  more: string,
) => `create or replace function staging.forget_person() returns trigger language plpgsql as $$
  declare told history.tokens := history.tokens_of(old);
  begin
    ${more}
    update import i set file_name = '(dihapus)', version = version + 1, updated_at = current_timestamp(3)
      where history.tells(i.file_name, told, ${isOfTheirs});
    delete from staging.row where about && (${theirs});
    return null;
  end $$`;

/** Why a sheet is entered or taken back waits with the wish for it, and would stand in the history only afterwards. */
const forgetWishes = `update staging.wish w set reason = null from import i where i.id = w.import_id and history.tells(w.reason, told, ${isOfTheirs});`;

export class WishesErased extends Migration {
  override up(): void {
    this.addSql(forgetPerson(forgetWishes));
  }

  override down(): void {
    this.addSql(forgetPerson(''));
  }
}
