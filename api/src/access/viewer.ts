import type { Purpose, Role } from './role.ts';

/** The root of all regions: who is bound to it is bound to none. */
export const everywhere = '';

/** What one role lets a viewer do: where, and for which purposes. */
export interface Standing {
  /** Codes of regions, each for all within it, identifiers of mentors, or of partners: whatever the role is bound to. */
  scope: readonly string[];
  /** The part of it in which fields may be read for a purpose. */
  purposes: Readonly<Partial<Record<Purpose, readonly string[]>>>;
}

/** What a key may ask. */
export interface KeyBounds {
  /** The root fields that it may ask, all of them if there are none. */
  operations: readonly string[];
  /** The documents that are registered for it, by their hash. */
  documents: ReadonlyMap<string, string>;
  /** Whether it asks those alone. */
  documentsOnly: boolean;
}

/** Who asks: a signed-in person, or a partner's key. A stranger is `null`. */
export interface Viewer {
  id: string;
  name: string;
  /** Viewers of one kind are answered by the same statements. */
  kind: string;
  standings: Readonly<Partial<Record<Role, Standing>>>;
  /** Of a key: what binds it. A person has no such bounds. */
  key?: KeyBounds;
}

/** The kind of a viewer: its roles, the purposes for which it holds them anywhere, and which of these it holds everywhere. */
export const kindOf = (standings: Viewer['standings']): string =>
  Object.entries(standings)
    .map(([role, { scope, purposes }]) => {
      const named = Object.entries(purposes).map(([purpose, where]) => reaching(purpose, where));
      return `${reaching(role, scope)}(${named.sort().join()})`;
    })
    .sort()
    .join(' ');

const reaching = (what: string, scope: readonly string[]): string => (scope.includes(everywhere) ? `${what}*` : what);

/** All that a viewer may do, as a text: as long as it is the same, so is what they see of the same records. */
export const standingsText = ({ standings }: Viewer): string =>
  JSON.stringify(
    Object.entries(standings)
      .map(([role, { scope, purposes }]) => {
        const named = Object.entries(purposes).map(([purpose, where]) => [purpose, where.toSorted()]);
        return [role, scope.toSorted(), named.sort()];
      })
      .sort(),
  );
