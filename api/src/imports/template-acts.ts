import { ID, Resolver } from 'type-graphql';
import { refuse, refuseFields, words } from '../core/errors.ts';
import { mutation } from '../history/root-field.ts';
import { ImportTemplate } from './import-template.ts';
import type { ImportHand } from './own.ts';

/** What an office does with the mappings that it has been remembered by. */
@Resolver()
export class TemplateActs {}

const idArgument = { id: { type: () => ID, description: 'Identifier of the mapping.' } };

/** A mapping of an office that the viewer keeps the register for. */
async function ownTemplate({ engine, viewer }: ImportHand, id: unknown): Promise<string> {
  if (!viewer) throw refuse(words.signIn, 'UNAUTHENTICATED');
  const ids = [id as string];
  const [[seen] = [], [kept] = []] = await engine.present(
    [
      { noun: ImportTemplate, ids },
      { noun: ImportTemplate, ids, toWrite: {} },
    ],
    viewer,
  );
  if (!seen) throw refuse(words.notFound, 'NOT_FOUND');
  if (!kept) throw refuse(words.forbidden, 'FORBIDDEN');
  return kept;
}

mutation(
  TemplateActs,
  {
    name: 'renameImportTemplate',
    description: 'Calls a remembered mapping otherwise. The next sheet of that header keeps the name.',
    type: () => ImportTemplate,
    args: { ...idArgument, name: { type: () => String, description: 'What it is called, at most 200 characters.' } },
  },
  async ({ id, name }, given, info) => {
    const hand = given as ImportHand;
    const own = await ownTemplate(hand, id);
    const called = (name as string).trim();
    if (!called) throw refuseFields({ name: words.blank });
    if (called.length > 200) throw refuseFields({ name: words.tooLong(200) });
    await hand.imports.settings.pool.query(
      'update import_template set name = $2, version = version + 1, updated_at = current_timestamp(3), updated_by = $3 where id = $1',
      [own, called, hand.viewer?.id],
    );
    return hand.engine.payload(info, ImportTemplate, own, hand.viewer);
  },
);

mutation(
  TemplateActs,
  {
    name: 'forgetImportTemplate',
    description: 'Forgets a mapping: the next sheet of that header is understood anew. Answers its identifier.',
    type: () => ID,
    args: idArgument,
  },
  async ({ id }, given) => {
    const hand = given as ImportHand;
    const own = await ownTemplate(hand, id);
    await hand.imports.settings.pool.query('delete from import_template where id = $1', [own]);
    return own;
  },
);
