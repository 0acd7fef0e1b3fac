import type { EnumWords, RoomWords } from './nouns.ts';
import type { Words } from './pairs.ts';

export const published: RoomWords<'reports'> = {
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
} as const satisfies Partial<EnumWords>;

/** The words of taking reports along and of publishing them. */
export const publishing = {
  publishing: {
    funding: ['Pembiayaan keikutsertaan', 'Funding of participations'],
    sales: ['Penjualan dari tahun ke tahun', 'Sales from year to year'],
    publish: ['Terbitkan', 'Publish'],
    lead: [
      'Angkanya dihitung untuk umum: cacah di bawah lima disembunyikan. Yang terbit tidak dapat diubah lagi; koreksi menjadi versi baru.',
      'The figures are counted for the public: counts below five are hidden. What is out is never changed; a correction is a new version.',
    ],
    title: ['Judul', 'Title in Indonesian'],
    titleInEnglish: ['Judul dalam bahasa Inggris', 'Title in English'],
    correction: ['Alasan versi baru', 'Why there is a new version'],
    correctionHelp: ['Diisi jika laporan ini sudah pernah terbit.', 'Needed if this report is out already.'],
    done: ['Terbit. Siapa saja dapat membukanya di:', 'Published. Anybody can open it at:'],
    open: ['Buka halaman umum', 'Open the public page'],
    withdraw: ['Tarik laporan', 'Withdraw the report'],
    withdrawLead: [
      'Di bawah tautannya kelak tertulis bahwa laporan ini ditarik, kapan, dan mengapa. Tulis alasannya untuk umum.',
      'Under its link will stand that it was withdrawn, when and why. Write the reason for anybody to read.',
    ],
  },
} as const satisfies Words;
