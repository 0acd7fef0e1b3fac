import { Transform } from 'node:stream';

/**
 * Tells beside the bytes of a file how far it is: before each piece stand how many rows were read and how long the piece is,
 * as whole numbers of four bytes, the greater first. A last piece of length nought says that the file is whole.
 */
export const framed = (read: () => number): Transform => {
  const headOf = (length: number) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(read(), 0);
    head.writeUInt32BE(length, 4);
    return head;
  };
  return new Transform({
    transform(piece: Buffer, _encoding, next) {
      this.push(headOf(piece.length));
      next(null, piece);
    },
    flush(next) {
      next(null, headOf(0));
    },
  });
};
