import { hash } from 'node:crypto';
import type { Language, Sentence } from '../core/errors.ts';
import { turnedAway } from '../core/graphql-errors.ts';
import { type AskedDocument, documentIn } from '../query/asking/again.ts';
import type { Viewer } from './viewer.ts';

/** What a document is known by. */
export const hashOf = (text: string): string => hash('sha256', text, 'hex');

/**
 * Documents that are asked by their hash: those of the dashboard, which are known when it is built, those that the
 * office names in a setting, and those that an administrator has registered for a key. Whoever asks adds none.
 */
export class TrustedDocuments {
  /** Those of the dashboard and of the setting, by their hash. */
  private readonly ours: ReadonlyMap<string, string>;

  constructor(ours: ReadonlyMap<string, string>) {
    this.ours = ours;
  }

  /** The text that somebody asks, if they may ask it so: a key that is bound to its documents asks no other, nor any by text. */
  textOf({ text, hash }: AskedDocument, { key }: Viewer): string | undefined {
    if (hash === undefined) return key?.documentsOnly ? undefined : text;
    return key?.documents.get(hash) ?? (key?.documentsOnly ? undefined : this.ours.get(hash));
  }

  /** The body of a request with the text of its document in it, as the long way reads it. */
  spelledOut(body: unknown, viewer: Viewer, language: Language): unknown {
    const asked = documentIn(body);
    const text = this.textOf(asked, viewer);
    if (text === undefined && viewer.key?.documentsOnly) throw turnedAway(ownOnly, 'FORBIDDEN', 403, language);
    if (asked.hash === undefined) return body;
    if (text === undefined) throw turnedAway(unknown, 'NOT_FOUND', 200, language);
    return { ...(body as object), query: text, extensions: null };
  }
}

/** The word by which Apollo's clients know that they have to send the text. */
const unknown: Sentence = { id: 'PersistedQueryNotFound', en: 'PersistedQueryNotFound' };

export const ownOnly: Sentence = {
  id: 'Kunci ini hanya untuk kueri yang terdaftar baginya, menurut hash-nya.',
  en: 'This key asks the queries that are registered for it, by their hash, and no other.',
};
