import { sql } from 'kysely';
import type { Hand } from '../../history/change.ts';
import { seen } from '../../query/seen.ts';
import type { Caller } from '../../query/sending/run.ts';
import { asUuidGiven, given } from '../given.ts';
import { PublishedReport } from './published-report.ts';

/** A mutation's hand holds what a question is asked with, too. */
export type Publisher = Hand & { caller: Caller; costLimit: number; office: string };

interface Version {
  id: string;
  edition: number;
  kind: string;
  content: string | null;
}

/** The versions of a question that are out, or were, the first one first. */
export async function versionsOf({ engine, viewer, caller }: Publisher, question: string): Promise<Version[]> {
  return engine.ask<Version[]>(
    'versionsOf',
    (scope) =>
      sql`(select coalesce(json_agg(json_build_object('id', p.id, 'edition', p.edition, 'kind', p.kind, 'content', p.content) order by p.edition), '[]')
        from ${seen(scope, PublishedReport)} p where p.question = ${given('question')})`,
    { question },
    { viewer, caller },
  );
}

/** What is out of some reports, or was. */
export async function outOf({ engine, viewer, caller }: Publisher, reports: string[]): Promise<string[]> {
  return engine.ask<string[]>(
    'outOf',
    (scope) =>
      sql`(select coalesce(json_agg(p.content order by p.id), '[]')
        from ${seen(scope, PublishedReport)} p where p.report = any(${given('reports')}::text[]) and p.content is not null)`,
    { reports },
    { viewer, caller },
  );
}

/** One version, with what another is made from. */
export async function versionBy({ engine, viewer, caller }: Publisher, id: string) {
  return engine.ask<Named | null>(
    'publishedVersion',
    (scope) =>
      sql`(select json_build_object('id', p.id, 'edition', p.edition, 'kind', p.kind, 'title', p.title, 'titleInEnglish', p.title_in_english,
        'report', p.report, 'arguments', p.arguments, 'question', p.question) from ${seen(scope, PublishedReport)} p where p.id = ${asUuidGiven('id')})`,
    { id },
    { viewer, caller },
  );
}

interface Named extends Version {
  title: string;
  titleInEnglish: string;
  report: string;
  arguments: string;
  question: string;
}
