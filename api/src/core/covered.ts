import { type MikroORM, ReferenceKind } from '@mikro-orm/postgresql';

/** A key of all rows that begins with a link finds rows by it: the link needs no index of its own, which every row entered would pay for. */
export function leaveCovered(orm: MikroORM): void {
  for (const { properties, uniques } of orm.getMetadata().getAll().values())
    for (const { properties: keys = [], where } of uniques) {
      const first = Object.values(properties).find(({ name }) => name === [keys].flat()[0]);
      if (!where && first?.kind === ReferenceKind.MANY_TO_ONE) first.index = false;
    }
}
