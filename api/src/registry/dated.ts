import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { type Class, columnsOf } from '../core/column.ts';
import { Choice, Day } from '../core/columns.ts';
import type { Sentence } from '../core/errors.ts';
import { Holds } from '../core/rule.ts';
import { Doubts } from './doubt.ts';
import { Evidenced } from './evidence.ts';
import { DateCertainty, DatePrecision, otherWeekday, statedDay, statedDayWords, Weekday } from './stated-date.ts';

/** A noun with a first and a last day, as exactly and as surely as its source knows them. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Dated extends Evidenced {
  @Day('First day.', { optional: true })
  startsOn?: string;

  @Choice(DatePrecision, 'How exactly the first day is known.', { optional: true })
  startsOnPrecision?: string;

  @Choice(DateCertainty, 'How surely the first day is known.', { optional: true })
  startsOnCertainty?: string;

  @Day('Last day, which counts; empty while it goes on, or where it is not known.', { optional: true })
  endsOn?: string;
}

/** One that is announced for a day, often with the weekday beside it. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Announced extends Dated {
  @Choice(Weekday, 'The weekday that the source prints beside the first day, where it prints one.', { optional: true })
  startsOnWeekday?: string;
}

/** What holds of its days; `tooEarly` is said of a last day before the first. */
export const KeepsItsDays =
  (tooEarly: Sentence, span = 'ends_on is null or (starts_on is not null and starts_on <= ends_on)') =>
  (type: Class): void => {
    Holds('start', statedDay('starts_on'), ['startsOn'], statedDayWords)(type);
    Holds('span', span, ['endsOn'], tooEarly)(type);
    if (columnsOf(type).some(({ name }) => name === 'startsOnWeekday'))
      Doubts({ code: 'WEEKDAY_MISMATCH', severity: 'INFO', says: otherWeekday('starts_on') })(type);
  };
