/** Every change of the database's shape, in order. */
export const migrations: { name: string; class: never }[] = [];
