import { SaxesParser } from 'saxes';
import { FileProblem } from '../file-problem.ts';

type Attributes = Record<string, string>;

/** What is done with the elements of an XML, whose names come without their prefixes. */
export interface Handler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Bytes that may go by without an element or a text coming to its end: a longer one is held in memory as a whole. */
const longestSilence = 2 ** 20;
const deepest = 64;

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Reads XML as it comes, and stops after each portion. A document type is refused: with it come entities, those that
 * read other files and those that multiply.
 */
export async function* xml(portions: AsyncIterable<Buffer>, handler: Handler): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  const decoder = new TextDecoder();
  let silent = 0;
  let isThere = false;
  let depth = 0;
  const heard = () => {
    silent = 0;
  };
  parser.on('doctype', () => {
    throw new FileProblem('UNSAFE');
  });
  parser.on('error', (error) => {
    throw new FileProblem('BROKEN', { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => {
    heard();
    if (++depth > deepest) throw new FileProblem('UNSAFE');
    handler.open?.(local(name), attributes as Attributes);
  });
  parser.on('closetag', ({ name }) => {
    heard();
    depth--;
    handler.close?.(local(name));
  });
  parser.on('text', (text) => {
    heard();
    handler.text?.(text);
  });
  parser.on('cdata', (text) => {
    heard();
    handler.text?.(text);
  });
  for await (const portion of portions) {
    isThere = true;
    silent += portion.length;
    if (silent > longestSilence) throw new FileProblem('TOO_LONG_A_CELL');
    parser.write(decoder.decode(portion, { stream: true }));
    yield;
  }
  // A part that is not there says nothing.
  if (isThere) parser.close();
}

/** The same for what is small, or yields nothing before its end. */
export async function readXml(portions: AsyncIterable<Buffer>, handler: Handler): Promise<void> {
  for await (const _ of xml(portions, handler));
}
