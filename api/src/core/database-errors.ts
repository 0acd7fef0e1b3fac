import { OptimisticLockError } from '@mikro-orm/core';
import { type Refusal, refuse, refuseFields, words } from './errors.ts';
import { ruleOf } from './noun.ts';

interface DatabaseError {
  code?: string;
  constraint?: string;
  column?: string;
}

const camel = (column: string) =>
  column.replace(/_id$/, '').replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a refusal of the database means to who asked; nothing for what is nobody's fault but ours. */
export function refusalOf(error: unknown, deleting = false): Refusal | undefined {
  if (error instanceof OptimisticLockError) return refuse(words.stale, 'CONFLICT');
  const { code = '', constraint = '', column = '' } = error as DatabaseError;
  const rule = ruleOf(constraint);
  if (rule && code.startsWith('23'))
    return refuseFields(Object.fromEntries(rule.fields.map((field) => [field, rule.sentence])));
  if (code === '23503')
    return deleting ? refuse(words.inUse, 'CONFLICT') : refuseFields({ [foreignField(constraint)]: words.noSuchRow });
  if (code === '23505') return refuse(words.taken);
  if (code === '23502') return refuseFields({ [camel(column)]: words.required });
  if (code === '57014') return refuse(words.tooSlow);
  if (code.startsWith('54')) return refuse(words.tooMuch);
  if (['40001', '40P01', '55P03'].includes(code)) return refuse(words.busy, 'CONFLICT');
  if (code.startsWith('22')) return refuse(words.wrongForm);
  return undefined;
}

/** `product_business_id_foreign` tells of the field `business`, `…_subject_exists` of `subjectId`. */
function foreignField(constraint: string): string {
  if (constraint.endsWith('_subject_exists')) return 'subjectId';
  const [, column = constraint] = /_([a-z]+_id)_foreign$/.exec(constraint) ?? [];
  return camel(column);
}
