declare module 'pg/lib/utils.js' {
  /** A value as the database reads it: the form of `pg` for arrays, instants and objects. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
