import { words } from '../../../schema/words.ts';
import type { Words } from './pairs.ts';

/** The words of taking reports along and of publishing them. */
export const publishing = {
  publishing: {
    funding: words.reportTitles.participationFunding,
    sales: words.reportTitles.exhibitionSales,
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
