import type { EnumWords, RoomWords } from './nouns.ts';

export const access: RoomWords = {
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
      accessLog: ['Riwayat akses', 'Record of access'],
    },
  },
  AccessEntry: {
    name: ['Catatan akses', 'Access |||| Accesses'],
    about: [
      'Siapa masuk, siapa ditolak, apa yang berubah pada aksesnya, dan siapa membawa berkas keluar. Tidak dapat diubah, dan disimpan paling sedikit setahun.',
      'Who came in, who was refused, what changed of their access, and who took files along. It cannot be changed, and is kept for a year at least.',
    ],
    fields: {
      kind: ['Kejadian', 'Event'],
      outcome: ['Hasil', 'Outcome'],
      reason: ['Keterangan', 'Details'],
      user: ['Akses milik', 'Whose access'],
      actorId: ['Pengenal pelaku', 'Identifier of who did it'],
      actor: ['Dilakukan oleh', 'Done by'],
      account: ['Akun yang diketik', 'Account as typed'],
      address: ['Alamat jaringan', 'Network address'],
    },
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
  },
};

export const accessValues = {
  AccessKind: {
    SIGN_IN: ['Masuk', 'Sign-in'],
    SIGN_OUT: ['Keluar', 'Sign-out'],
    SESSION_REVOKED: ['Sesi diakhiri', 'Session ended'],
    PASSWORD_CHANGED: ['Kata sandi diganti', 'Password changed'],
    PASSWORD_RESET_ASKED: ['Tautan kata sandi diminta', 'Password link asked for'],
    PASSWORD_RESET: ['Kata sandi dipilih', 'Password chosen'],
    FACTOR_ENROLLED: ['Faktor kedua disiapkan', 'Second factor set up'],
    FACTOR_ON: ['Faktor kedua dinyalakan', 'Second factor on'],
    FACTOR_OFF: ['Faktor kedua dimatikan', 'Second factor off'],
    BACKUP_CODES_RENEWED: ['Kode cadangan diganti', 'Backup codes renewed'],
    INVITED: ['Diundang', 'Invited'],
    RECOVERED: ['Dipulihkan', 'Recovered'],
    DEACTIVATED: ['Dinonaktifkan', 'Deactivated'],
    REACTIVATED: ['Diaktifkan kembali', 'Reactivated'],
    ACCESS: ['Permintaan data', 'Request for records'],
    EXPORTED: ['Berkas dibawa', 'File taken along'],
  },
  AccessOutcome: {
    DONE: ['Berhasil', 'Done'],
    PENDING: ['Menunggu langkah kedua', 'Waits for a second step'],
    REFUSED: ['Ditolak', 'Refused'],
  },
} satisfies EnumWords;
