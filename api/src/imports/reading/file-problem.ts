import type { Sentence } from '../../core/errors.ts';

export type FileProblemCode =
  | 'EMPTY'
  | 'NOT_A_SHEET'
  | 'OLD_EXCEL'
  | 'MACROS'
  | 'LOCKED'
  | 'BROKEN'
  | 'TOO_LARGE'
  | 'TOO_LONG_A_CELL'
  | 'TOO_MANY_COLUMNS'
  | 'UNSAFE';

/** A file that is not read, and why in words for whoever sent it. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly said: Sentence;

  constructor(code: FileProblemCode, said: Sentence) {
    super(said.en);
    this.code = code;
    this.said = said;
  }
}
