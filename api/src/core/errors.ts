import { GraphQLError } from 'graphql';

/** A sentence for a person, in the two languages of the house. */
export interface Sentence {
  id: string;
  en: string;
}
export type Language = keyof Sentence;

/** What a program may branch on. */
export type Code = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CONFLICT' | 'INTERNAL';

/** A refusal: one code, one sentence, and for bad input one sentence for each field. No value ever travels back. */
export class Refusal extends GraphQLError {
  readonly sentence: Sentence;
  readonly code: Code;
  readonly fields: Record<string, Sentence> | undefined;
  /** What a program needs beside the code to go on. */
  readonly more: Record<string, unknown>;

  constructor(sentence: Sentence, code: Code, fields?: Record<string, Sentence>, more: Record<string, unknown> = {}) {
    super(sentence.en, { extensions: { code } });
    this.more = more;
    this.sentence = sentence;
    this.code = code;
    this.fields = fields;
  }

  /** The refusal as it is answered, in the reader's language. */
  in(language: Language): { message: string; extensions: Record<string, unknown> } {
    const fields =
      this.fields && Object.fromEntries(Object.entries(this.fields).map(([name, s]) => [name, s[language]]));
    return {
      message: this.sentence[language],
      extensions: { code: this.code, ...(fields ? { fields } : {}), ...this.more },
    };
  }
}

/** Refuses in one sentence and one code. */
export const refuse = (sentence: Sentence, code: Code = 'BAD_USER_INPUT'): Refusal => new Refusal(sentence, code);

/** Refuses an input, with a sentence for each field at fault. */
export const refuseFields = (fields: Record<string, Sentence>, code: Code = 'BAD_USER_INPUT'): Refusal => {
  const all = Object.values(fields);
  return new Refusal(
    all.length === 1
      ? (all[0] as Sentence)
      : { id: `Ada ${all.length} isian yang perlu diperbaiki.`, en: `${all.length} fields need attention.` },
    code,
    fields,
  );
};

/** A refusal with the status that it is answered with by HTTP, unless it states one already. */
export const withStatus = (refusal: Refusal, status: number): Refusal => {
  refusal.extensions.http ??= { status };
  return refusal;
};

/** The reader's language by `Accept-Language`: Indonesian unless English is preferred. */
export function languageOf(header: string | undefined): Language {
  if (!header) return 'id';
  const wishes = header.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
    return { tag, weight: q === undefined ? 1 : Number(q) };
  });
  const best = wishes
    .filter(({ tag, weight }) => weight > 0 && /^(id|in|en)\b/.test(tag))
    .sort((a, b) => b.weight - a.weight)[0];
  return best?.tag.startsWith('en') ? 'en' : 'id';
}

export const words = {
  required: { id: 'Wajib diisi.', en: 'This field is required.' },
  blank: { id: 'Tidak boleh hanya berisi spasi.', en: 'It must hold more than blanks.' },
  tooLong: (max: number): Sentence => ({ id: `Paling panjang ${max} karakter.`, en: `At most ${max} characters.` }),
  tooShort: (min: number): Sentence => ({ id: `Paling sedikit ${min} karakter.`, en: `At least ${min} characters.` }),
  tooSmall: (min: number): Sentence => ({ id: `Paling kecil ${min}.`, en: `At least ${min}.` }),
  tooGreat: (max: number): Sentence => ({ id: `Paling besar ${max}.`, en: `At most ${max}.` }),
  tooMany: (max: number): Sentence => ({ id: `Paling banyak ${max} pilihan.`, en: `At most ${max} entries.` }),
  twice: { id: 'Pilihan yang sama tertulis dua kali.', en: 'The same entry stands there twice.' },
  wrongForm: { id: 'Bentuk isian tidak sesuai.', en: 'The value does not have the form asked for.' },
  brokenText: { id: 'Teks berisi karakter yang tidak sah.', en: 'The text holds characters that are not allowed.' },
  noSuchRow: { id: 'Data yang dirujuk tidak ada.', en: 'The record it refers to does not exist.' },
  notFound: { id: 'Data tidak ditemukan.', en: 'No such record.' },
  signIn: { id: 'Silakan masuk terlebih dahulu.', en: 'Please sign in.' },
  forbidden: { id: 'Anda tidak berhak melakukan ini.', en: 'You may not do this.' },
  stale: {
    id: 'Data ini sudah diubah oleh orang lain. Muat ulang sebelum menyimpan.',
    en: 'Someone else has changed this record. Reload it before saving.',
  },
  elsewhere: {
    id: 'Keadaan data ini tidak mengizinkan langkah tersebut.',
    en: 'The record is not in a state that allows this.',
  },
  taken: { id: 'Sudah dipakai oleh data lain.', en: 'Another record already uses it.' },
  inUse: {
    id: 'Data ini masih dirujuk oleh data lain, jadi tidak dapat dihapus.',
    en: 'Other records still refer to this one, so it cannot be deleted.',
  },
  tooSlow: {
    id: 'Permintaan ini terlalu lama. Persempit saringannya.',
    en: 'This request takes too long. Narrow it down.',
  },
  tooNested: {
    id: 'Isian ini bersarang terlalu dalam.',
    en: 'This input is nested too deeply.',
  },
  tooMuch: {
    id: 'Permintaan ini terlalu besar. Persempit saringannya.',
    en: 'This request is too large. Narrow it down.',
  },
  gone: { id: 'Permintaan dibatalkan.', en: 'The request was cancelled.' },
  busy: {
    id: 'Data sedang diubah oleh orang lain. Coba lagi.',
    en: 'The data are being changed right now. Try again.',
  },
  unexpected: { id: 'Terjadi kesalahan di server.', en: 'Something went wrong on the server.' },
} as const satisfies Record<string, Sentence | ((n: number) => Sentence)>;
