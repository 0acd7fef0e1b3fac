import type { Words } from './pairs.ts';

/** The words of accounts: people are invited, helped back in, kept out. */
export const people = {
  people: {
    invite: ['Undang', 'Invite'],
    inviteLead: [
      'Orang yang diundang memilih kata sandinya sendiri. Haknya diberikan sesudah itu di halamannya.',
      'They choose a password of their own. What they may do is given on their page afterwards.',
    ],
    invited: ['Undangan dikirim lewat surel.', 'The invitation went out by e-mail.'],
    link: {
      title: ['Tautan sekali pakai', 'One-time link'],
      lead: [
        'Serahkan kepada orangnya sendiri; berlaku tujuh hari dan tidak ditampilkan lagi.',
        'Hand it to the person alone; it holds for seven days and is not shown again.',
      ],
      copy: ['Salin tautan', 'Copy the link'],
      copied: ['Tautan disalin.', 'The link is copied.'],
      kept: ['Selesai', 'Done'],
    },
    recover: {
      name: ['Pulihkan akses', 'Help back in'],
      ask: ['Pulihkan akses %{name}?', 'Help %{name} back in?'],
      lead: [
        'Semua sesi berakhir, kata sandi dan verifikasi dua langkah dihapus, lalu %{name} memilih kata sandi baru lewat tautan.',
        'All sessions end, password and two-step verification are taken away, and %{name} chooses a new password by a link.',
      ],
      done: ['Tautan dikirim lewat surel.', 'The link went out by e-mail.'],
    },
    deactivate: {
      name: ['Nonaktifkan', 'Deactivate'],
      ask: ['Nonaktifkan %{name}?', 'Deactivate %{name}?'],
      lead: [
        '%{name} langsung tidak dapat masuk lagi. Yang pernah dikerjakannya tetap tercatat atas namanya.',
        '%{name} is kept out at once. What they have done stays under their name.',
      ],
      done: ['Akun dinonaktifkan.', 'The account is deactivated.'],
    },
    reactivate: {
      name: ['Aktifkan kembali', 'Reactivate'],
      ask: ['Aktifkan kembali %{name}?', 'Reactivate %{name}?'],
      lead: [
        '%{name} dapat masuk lagi dengan hak yang masih berlaku.',
        '%{name} may sign in again, with the grants that still hold.',
      ],
      done: ['Akun aktif kembali.', 'The account is active again.'],
    },
  },
} as const satisfies Words;
