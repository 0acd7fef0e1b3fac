import type { RoomWords } from './nouns.ts';

export const access: RoomWords<'access'> = {
  User: {
    name: ['Pengguna', 'User |||| Users'],
    about: ['Orang yang memiliki akun, dan apa haknya.', 'People who have an account, and what they may do.'],
    fields: {
      name: ['Nama', 'Name'],
      email: ['Surel', 'E-mail'],
      active: ['Boleh masuk', 'May sign in'],
      grants: ['Hak akses', 'Grants'],
      mentors: ['Sebagai pendamping', 'As a mentor'],
      issuedKeys: ['Kunci API yang dibuat', 'API keys made'],
    },
    lenses: { withoutGrant: ['Belum punya hak', 'Without a grant'], inactive: ['Dinonaktifkan', 'Deactivated'] },
  },
  ReadEntry: {
    name: ['Catatan pembacaan', 'Reading |||| Readings'],
    about: [
      'Siapa membaca NIK, keberfungsian, atau seluruh data seseorang, kapan, dan untuk apa. Tidak dapat diubah atau dihapus.',
      'Who has read a NIK, how somebody functions, or all that is held about a person, when and for what. It cannot be changed or deleted.',
    ],
    fields: {
      readerId: ['Pengenal pembaca', 'Identifier of the reader'],
      reader: ['Dibaca oleh', 'Read by'],
      noun: ['Jenis data', 'Kind of record'],
      recordId: ['Data', 'Record'],
      aboutId: ['Tentang', 'About'],
      fields: ['Yang dibaca', 'What was read'],
      purpose: ['Tujuan', 'Purpose'],
      reason: ['Alasan', 'Reason'],
      request: ['Permintaan', 'Request'],
    },
    lenses: {
      identity: ['NIK', 'NIK'],
      inclusion: ['Keberfungsian', 'Functioning'],
      exported: ['Ekspor data orang', 'Exports of persons'],
    },
  },
};
