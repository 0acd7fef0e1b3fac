import type { FileHandle } from 'node:fs/promises';
import { FileProblem } from '../file-problem.ts';
import { portionsOf } from './spool.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** In which encoding a text is written: by its first bytes, or else by how well its bytes fit. */
export async function encodingOf(file: FileHandle): Promise<Encoding> {
  let fit = 0;
  let misfit = 0;
  let expected = 0;
  const nul = [0, 0];
  let controls = 0;
  let place = 0;
  for await (const bytes of portionsOf(file)) {
    if (!place) {
      if (bytes[0] === 0xff && bytes[1] === 0xfe) return asMarked(file, 'utf-16le');
      if (bytes[0] === 0xfe && bytes[1] === 0xff) return asMarked(file, 'utf-16be');
    }
    for (const byte of bytes) {
      if (byte === 0) nul[place % 2]!++;
      else if (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f) controls++;
      place++;
      if (expected && (byte & 0xc0) === 0x80) {
        if (--expected === 0) fit++;
        continue;
      }
      if (expected) misfit++;
      expected = 0;
      if (byte < 0x80) continue;
      if (byte >= 0xc2 && byte < 0xf5) expected = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
      else misfit++;
    }
  }
  const [even = 0, odd = 0] = nul;
  // Text of few letters beyond Latin has a zero in every other byte.
  if (odd > place / 4 && even < odd / 10) return 'utf-16le';
  if (even > place / 4 && odd < even / 10) return 'utf-16be';
  // Of what is packed, drawn or random, an eighth of the bytes are signs that no text holds.
  if (even + odd + controls > place / 100) throw new FileProblem('NOT_A_SHEET');
  return misfit > fit ? 'windows-1252' : 'utf-8';
}

/** A mark is two bytes, which anything may begin with: what follows it must be text. */
async function asMarked(file: FileHandle, encoding: Encoding): Promise<Encoding> {
  const decoder = new TextDecoder(encoding);
  let letters = 0;
  let others = 0;
  for await (const bytes of portionsOf(file)) {
    const text = decoder.decode(bytes, { stream: true });
    letters += text.length;
    others += text.match(noLetters)?.length ?? 0;
  }
  // Of random pairs of bytes every fifth is no sign at all.
  if (others > letters / 100) throw new FileProblem('NOT_A_SHEET');
  return encoding;
}

/** Signs that no text holds: control characters, and what stands for no letter. */
const noLetters = /(?![\t\n\v\f\r])[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu;

/** The text of a file in portions; bytes that are no text become marks of what cannot be read. */
export async function* textOf(file: FileHandle): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  for await (const bytes of portionsOf(file)) yield decoder.decode(bytes, { stream: true });
  const rest = decoder.decode();
  if (rest) yield rest;
}
