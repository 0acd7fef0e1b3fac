import type { EnumWords, RoomWords } from './nouns.ts';

export const published: RoomWords = {
  PublishedReport: {
    name: ['Laporan terbit', 'Published report |||| Published reports'],
    about: [
      'Laporan yang dihitung untuk umum dan dibekukan di bawah tautannya sendiri. Koreksi menjadi versi baru; penarikan meninggalkan alasannya.',
      'Reports counted for the public and frozen under a link of their own. A correction is a new version; a withdrawal leaves its reason.',
    ],
    fields: {
      title: ['Judul', 'Title in Indonesian'],
      titleInEnglish: ['Judul dalam bahasa Inggris', 'Title'],
      report: ['Laporan', 'Report'],
      arguments: ['Yang ditanyakan', 'Asked with'],
      question: ['Sidik pertanyaan', 'Digest of the question'],
      edition: ['Versi', 'Version'],
      kind: ['Isi', 'What it holds'],
      content: ['Angka yang dibekukan (JSON)', 'Frozen figures (JSON)'],
      digest: ['SHA-256', 'SHA-256'],
      definitions: ['Versi definisi', 'Version of the definitions'],
      countedAt: ['Dihitung pada', 'Counted at'],
      supersedes: ['Menggantikan', 'Takes the place of'],
      supersededBy: ['Digantikan oleh', 'Replaced by'],
      correction: ['Alasan koreksi atau penarikan', 'Why corrected or withdrawn'],
    },
  },
};

export const publishedValues = {
  PublicationKind: { REPORT: ['Angka', 'Figures'], WITHDRAWAL: ['Penarikan', 'Withdrawal'] },
} satisfies EnumWords;
