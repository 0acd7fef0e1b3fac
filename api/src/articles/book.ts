import type { Collection, Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { subjectType } from '../core/graph.ts';
import type { Evidenced } from '../registry/evidence.ts';
import { QualityFlag } from '../registry/quality-flag.ts';
import { Region } from '../registry/region.ts';
import { ReportedFigure } from '../registry/reported-figure.ts';
import type { Source } from '../registry/source.ts';

/** The columns of a noun as an article states them: links as rows, pairs as lists of rows. */
type Stated<T> = {
  [K in keyof T]?: NonNullable<T[K]> extends Ref<infer R extends object>
    ? R
    : NonNullable<T[K]> extends Collection<infer R extends object>
      ? R[]
      : T[K];
};

type Figure = Omit<Stated<ReportedFigure>, 'subject' | 'subjectType' | 'subjectId' | 'source'>;
type Flag = Omit<Stated<QualityFlag>, 'subject' | 'subjectType' | 'subjectId' | 'source'>;

/** Enters what one source says. */
export class Book {
  private readonly em: EntityManager;
  private readonly hanging: (() => void)[] = [];
  source!: Source;

  constructor(em: EntityManager) {
    this.em = em;
  }

  /** A region by its code. */
  region = (code: string): Region => this.em.getReference(Region, code as never);

  /** A row that rests on the source. */
  add = <T extends Evidenced>(noun: new () => T, columns: Stated<T>): T =>
    this.enter(noun, { source: this.source, ...columns });

  /** A row of the register's own, or one that says itself what it rests on. */
  enter = <T extends object>(noun: new () => T, columns: Stated<T>): T => {
    const row = this.em.create(noun as never, { id: v7(), ...columns } as never) as T;
    this.em.persist(row);
    return row;
  };

  /** Figures that the source states about a row. */
  figures = (subject: Evidenced, ...figures: Figure[]): void => {
    const { source } = this;
    for (const figure of figures)
      this.hanging.push(() =>
        this.enter(ReportedFigure, { ...about(subject), ...figure, source } as Stated<ReportedFigure>),
      );
  };

  /** Doubts about a row. */
  flags = (subject: Evidenced, ...flags: Flag[]): void => {
    const { source } = this;
    for (const flag of flags)
      this.hanging.push(() => this.enter(QualityFlag, { ...about(subject), ...flag, source } as Stated<QualityFlag>));
  };

  /** Writes the rows first, then what hangs on them: the database asks that the subject exists. */
  async close(): Promise<void> {
    await this.em.flush();
    for (const hang of this.hanging) hang();
    await this.em.flush();
  }
}

const about = (subject: Evidenced) => ({ subjectType: subjectType(subject.constructor), subjectId: subject.id });
