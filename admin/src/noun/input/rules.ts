import { maxLength, maxValue, minValue, required, type Validator } from 'react-admin';
import type { Field } from '../schema.ts';

const texts = new Set(['text', 'longText', 'url']);
const numbers = new Set(['integer', 'float', 'rupiah']);

const isNeeded = ({ kind, required: must, fallback }: Field): boolean =>
  kind !== 'boolean' && (must === true || fallback !== undefined || kind === 'subject');

/** What can be checked before the server is asked. */
export function rulesOf(field: Field, must = isNeeded(field)): Validator[] {
  const { kind, min, max } = field;
  return [
    ...(must ? [required()] : []),
    ...(texts.has(kind) && max !== undefined ? [maxLength(max)] : []),
    ...(numbers.has(kind) && min !== undefined ? [minValue(min)] : []),
    ...(numbers.has(kind) && max !== undefined ? [maxValue(max)] : []),
  ];
}
