import { Field, ID, ObjectType } from 'type-graphql';
import { refuseFields, words } from '../core/errors.ts';
import { told } from '../history/root-field.ts';
import { Import } from './import.ts';
import type { ImportHand } from './own.ts';
import { ImportQuestions } from './questions.ts';

@ObjectType({ description: 'Who has brought a sheet.' })
export class ImportBringer {
  @Field(() => ID, { description: 'Identifier of the import.' })
  import!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;
}

told(
  ImportQuestions,
  {
    name: 'importBringers',
    description:
      'Who has brought these sheets, of those that the viewer sees: whoever sees a record is told by name who has changed it, and so it is with sheets.',
    type: () => [ImportBringer],
    args: { imports: { type: () => [ID], description: 'Identifiers of imports: up to 200.' } },
  },
  async ({ imports }, given) => {
    const { engine, viewer, imports: desk } = given as ImportHand;
    const ids = imports as string[];
    if (ids.length > 200) throw refuseFields({ imports: words.wrongForm });
    const [seen = []] = await engine.present([{ noun: Import, ids }], viewer);
    const { rows } = await desk.settings.pool.query<ImportBringer>(
      'select i.id::text as import, u.name from import i join "user" u on u.id::text = i.created_by::text where i.id = any($1::uuid[])',
      [seen],
    );
    return rows;
  },
);
