import { type Refusal, refuse, refuseFields, words } from './errors.ts';
import { ruleOf } from './rule.ts';

interface DatabaseError {
  code?: string;
  constraint?: string;
  column?: string;
}

const camel = (column: string) =>
  column.replace(/_id$/, '').replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a refusal of the database means to who asked; nothing for what is nobody's fault but ours. */
export function refusalOf(error: unknown, deleting = false): Refusal | undefined {
  const { code = '', constraint = '', column = '' } = error as DatabaseError;
  if (code === '23503' && deleting) return refuse(words.inUse, 'CONFLICT');
  const rule = ruleOf(constraint);
  if (rule && code.startsWith('23'))
    return refuseFields(Object.fromEntries(rule.fields.map((field) => [field, rule.sentence])));
  if (code === '23505') return refuse(words.taken);
  if (code === '23502') return refuseFields({ [camel(column)]: words.required });
  if (code === '57014') return refuse(words.tooSlow);
  if (code.startsWith('54')) return refuse(words.tooMuch);
  if (['40001', '40P01', '55P03'].includes(code)) return refuse(words.busy, 'CONFLICT');
  if (code.startsWith('22')) return refuse(words.wrongForm);
  return undefined;
}
