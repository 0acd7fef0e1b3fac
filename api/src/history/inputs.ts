import {
  ArrayMaxSize,
  ArrayUnique,
  getMetadataStorage,
  IsDefined,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  type ValidationError,
  type ValidationOptions,
  validateSync,
} from 'class-validator';
import { Float, ID, InputType, Int } from 'type-graphql';
import { type Class, type Column, columnsOf, type Kind } from '../core/column.ts';
import { refuseFields, type Sentence, words } from '../core/errors.ts';
import { type NounInfo, nounOf } from '../core/noun.ts';
import { once } from '../core/once.ts';
import { DateTime, LocalDate, Rupiah, Url } from '../core/scalars.ts';
import { add, blank } from '../query/grammar/lists.ts';

type Made = new () => object;
export interface Inputs {
  /** What a new row is made from. */
  Input: Made;
  /** What changes of a row; what is left out stays. */
  Patch: Made;
}

const made = new Map<Class, Inputs>();

/** `BusinessInput` and `BusinessPatch`, from the columns of the noun. */
export function inputsOf(type: Class): Inputs {
  const known = made.get(type);
  if (known) return known;
  const noun = nounOf(type);
  const inputs = {
    Input: input(noun, 'Input', `A new record of ${noun.plural}.`, 'input'),
    Patch: input(
      noun,
      'Patch',
      `Changes to a record of ${noun.plural}: what is left out stays, null empties an optional field.`,
      'patch',
    ),
  };
  made.set(type, inputs);
  return inputs;
}

function input(noun: NounInfo, suffix: string, description: string, use: 'input' | 'patch'): Made {
  const type = blank(`${noun.name}${suffix}`);
  InputType(`${noun.name}${suffix}`, { description })(type as never);
  for (const column of columnsOf(noun.type).filter((each) => each[use])) {
    const mayLack = use === 'patch' || column.optional || column.fallback !== undefined || isList(column);
    addField(type, column, mayLack);
  }
  return type;
}

/** Adds a column to an input; it is checked as everywhere. */
export function addField(type: Made, column: Column, mayLack: boolean): void {
  add(type, column.name, () => inputType(column), describe(column), mayLack);
  constrain(type, column);
  inputs.add(type);
}

const isList = ({ kind }: Column) => ['texts', 'enums', 'links'].includes(kind);

const describe = ({ kind, description, fallback }: Column): string => {
  if (kind === 'link') return `${description} The identifier of the record.`;
  if (kind === 'links') return `${description} The identifiers of the records.`;
  return fallback === undefined ? description : `${description} Left out, it is ${fallback}.`;
};

const scalars: Record<Exclude<Kind, 'enum' | 'enums' | 'subject'>, object> = {
  text: String,
  sealed: String,
  longText: String,
  url: Url,
  integer: Int,
  float: Float,
  rupiah: Rupiah,
  boolean: Boolean,
  date: LocalDate,
  instant: DateTime,
  texts: [String],
  id: ID,
  link: ID,
  links: [ID],
};

function inputType({ kind, enumeration }: Column): object {
  if (kind === 'enum') return enumeration as object;
  if (kind === 'enums') return [enumeration as object];
  return scalars[kind as keyof typeof scalars];
}

type Validator = (options: ValidationOptions) => PropertyDecorator;
const blankText = /\S/;

/** The bounds of a column as class-validator's decorators, each with its sentence. */
function bounds({ kind, min, max, pattern }: Column): [Sentence, Validator][] {
  const list: [Sentence, Validator][] = [];
  if (kind === 'text' || kind === 'longText' || kind === 'sealed') {
    list.push([words.blank, (options) => Matches(blankText, options)]);
    if (max !== undefined) list.push([words.tooLong(max), (options) => Length(0, max, options)]);
    if (min !== undefined && min > 1) list.push([words.tooShort(min), (options) => Length(min, undefined, options)]);
    if (pattern) list.push([pattern.words, (options) => Matches(pattern.test, options)]);
  } else if (kind === 'texts') {
    list.push([words.blank, (options) => Matches(blankText, { ...options, each: true })]);
    if (max !== undefined) list.push([words.tooLong(max), (options) => Length(0, max, { ...options, each: true })]);
  } else {
    if (min !== undefined) list.push([words.tooSmall(min), (options) => Min(min, options)]);
    if (max !== undefined && kind !== 'url') list.push([words.tooGreat(max), (options) => Max(max, options)]);
  }
  return list;
}

function constrain(type: Made, column: Column): void {
  // Whoever leaves a field out is asked nothing of it: its rules are a group.
  const groups = [column.name];
  const put = (sentence: Sentence, validator: Validator) =>
    validator({ context: sentence, groups })(type.prototype, column.name);
  const mayBeNull = column.optional && !isList(column);
  ValidateIf((_, value) => value !== undefined && (value !== null || !mayBeNull), { groups })(
    type.prototype,
    column.name,
  );
  put(words.required, (options) => IsDefined(options));
  if (isList(column)) {
    put(words.tooMany(200), (options) => ArrayMaxSize(200, options));
    put(words.twice, (options) => ArrayUnique(options));
  }
  for (const [sentence, validator] of bounds(column)) put(sentence, validator);
}

const storage = getMetadataStorage();
const lookUp = storage.getTargetValidationMetadatas.bind(storage);
const rulesOf = once((type: Made) => Map.groupBy(lookUp(type, '', false, false), ({ propertyName }) => propertyName));
// class-validator looks the rules of an input up among those of all inputs, each time that it checks one.
storage.getTargetValidationMetadatas = (type, _schema, _always, _strict, given = []) =>
  given.flatMap((field) => rulesOf(type as Made).get(field) ?? []);

const inputs = new WeakSet<object>();

/** Whether a type of the schema is the input of a noun. */
export const isInput = (type: unknown): type is Made => typeof type === 'function' && inputs.has(type);

/** Checks an input field by field; refuses with a sentence for each field at fault. */
export function checkInput(type: Made, value: object): void {
  const input = Object.assign(Object.create(type.prototype), value);
  const groups = Object.keys(value);
  const errors = validateSync(input, { groups, stopAtFirstError: true, forbidUnknownValues: false });
  if (errors.length) throw refuseFields(Object.fromEntries(errors.map((error) => [error.property, sentenceOf(error)])));
}

const sentenceOf = ({ contexts }: ValidationError): Sentence =>
  (Object.values(contexts ?? {})[0] as Sentence | undefined) ?? words.wrongForm;
