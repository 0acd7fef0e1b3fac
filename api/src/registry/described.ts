import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Node } from '../core/noun.ts';

/** A noun of whose rows sources state figures, and that may be doubtful. Regions are no more than that: sources name them. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Described extends Node {}
