import type { Letter } from './mail.ts';

interface Addressee {
  name: string;
  email: string;
}

/** Nobody has told us a language before they come in: each letter says it in both. */
const letter = ({ email }: Addressee, subject: string, indonesian: string, english: string): Letter => ({
  to: email,
  subject,
  text: `${indonesian}\n\n—\n\n${english}\n`,
});

export const resetLetter = (to: Addressee, link: string): Letter =>
  letter(
    to,
    'Kata sandi Binaan / Binaan password',
    `Yth. ${to.name},

seseorang, mungkin Anda, meminta kata sandi baru untuk akun Binaan Anda. Tautan ini berlaku satu jam dan hanya sekali:

${link}

Bila bukan Anda yang meminta, abaikan surat ini: kata sandi Anda tetap berlaku.`,
    `Dear ${to.name},

somebody, perhaps you, asked for a new password for your Binaan account. The link above works once, within one hour. If it was
not you, ignore this letter: your password stays as it is.`,
  );

export const invitationLetter = (to: Addressee, link: string): Letter =>
  letter(
    to,
    'Akun Binaan Anda / Your Binaan account',
    `Yth. ${to.name},

Anda mendapat akun di Binaan. Tentukan kata sandi Anda lewat tautan ini, yang berlaku tujuh hari dan hanya sekali:

${link}`,
    `Dear ${to.name},

you have been given an account in Binaan. Choose your password through the link above; it works once, within seven days.`,
  );
