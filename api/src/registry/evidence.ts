import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Link, type Ref } from '../core/columns.ts';
import { Described } from './described.ts';
import { Source } from './source.ts';

/** A noun whose rows rest on evidence: they name their source, and carry reported figures and quality flags. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Evidenced extends Described {
  @Link(() => Source, 'The source that the record rests on; empty for what an office entered from its own knowledge.', {
    optional: true,
  })
  source?: Ref<Source>;
}
