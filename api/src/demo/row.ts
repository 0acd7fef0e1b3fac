import type { Collection, Ref } from '@mikro-orm/core';
import { enteredOn } from './calendar.ts';
import { scramble } from './dice.ts';

/** A row as it is written: links by their identifiers, pairs as lists of identifiers. */
export type Row<T> = { id: string; createdAt: number } & {
  [K in keyof Omit<T, 'id' | 'createdAt' | 'updatedAt' | 'version' | 'label' | 'subject'>]?: NonNullable<
    T[K]
  > extends Ref<infer _>
    ? string | undefined
    : NonNullable<T[K]> extends Collection<infer _>
      ? string[]
      : T[K];
};

/**
 * Identifiers of one kind of row, made of its number: UUIDs of version 7 whose time is the row's entry, so that they sort
 * as if the office had grown by itself.
 */
function identifiers(kind: string): (n: number, createdAt: number) => string {
  // Bit by bit: a sum of doubles forgets its low digits, and long words would end in one place.
  const sum = kind.split('').reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  const place = hex(scramble(sum), 8).slice(0, 3);
  return (n, createdAt) => {
    const time = hex(createdAt, 12);
    const salt = hex(scramble(n + 1), 8);
    const number = hex(n, 8);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${place}-8${salt.slice(0, 3)}-${salt.slice(3, 7)}${number}`;
  };
}

const hex = (number: number, length: number): string =>
  (number < 0 ? number + 4_294_967_296 : number).toString(16).padStart(length, '0');

/** When and under which identifier the n-th row of a kind is entered. */
export function entries(kind: string): (n: number, day: number) => { id: string; createdAt: number } {
  const identify = identifiers(kind);
  return (n, day) => {
    const createdAt = enteredOn(day, n);
    return { id: identify(n, createdAt), createdAt };
  };
}
