import { Field, Int, ObjectType } from 'type-graphql';

/** A page whose rows and number are read only where they are asked for. */
export class Page {
  readonly #read: { nodes?: () => unknown; totalCount?: () => unknown; aggregate?: () => unknown };

  constructor(read: { nodes?: () => unknown; totalCount?: () => unknown; aggregate?: () => unknown }) {
    this.#read = read;
  }

  get nodes() {
    return this.#read.nodes?.();
  }

  get totalCount() {
    return this.#read.totalCount?.();
  }

  get aggregate() {
    return this.#read.aggregate?.();
  }
}

/** The GraphQL type of a page of rows. */
export function pageOf(name: string, of: () => object): new () => Page {
  const type = { [name]: class extends Page {} }[name] as never as new () => Page;
  ObjectType(name)(type as never);
  Field((() => [of()]) as never)(type.prototype, 'nodes');
  Field(() => Int)(type.prototype, 'totalCount');
  return type;
}
