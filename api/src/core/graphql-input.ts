import {
  coerceInputValue,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
  visit,
} from 'graphql';
import { refuse, refuseFields, type Sentence, words } from './errors.ts';
import { once } from './once.ts';

const wrong: Record<string, Sentence> = {
  Int: { id: 'Harus berupa bilangan bulat.', en: 'It must be a whole number.' },
  Float: { id: 'Harus berupa angka.', en: 'It must be a number.' },
  String: { id: 'Harus berupa teks.', en: 'It must be a text.' },
  Boolean: { id: 'Harus berupa ya atau tidak.', en: 'It must be true or false.' },
  ID: { id: 'Harus berupa pengenal data.', en: 'It must be an identifier.' },
  Rupiah: { id: 'Harus berupa rupiah bulat, tanpa pecahan.', en: 'It must be whole rupiah.' },
  LocalDate: {
    id: 'Harus berupa tanggal yang ada, ditulis tttt-bb-hh.',
    en: 'It must be an existing day, written yyyy-mm-dd.',
  },
  DateTime: { id: 'Harus berupa waktu dengan zona.', en: 'It must be an instant with its zone.' },
  Url: { id: 'Harus berupa alamat http:// atau https://.', en: 'It must be an address with http:// or https://.' },
};
const choose: Sentence = { id: 'Bukan salah satu pilihan.', en: 'It is not one of the choices.' };
const unknown: Sentence = { id: 'Isian ini tidak dikenal.', en: 'There is no such field.' };

/**
 * The variables of an operation, checked against their types. What is wrong is refused with a sentence for each field;
 * graphql-js would send the values back in its messages.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  // Without a prototype: a variable may be called __proto__.
  const values: Record<string, unknown> = Object.create(null);
  const fields: Record<string, Sentence> = Object.create(null);
  for (const { name, type, defaultValue } of declaredBy(operation, schema)) {
    if (!Object.hasOwn(given, name)) {
      if (defaultValue) values[name] = valueFromAST(defaultValue, type);
      else if (isNonNullType(type)) fields[name] = words.required;
      continue;
    }
    values[name] = coerceInputValue(given[name], type, (path, _invalid, error) => {
      fields[fieldAt(name, path, error.message)] = sentenceFor(type, path, error.message);
    });
  }
  if (Object.keys(fields).length) throw refuseFields(fields);
  return values;
}

/** The variables that an operation declares, with their types. */
export const declaredBy = once((operation: OperationDefinitionNode, schema: GraphQLSchema) =>
  (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    // What is valid declares no variable of another type.
    type: typeFromAST(schema, type as never) as GraphQLInputType,
    defaultValue,
  })),
);

/** The field at fault, without the name of the variable round it: `name`, `where.name.eq`. */
function fieldAt(variable: string, path: readonly (string | number)[], message: string): string {
  const named = /^Field "(\w+)"/.exec(message)?.[1];
  return [...path, ...(named ? [named] : [])].join('.') || variable;
}

function sentenceFor(type: GraphQLInputType, path: readonly (string | number)[], message: string): Sentence {
  if (/was not provided|not to be null/.test(message)) return words.required;
  if (/is not defined by type/.test(message)) return unknown;
  const inner = typeAt(type, path);
  return isEnumType(inner) ? choose : (wrong[inner.name] ?? words.wrongForm);
}

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLNamedInputType {
  return path.reduce<GraphQLNamedInputType>((at, step) => {
    const field = typeof step === 'string' && isInputObjectType(at) ? at.getFields()[step] : undefined;
    return field ? getNamedType(field.type) : at;
  }, getNamedType(type));
}

// NUL cannot be stored, a lone surrogate is no text, and other control characters belong in no name.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
export const broken = (text: string): boolean => control.test(text) || !text.isWellFormed();

/** Refuses texts and numbers that no database should be asked to keep, wherever they stand. */
export function checkTexts(document: DocumentNode, variables: unknown): void {
  checkDocument(document);
  checkValue(variables, []);
}

/** A document that has passed is not read again. */
const checkDocument = once((document: DocumentNode): void => {
  visit(document, {
    StringValue: ({ value }) => {
      if (broken(value)) throw refuse(words.brokenText);
    },
    IntValue: checkNumber,
    FloatValue: checkNumber,
    ObjectField: (_node, _key, _parent, path) => {
      if (path.filter((step) => step === 'fields').length > deepest) throw refuse(words.tooNested);
    },
  });
});

/** Out of a double's range it would be read as infinite. */
function checkNumber({ value }: { value: string }): void {
  if (!Number.isFinite(Number(value))) throw refuse(words.wrongForm);
}

/** Conditions within conditions: more than anyone writes, less than a stack holds. */
const deepest = 32;

function checkValue(value: unknown, path: string[]): void {
  if (path.length > deepest) throw refuseFields({ [path[0] as string]: words.tooNested });
  if (typeof value === 'string' && broken(value)) {
    const field = path.slice(path[0] === 'input' ? 1 : 0).join('.');
    throw refuseFields({ [field]: words.brokenText });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (broken(name)) throw refuse(words.brokenText);
    checkValue(inner, [...path, name]);
  }
}
