import { type EntityMetadata, type EntityProperty, type MikroORM, ReferenceKind } from '@mikro-orm/postgresql';
import type { Class } from '../../core/column.ts';
import { columnsOf } from '../../core/column.ts';
import { allNouns, table } from '../../core/noun.ts';
import { keepAlso } from '../../core/orm.ts';
import { answerTo } from '../../core/rule.ts';
import { Business } from '../business.ts';

const business = table(Business);

/**
 * Nothing hangs on a record that has been merged into another one: its rows have moved there, and whoever enters one later,
 * by whatever way, is told so. Every link to a business is held to that, whichever room declares it, and so are pairs. Who
 * merges two records locks both, and who links to one waits at its foreign key, so what is seen here is how it stands. What is
 * put back is looked at once all of it is: a merge that is taken back brings rows to a record that is not itself yet.
 */
keepAlso((orm: MikroORM): void => {
  for (const meta of orm.getMetadata().getAll().values())
    for (const link of linksOf(meta)) {
      const name = `standing_${link}`;
      if (!meta.triggers.some((each) => each.name === name))
        meta.triggers = [
          ...meta.triggers,
          entered(meta, name, link),
          moved(meta, `${name}_moved`, link),
          putBack(meta, `${name}_back`, link),
        ];
    }
});

/** The columns of a table that name a business, but that of a merged record itself: it says into which. */
const linksOf = ({ tableName, abstract, props }: EntityMetadata): string[] =>
  abstract || tableName === business ? [] : props.filter(isLink).flatMap(({ fieldNames }) => fieldNames);

const isLink = ({ kind, targetMeta, persist }: EntityProperty): boolean =>
  kind === ReferenceKind.MANY_TO_ONE && persist !== false && targetMeta?.tableName === business;

const merged = (id: string): string => `(select 1 from "${business}" b where b.id = ${id} and b.status = 'MERGED')`;

const refusing = (tableName: string, link: string, where: string): string =>
  `begin if ${where} and not history.reverting() then raise check_violation using message = '${tableName}_${link}_standing', constraint = '${tableName}_${link}_standing'; end if; return null; end;`;

type Trigger = EntityMetadata['triggers'][number];

/** All rows of a statement are looked at together: a sheet enters thousands. */
function entered({ tableName }: EntityMetadata, name: string, link: string): Trigger {
  const body = refusing(tableName, link, `exists (select 1 from entered e where exists ${merged(`e."${link}"`)})`);
  return {
    name,
    timing: 'after',
    events: ['insert'],
    forEach: 'statement',
    expression: `${written(tableName, name, body)}\ncreate trigger "${name}" after insert on "${tableName}" referencing new table as entered for each statement execute function "${tableName}_${name}_fn"()`,
  };
}

function moved({ tableName }: EntityMetadata, name: string, link: string): Trigger {
  const body = refusing(tableName, link, `exists ${merged(`new."${link}"`)}`);
  return {
    name,
    timing: 'after',
    events: ['update'],
    forEach: 'row',
    expression: `${written(tableName, name, body)}\ncreate trigger "${name}" after update of "${link}" on "${tableName}" for each row when (new."${link}" is distinct from old."${link}") execute function "${tableName}_${name}_fn"()`,
  };
}

const putBack = ({ tableName }: EntityMetadata, name: string, link: string): Trigger => ({
  name,
  timing: 'after',
  events: ['insert', 'update'],
  forEach: 'row',
  expression: `create constraint trigger "${name}" after insert or update of "${link}" on "${tableName}" deferrable initially deferred for each row when (history.reverting()) execute function rule.refuse_merged('${link}')`,
});

const written = (tableName: string, name: string, body: string): string =>
  `create or replace function "${tableName}_${name}_fn"() returns trigger as $$ ${body} $$ language plpgsql;`;

const sentence = {
  id: 'Data usaha ini sudah digabung ke data lain. Pakai data tujuannya.',
  en: 'This record has been merged into another one. Use that one.',
};

/** Gives each of these constraints its sentence, under the field that names the business. */
export function answerMerged(): void {
  for (const { type } of allNouns())
    for (const { name, kind, target } of columnsOf(type)) {
      if (target === undefined || kind === 'subject' || (target as () => Class)() !== Business) continue;
      const [from, column] =
        kind === 'links'
          ? [`${table(type)}_${table({ name })}`, `${business}_id`]
          : [table(type), `${table({ name })}_id`];
      answerTo(`${from}_${column}_standing`, { fields: [name], sentence });
    }
}
