import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { type Sentence, words } from '../core/errors.ts';

/** Characters that a password has at least: fewer do beside a second factor (NIST SP 800-63B). */
export const shortest = { alone: 15, besideFactor: 8 };
/** Longer ones are refused before they are hashed. */
export const longest = 128;

/** Where guessing begins to take its time: fewer than a million guesses is what zxcvbn calls very guessable. */
const tooGuessable = 2;

const sentences = {
  alone: {
    id: `Paling sedikit ${shortest.alone} karakter, atau ${shortest.besideFactor} bila verifikasi dua langkah menyala.`,
    en: `At least ${shortest.alone} characters, or ${shortest.besideFactor} with two-step verification on.`,
  },
  common: {
    id: 'Kata sandi ini mudah ditebak. Pilih yang lain, misalnya beberapa kata yang tidak berkaitan.',
    en: 'This password is easily guessed. Choose another, such as several unrelated words.',
  },
} as const satisfies Record<string, Sentence>;

interface Owner {
  name: string;
  email: string;
  hasSecondFactor: boolean;
}

/** What is wrong with a new password, in a sentence; nothing if it may be taken. */
export async function faultOf(
  password: string,
  { name, email, hasSecondFactor }: Owner,
): Promise<Sentence | undefined> {
  const characters = [...password.normalize('NFKC')].length;
  if (password.length > longest) return words.tooLong(longest);
  if (!hasSecondFactor && characters < shortest.alone) return sentences.alone;
  if (characters < shortest.besideFactor) return words.tooShort(shortest.besideFactor);
  const { score } = (await estimator()).check(password, [
    name,
    email,
    ...email.split(/[@.]/),
    ...name.split(' '),
    'binaan',
  ]);
  return score < tooGuessable ? sentences.common : undefined;
}

let made: Promise<ZxcvbnFactory> | undefined;

/** The estimator with its lists of common passwords and Indonesian words; read when the first password is chosen. */
function estimator(): Promise<ZxcvbnFactory> {
  made ??= (async () => {
    const [{ ZxcvbnFactory }, common, indonesian] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
      import('@zxcvbn-ts/language-id'),
    ]);
    return new ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...indonesian.dictionary },
      graphs: common.adjacencyGraphs,
    });
  })();
  return made;
}
