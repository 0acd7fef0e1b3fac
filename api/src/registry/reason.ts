import { refuseFields, words } from '../core/errors.ts';

/** Why something is done, in words: something is said, and not too much. */
export function statedReason(reason: unknown): string {
  const text = String(reason).trim();
  if (!text) throw refuseFields({ reason: words.blank });
  if (text.length > 500) throw refuseFields({ reason: words.tooLong(500) });
  return text;
}
