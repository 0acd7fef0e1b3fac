import type { EnumWords, RoomWords } from './nouns.ts';

export const imports: RoomWords = {
  Import: {
    name: ['Impor lembar', 'Import |||| Imports'],
    about: [
      'Lembar kerja dalam perjalanan masuk ke data: dibaca, dipratinjau, disimpan sebagai satu perubahan, dan dapat dibatalkan.',
      'Sheets on their way into the register: read, tried out, entered as one change, and taken back if need be.',
    ],
    fields: {
      fileName: ['Nama berkas', 'File'],
      kind: ['Jenis lembar', 'Kind of sheet'],
      state: ['Status', 'State'],
      region: ['Wilayah kantor', 'Region of the office'],
      year: ['Tahun angka', 'Year of its figures'],
      exhibition: ['Pameran', 'Exhibition'],
      programme: ['Program', 'Programme'],
      kbliVersion: ['Edisi KBLI', 'Edition of KBLI'],
      total: ['Jumlah baris', 'Rows'],
      done: ['Baris selesai', 'Rows done'],
      rowsPerSecond: ['Baris per detik', 'Rows in a second'],
      secondsLeft: ['Sisa detik', 'Seconds left'],
      newRows: ['Baru', 'New'],
      changedRows: ['Berubah', 'Changed'],
      sameRows: ['Tidak berubah', 'The same'],
      duplicateRows: ['Ganda dalam lembar', 'Twice in the sheet'],
      askingRows: ['Perlu dijawab', 'To be answered'],
      refusedRows: ['Ditolak', 'Refused'],
      skippedRows: ['Dilewati', 'Left out'],
      changeSet: ['Perubahan', 'Change set'],
      appliedAt: ['Disimpan pada', 'Entered at'],
      problem: ['Kode masalah', 'Code of the problem'],
      problemSaid: ['Masalah', 'Problem in Indonesian'],
      problemSaidInEnglish: ['Masalah dalam bahasa Inggris', 'Problem'],
      keptUntil: ['Baris disimpan sampai', 'Rows kept until'],
    },
    acts: {},
  },
  ImportTemplate: {
    name: ['Arti kolom yang diingat', 'Sheet mapping |||| Sheet mappings'],
    about: [
      'Arti kolom lembar kantor sendiri, diingat menurut kepala tabelnya.',
      'What the columns of an office’s own sheet mean, remembered by its header.',
    ],
    fields: {
      name: ['Nama', 'Name'],
      kind: ['Jenis lembar', 'Kind of sheet'],
      region: ['Wilayah kantor', 'Region of the office'],
      fingerprint: ['Sidik kepala tabel', 'Fingerprint of the header'],
      columns: ['Kolom (JSON)', 'Columns (JSON)'],
    },
  },
};

export const importValues = {
  ImportState: {
    READING: ['Sedang dibaca', 'Being read'],
    READ: ['Terbaca', 'Read'],
    PREVIEWING: ['Sedang dipratinjau', 'Being tried out'],
    PREVIEWED: ['Sudah dipratinjau', 'Tried out'],
    APPLYING: ['Sedang disimpan', 'Being entered'],
    APPLIED: ['Tersimpan', 'Entered'],
    UNDOING: ['Sedang dibatalkan', 'Being taken back'],
    UNDONE: ['Dibatalkan', 'Taken back'],
    FAILED: ['Gagal dibaca', 'Not read'],
    CANCELLED: ['Ditinggalkan', 'Given up'],
  },
} satisfies EnumWords;
