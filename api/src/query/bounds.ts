import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refuse, type Sentence } from '../core/errors.ts';

/** How large a document may be. A page of rows takes two levels: the list and its `nodes`. */
export const bounds = { depth: 14, fields: 1000, rootFields: 40, mutations: 4, key: 60 } as const;

/** Refuses a document that is too deep or too broad, and names the part that is. */
export function checkBounds(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  );
  const most = operation.operation === 'mutation' ? bounds.mutations : bounds.rootFields;
  const walk = new Walk(fragments);
  walk.into(operation.selectionSet, [], 0);
  if (walk.rootFields > most) throw tooMuch(`${walk.rootFields}`, `${most}`, { id: 'bidang akar', en: 'root fields' });
}

const tooMuch = (_found: string, most: string, what: Sentence): GraphQLError =>
  refuse({
    id: `Permintaan ini memuat terlalu banyak ${what.id}: paling banyak ${most}.`,
    en: `This request holds too many ${what.en}: at most ${most}.`,
  });

class Walk {
  rootFields = 0;
  private fields = 0;
  private readonly fragments: Map<string, FragmentDefinitionNode>;

  constructor(fragments: Map<string, FragmentDefinitionNode>) {
    this.fragments = fragments;
  }

  into(set: SelectionSetNode, path: string[], depth: number): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = this.fragments.get(selection.name.value);
        if (fragment) this.into(fragment.selectionSet, path, depth);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) this.into(selection.selectionSet, path, depth);
      else {
        const key = selection.alias?.value ?? selection.name.value;
        this.count(key, [...path, key], depth);
        if (selection.selectionSet) this.into(selection.selectionSet, [...path, key], depth + 1);
      }
    }
  }

  private count(key: string, path: string[], depth: number): void {
    if (depth === 0) this.rootFields++;
    if (++this.fields > bounds.fields)
      throw tooMuch(`${this.fields}`, `${bounds.fields}`, { id: 'kolom', en: 'fields' });
    if (depth >= bounds.depth)
      throw refuse({
        id: `Permintaan ini terlalu dalam di ${path.join('.')}: paling dalam ${bounds.depth} tingkat.`,
        en: `This request is too deep at ${path.join('.')}: at most ${bounds.depth} levels.`,
      });
    if (key.length > bounds.key)
      throw refuse({
        id: `Nama alias paling panjang ${bounds.key} karakter.`,
        en: `An alias has at most ${bounds.key} characters.`,
      });
  }
}
