import type { Person } from '../registry/person.ts';
import type { ReportedFigure } from '../registry/reported-figure.ts';
import type { Enrolment } from '../training/enrolment.ts';
import type { Training } from '../training/training.ts';
import { day } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm } from './firm.ts';
import { person } from './people.ts';
import type { Somebody } from './roles.ts';
import { entries, type Row } from './row.ts';
import { truth } from './truth.ts';

/** Who came: mostly owners of businesses near by, and others of their people. Whom the register does not know is entered. */
export function planEnrolments(
  trainings: Row<Training>[],
  firms: Firm[],
  owners: Somebody[],
  count: number,
  source: string,
): { participants: Row<Person>[]; enrolments: Row<Enrolment>[] } {
  const dice = new Dice('enrolments');
  const [enter, enterPerson] = [entries('enrolment'), entries('participant')];
  const known = new Map(owners.filter(({ isFounder }) => isFounder).map(({ firm, row }) => [firm.n, row.id]));
  const participants: Row<Person>[] = [];
  const add = ({ name, sex }: { name: string; sex: string }, day: number): string => {
    const row = { ...enterPerson(participants.length, day), source, name, sex };
    participants.push(row);
    return row.id;
  };
  const near = Map.groupBy(firms, ({ place }) => place.regency);
  const rows: Row<Enrolment>[] = [];
  for (const [place, training] of trainings.entries()) {
    const from = day(training.startsOn as string);
    const length = day(training.endsOn as string) - from + 1;
    const held = training.state === 'HELD';
    const there = near.get(training.catchment?.[0] ?? '') ?? firms;
    const came = new Set<string>();
    const until = Math.round((count * (place + 1)) / trainings.length);
    while (rows.length < until) {
      const firm = dice.pick(there);
      const on = from - dice.whole(0, 13);
      const owner = firm.duplicateOf?.n ?? firm.n;
      const isOwner = dice.chance(0.8);
      const met = isOwner ? known.get(owner) : undefined;
      if (met && came.has(met)) continue;
      const somebody = isOwner ? firm.owner : person(firm.place.regency.slice(0, 2), dice);
      const sex = dice.chance(truth.missing.ownerSex) ? 'UNKNOWN' : somebody.sex;
      const id = met ?? add({ name: somebody.name, sex }, on);
      if (isOwner) known.set(owner, id);
      came.add(id);
      const isThere = firm.createdOn <= from && (firm.closedOn ?? Infinity) > from && !dice.chance(0.1);
      rows.push({
        ...enter(rows.length, on),
        source,
        training: training.id,
        person: id,
        business: isThere ? firm.id : undefined,
        ...(held ? outcome(length, rows.length, dice) : { state: 'INVITED' }),
      });
    }
  }
  return { participants, enrolments: rows };
}

const most = 0.8;

function outcome(length: number, n: number, dice: Dice): Partial<Row<Enrolment>> {
  const { noShow, short, gain } = truth.trainings;
  if (dice.chance(noShow)) return { state: 'NO_SHOW' };
  const enough = Math.ceil(most * length);
  const daysAttended = dice.chance(short) ? dice.whole(1, length) : dice.whole(enough, length);
  const completed = daysAttended >= enough;
  const before = 55 + dice.normal(14);
  const score = (points: number) => Math.round(Math.min(100, Math.max(0, points)));
  const tested = !dice.chance(truth.missing.scores);
  return {
    state: completed ? 'COMPLETED' : 'INCOMPLETE',
    daysAttended,
    preScore: tested ? score(before) : undefined,
    postScore: tested && completed ? score(before + gain + dice.normal(8)) : undefined,
    certificateNumber: completed ? dice.unless(0.3, `SINTETIS/LATIH/${String(n).padStart(6, '0')}`) : undefined,
  };
}

const there = new Set(['COMPLETED', 'INCOMPLETE']);

/** What the organisers say of it: mostly a few more than stand on the lists, at times fewer. */
export function* trainingFigures(
  trainings: Row<Training>[],
  enrolments: Row<Enrolment>[],
  source: string,
): Generator<Row<ReportedFigure>> {
  const dice = new Dice('training figures');
  const enter = entries('training figure');
  const listed = Map.groupBy(enrolments, ({ training }) => training as string);
  let n = 0;
  for (const { id, endsOn, state } of trainings) {
    if (state !== 'HELD' || dice.chance(0.2)) continue;
    const known = (listed.get(id) ?? []).filter((row) => there.has(row.state as string)).length;
    const value = Math.max(1, known + dice.whole(-1, 12));
    yield {
      ...enter(n++, day(endsOn as string) + 3),
      subjectType: 'TRAINING',
      subjectId: id,
      measure: 'PARTICIPANTS',
      unit: 'PEOPLE',
      value,
      approximate: value % 10 === 0,
      asOf: endsOn,
      source,
    };
  }
}
