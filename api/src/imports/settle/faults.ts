import { type Class, type Column, columnsOf } from '../../core/column.ts';
import { type Sentence, words } from '../../core/errors.ts';
import type { Values } from './intent.ts';

const isNothing = (value: unknown) => value === undefined || value === null;
const isList = ({ kind }: Column) => kind === 'texts' || kind === 'enums' || kind === 'links';

/** The columns of a noun that may be stated, once. */
const stated = new Map<Class, Column[]>();
function columnsStated(noun: Class): Column[] {
  const known = stated.get(noun) ?? columnsOf(noun).filter(({ input }) => input);
  stated.set(noun, known);
  return known;
}

/**
 * What is wrong with values by the bounds of their columns, field by field: the same that an input of the API is asked.
 * The database asks the rest; but each row that it refuses costs a try of its own, so what can be known before is.
 */
export function faultsOf(noun: Class, values: Values, isNew: boolean): [field: string, said: Sentence][] {
  const faults: [string, Sentence][] = [];
  for (const column of columnsStated(noun)) {
    const { name, optional, fallback } = column;
    const value = values[name];
    const said = isNothing(value)
      ? isNew && !optional && fallback === undefined && !isList(column)
        ? words.required
        : undefined
      : faultOf(column, value);
    if (said) faults.push([name, said]);
  }
  return faults;
}

function faultOf({ kind, min, max, pattern, enumeration }: Column, value: unknown): Sentence | undefined {
  if (typeof value === 'string' && ['text', 'longText', 'sealed'].includes(kind)) {
    if (!value.trim()) return words.blank;
    if (max !== undefined && value.length > max) return words.tooLong(max);
    return pattern && !pattern.test.test(value) ? pattern.words : undefined;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || ((kind === 'integer' || kind === 'rupiah') && !Number.isSafeInteger(value)))
      return words.wrongForm;
    if (min !== undefined && value < min) return words.tooSmall(min);
    return max !== undefined && value > max ? words.tooGreat(max) : undefined;
  }
  if (kind === 'enum') return Object.hasOwn(enumeration ?? {}, String(value)) ? undefined : words.wrongForm;
  if (Array.isArray(value) && kind === 'texts' && max !== undefined)
    return value.some((each) => String(each).length > max) ? words.tooLong(max) : undefined;
  return undefined;
}
