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
};
