import type { DocumentNode } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import type { FieldNode } from 'graphql';

/** A question of which the record's identifier is the one variable, asked together with the record that it is about. */
const questions = new Map<string, DocumentNode>();

/** Names a question by which a part of a page later finds its answer (`shareBeside` in `queries.ts`). */
export function beside(name: string, question: DocumentNode): string {
  questions.set(name, question);
  return name;
}

const fieldsOf = (name: string): FieldNode[] =>
  (questions.get(name)?.definitions ?? []).flatMap((part) =>
    part.kind === 'OperationDefinition' ? (part.selectionSet.selections as FieldNode[]) : [],
  );

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;
/** Two questions may call what they ask alike. */
const apart = (place: number, key: string) => `beside${place}_${key}`;

/** The root fields of questions, as GraphQL text. */
export const asked = (names: readonly string[] = []): string =>
  names
    .flatMap((name, place) =>
      fieldsOf(name).map((field) =>
        print({ ...field, alias: { kind: 'Name', value: apart(place, keyOf(field)) } } as never),
      ),
    )
    .join('\n');

/** What each question was answered, as if it had been asked alone. */
export const answersIn = (data: Record<string, unknown>, names: readonly string[] = []): [string, object][] =>
  names.map((name, place) => [
    name,
    Object.fromEntries(fieldsOf(name).map((field) => [keyOf(field), data[apart(place, keyOf(field))]])),
  ]);
