import type { Archive } from './archive.ts';
import { clean } from './clean.ts';
import { columnOf } from './column-of.ts';
import { type Comments, commentLength, mostComments } from './comments.ts';
import { readXml } from './xml.ts';

/** What is pinned to the cells of a sheet: threads of newer versions, or else what older ones show. */
export async function commentsOf(archive: Archive, parts: readonly string[]): Promise<Comments> {
  const comments: Comments = new Map();
  let count = 0;
  for (const part of parts) {
    let [ref, text, isText] = ['', '', false];
    await readXml(archive.part(part), {
      open(name, attributes) {
        if (name === 'comment' || name === 'threadedComment') {
          ref = attributes.ref ?? '';
          text = '';
        }
        // In a thread the text stands by itself, elsewhere in runs.
        if (name === 't' || (name === 'text' && part.includes('threaded'))) isText = true;
      },
      text(more) {
        if (isText && text.length < commentLength) text += more;
      },
      close(name) {
        if (name === 't' || name === 'text') isText = false;
        if (name !== 'comment' && name !== 'threadedComment') return;
        const said = clean(text).slice(0, commentLength);
        const row = Number(/\d+$/.exec(ref)?.[0]);
        if (!said || !row || count++ >= mostComments) return;
        comments.set(row, [...(comments.get(row) ?? []), { column: columnOf(ref), text: said }]);
      },
    });
    if (comments.size) break;
  }
  return comments;
}
