import { Client, type ClientConfig, type Connection } from 'pg';
import { type MessageCallback, Parser } from 'pg-protocol/dist/parser.js';

/** JSON that the database wrote: as a text, or in the pieces in which it came where it is long. */
export type Json = string | Buffer[];

export const textOf = (json: Json): string => (typeof json === 'string' ? json : Buffer.concat(json).toString());

/** The code of a message that holds one row. */
const dataRow = 68;

/** The code of a message and its length. */
const headerLength = 5;

/** Where the one column of a row stands: behind the number of columns, and its length. */
const columnAt = headerLength + 6;

/** Longer rows come in several pieces, as a connection reads 64 KB at a time. */
const long = 16_384;

/** A row of which one piece has come after the other, in the form of `pg`. */
export class LongRow {
  readonly name = 'dataRow';
  private readonly pieces: Buffer[] = [];
  private missing: number;

  /** `length` is that of the whole message. */
  constructor(length: number) {
    this.missing = length;
  }

  get isWhole(): boolean {
    return this.missing === 0;
  }

  /** Takes what is its own of what has come, and gives back the rest. */
  take(bytes: Buffer): Buffer {
    const own = bytes.subarray(0, this.missing);
    this.pieces.push(own);
    this.missing -= own.length;
    return bytes.subarray(own.length);
  }

  /** All columns, as the parser of the driver reads them. */
  get fields(): (string | null)[] {
    let fields: (string | null)[] = [];
    new Parser().parse(Buffer.concat(this.pieces), (row) => {
      fields = (row as never as { fields: typeof fields }).fields;
    });
    return fields;
  }

  /** Its one column. */
  get json(): Buffer[] {
    let before = columnAt;
    return this.pieces.flatMap((piece) => {
      const own = piece.subarray(before);
      before = Math.max(0, before - piece.length);
      return own.length ? [own] : [];
    });
  }
}

/** What `Parser` keeps of a message that has begun to come. Its types keep that to themselves. */
interface Begun {
  buffer: Buffer;
  bufferOffset: number;
  bufferLength: number;
}

const nothing = Buffer.alloc(0);

/** Reads messages as `Parser` does, but copies no long row together. */
export class RawParser extends Parser {
  private row: LongRow | undefined;

  override parse(bytes: Buffer, tell: MessageCallback): void {
    let rest = bytes;
    if (this.row) {
      rest = this.row.take(rest);
      if (!this.row.isWhole) return;
      tell(this.row as never);
      this.row = undefined;
      if (!rest.length) return;
    }
    super.parse(rest, tell);
    const begun = this as unknown as Begun;
    const { buffer, bufferOffset: at, bufferLength: come } = begun;
    if (come < columnAt || buffer[at] !== dataRow) return;
    // The length counts itself, and not the code before it.
    const length = buffer.readUInt32BE(at + 1) + 1;
    if (length < long) return;
    this.row = new LongRow(length);
    this.row.take(buffer.subarray(at, at + come));
    Object.assign(begun, { buffer: nothing, bufferOffset: 0, bufferLength: 0 } satisfies Begun);
  }
}

/**
 * A client that leaves long rows in the pieces in which they came, to be handed on so: of the processor that an answer of a
 * hundred kilobytes took, half went into copying it together, making a text of it, and clearing that away.
 */
export class RawClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const { connection } = this as unknown as { connection: Connection & Listening };
    connection.attachListeners = (stream) => {
      const parser = new RawParser();
      const tell: MessageCallback = (message) =>
        connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message);
      stream.on('data', (bytes) => parser.parse(bytes, tell));
    };
  }
}

interface Listening {
  attachListeners(stream: { on(event: 'data', listener: (bytes: Buffer) => void): unknown }): void;
}
