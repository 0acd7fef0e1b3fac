import { createHash } from 'node:crypto';
import { ID, Resolver } from 'type-graphql';
import { refuse, refuseFields, words } from '../../core/errors.ts';
import { wordIn, wordsIn } from '../../exports/asked.ts';
import { Change } from '../../history/change.ts';
import { mutation } from '../../history/root-field.ts';
import type { Checked } from '../../query/asking/answer.ts';
import { answerTo, type Hands } from '../file/answered.ts';
import { houseWords } from '../file/called.ts';
import { named } from '../file/named.ts';
import type { Report } from '../report.ts';
import { earlierOf } from './earlier.ts';
import { checkPublishable } from './fixed-cuts.ts';
import { kindredTo } from './kindred.ts';
import { PublishedReport } from './published-report.ts';
import { type Publisher, versionBy, versionsOf } from './versions.ts';

/** What is frozen under a link: its text is hashed, kept and served byte by byte. */
export interface Content {
  title: { id: string; en: string };
  office: string;
  report: string;
  arguments: Record<string, unknown>;
  /** The same, records by their names as these were when it was counted. */
  named?: Record<string, unknown>;
  edition: number;
  supersedes: string | null;
  correction: string | null;
  definitions: string;
  answer: Report;
  words: { id: Record<string, string>; en: Record<string, string> };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The resolver of the two acts. */
@Resolver()
export class Publishing {}

/** JSON with its keys in order, so that the same question is the same text. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(
    parts.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => [name, canonical(part)]),
  );
}

function parsed(text: unknown, field: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(String(text));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through: it is no JSON.
  }
  throw refuseFields({ [field]: words.wrongForm });
}

mutation(
  Publishing,
  {
    name: 'publishReport',
    description:
      'Counts a report for the public and freezes it under a link that anybody may open. The same question again makes a new version, which names the one before it. What an earlier version hides, or what would tell by its difference to one of fewer than five, is hidden in it; and so with what is out of the same facts cut differently.',
    type: () => PublishedReport,
    args: {
      report: { type: () => String, description: 'The name of the root field.' },
      arguments: { type: () => String, description: 'Its arguments, as a JSON object.' },
      title: { type: () => String, description: 'What it is called, in Indonesian.' },
      titleInEnglish: { type: () => String, description: 'What it is called, in English.' },
      words: {
        type: () => String,
        nullable: true,
        description:
          'What its codes are called where that is not what the house calls them, as a JSON object {id: {code: word}, en: {code: word}}; how a figure is counted under its code and `:told`.',
      },
      correction: {
        type: () => String,
        nullable: true,
        description: 'Why there is a new version; it must be stated if there is one already.',
      },
    },
  },
  async (args, hand, info) => {
    const publisher = hand as Publisher;
    const { viewer, engine, caller, costLimit, office } = publisher;
    if (!viewer?.standings.ADMIN) throw refuse(words.forbidden, 'FORBIDDEN');
    const field = wordIn(args.report, 'report', '');
    const asked = canonical(parsed(args.arguments, 'arguments')) as Record<string, unknown>;
    checkPublishable(field, asked);
    const called = parsed(args.words ?? '{}', 'words');
    const question = digestOf(JSON.stringify([field, asked]));
    const before = await versionsOf(publisher, question);
    const last = before.at(-1);
    const correction = wordIn(args.correction, 'correction', '').trim() || null;
    if (last && !correction) throw refuseFields({ correction: words.required });
    const hands: Hands = {
      schema: info.schema,
      engine,
      viewer,
      caller,
      costLimit,
      admit: (_: Checked) => {},
      audience: 'PUBLIC',
      earlier: earlierOf(await kindredTo({ report: field, arguments: asked }, publisher)),
    };
    const answer = await answerTo({ field, variables: asked }, hands);
    const all = [...answer.measures, ...answer.groups.flatMap(({ measures }) => measures)];
    const told = [
      ...new Map(all.map(({ code, unit, definition }) => [code, [code, unit, definition]])).values(),
    ].sort();
    const content: Content = {
      title: { id: title(args.title, 'title'), en: title(args.titleInEnglish, 'titleInEnglish') },
      office,
      report: field,
      arguments: asked,
      named: await named(asked, hands),
      edition: (last?.edition ?? 0) + 1,
      supersedes: last?.id ?? null,
      correction,
      definitions: digestOf(JSON.stringify(told)).slice(0, 12),
      answer,
      words: {
        id: { ...houseWords('id'), ...wordsIn(called.id, 'words') },
        en: { ...houseWords('en'), ...wordsIn(called.en, 'words') },
      },
    };
    const text = JSON.stringify(content);
    return Change.make(hand, (change) => {
      const [id] = change.create(PublishedReport, [
        {
          title: content.title.id,
          titleInEnglish: content.title.en,
          report: field,
          arguments: JSON.stringify(asked),
          question,
          edition: content.edition,
          kind: 'REPORT',
          content: text,
          digest: digestOf(text),
          definitions: content.definitions,
          countedAt: answer.asOf,
          supersedes: last?.id,
          correction: correction ?? undefined,
        },
      ]);
      return change.answer(info, PublishedReport, id as string);
    });
  },
);

function title(value: unknown, field: string): string {
  const text = wordIn(value, field, '').trim();
  if (!text) throw refuseFields({ [field]: words.required });
  if (text.length > 200) throw refuseFields({ [field]: words.tooLong(200) });
  return text;
}

mutation(
  Publishing,
  {
    name: 'withdrawReport',
    description:
      'Withdraws the latest version of a published report: under its link stands from then on that it was withdrawn, when and why. CONFLICT if there is a later one, or it is withdrawn already.',
    type: () => PublishedReport,
    args: {
      id: { type: () => ID, description: 'The version.' },
      reason: { type: () => String, description: 'Why, in words that anybody may read.' },
    },
  },
  async ({ id, reason }, hand, info) => {
    const publisher = hand as Publisher;
    if (!publisher.viewer?.standings.ADMIN) throw refuse(words.forbidden, 'FORBIDDEN');
    const why = wordIn(reason, 'reason', '').trim();
    if (!why) throw refuseFields({ reason: words.required });
    const version = await versionBy(publisher, String(id));
    if (!version) throw refuse(words.notFound, 'NOT_FOUND');
    const last = (await versionsOf(publisher, version.question)).at(-1);
    if (last?.id !== version.id || version.kind !== 'REPORT') throw refuse(words.elsewhere, 'CONFLICT');
    const { id: supersedes, edition, content: _, ...same } = version;
    return Change.make(hand, (change) => {
      const [made] = change.create(PublishedReport, [
        { ...same, edition: edition + 1, kind: 'WITHDRAWAL', supersedes, correction: why },
      ]);
      return change.answer(info, PublishedReport, made as string);
    });
  },
);
