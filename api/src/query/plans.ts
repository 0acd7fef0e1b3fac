import type { DocumentNode, FieldNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Class } from '../core/column.ts';
import { once } from '../core/once.ts';
import type { Plan } from './plan.ts';
import { type RulesFor, Scope, type Viewing } from './scope.ts';
import type { Shape } from './shape.ts';

/** Compiled plans, as many as have room, by their name and the kind of viewer that they were compiled for. */
export class Plans<V extends Viewing> {
  private readonly shapes: Map<Class, Shape>;
  private readonly rulesOf: RulesFor<V>;
  private readonly kept = new LRUCache<string, Plan>({
    max: 2000,
    maxSize: 32 * 1024 * 1024,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  });

  constructor(shapes: Map<Class, Shape>, rulesOf: RulesFor<V>) {
    this.shapes = shapes;
    this.rulesOf = rulesOf;
  }

  /** The plan by this name for this kind of viewer, compiled if it is not kept. */
  of(name: string, viewer: V | null, compiled: (scope: Scope) => Plan): Plan {
    const key = `${viewer?.kind} ${name}`;
    const known = this.kept.get(key);
    if (known) return known;
    const plan = compiled(this.scopeOf(viewer));
    this.kept.set(key, plan);
    return plan;
  }

  /** What a viewer may see of all tables. */
  scopeOf = (viewer: V | null): Scope => new Scope(this.shapes, this.rulesOf(viewer));
}

let numbered = 0;

/** Apollo keeps the documents that it has parsed: the same text comes as the same document, which needs no hashing. */
export const numberOf = once((_: DocumentNode | FieldNode) => ++numbered);
