import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Class } from '../../core/column.ts';
import { Exhibition } from '../../exhibition/exhibition.ts';
import { ExhibitionSeries } from '../../exhibition/exhibition-series.ts';
import { Programme } from '../../mentoring/programme.ts';
import type { Engine } from '../../query/engine.ts';
import { seen } from '../../query/seen.ts';
import type { Caller } from '../../query/sending/run.ts';
import { Organization } from '../../registry/organization.ts';
import { Region } from '../../registry/region.ts';
import { given } from '../given.ts';

/** What an argument of a report identifies. */
const nouns: Record<string, Class> = {
  exhibition: Exhibition,
  series: ExhibitionSeries,
  programme: Programme,
  partner: Organization,
  region: Region,
};

interface Asking {
  engine: Engine<Viewer>;
  viewer: Viewer | null;
  caller: Caller;
}

/** What a report was asked with, records by the names that the viewer knows them by. */
export async function named(
  variables: Record<string, unknown>,
  { engine, ...asking }: Asking,
): Promise<Record<string, unknown>> {
  const asked = Object.keys(nouns).filter((name) => typeof variables[name] === 'string');
  if (!asked.length) return variables;
  const names = await engine.ask<Record<string, string | null>>(
    `names of ${asked}`,
    (scope) =>
      sql`json_build_object(${sql.join(
        asked.map(
          (name) =>
            sql`${sql.lit(name)}, (select r.name from ${seen(scope, nouns[name] as Class)} r where r.id::text = ${given(name)}::text)`,
        ),
      )})`,
    variables,
    asking,
  );
  const known = Object.entries(names).filter(([, name]) => name !== null);
  return { ...variables, ...Object.fromEntries(known) };
}
