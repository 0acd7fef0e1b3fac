import type { Words } from './pairs.ts';

/** The words of coming in, and of one's own account. */
export const session = {
  session: {
    title: ['Masuk', 'Sign in'],
    welcome: ['Masuk ke Binaan', 'Sign in to Binaan'],
    lead: [
      'Satu catatan tentang usaha, pendampingan, pelatihan, dan pameran, yang mengatakan “tidak diketahui” bila memang tidak diketahui.',
      'One record of businesses, mentoring, training and exhibitions, which says “not known” where it is not known.',
    ],
    email: ['Alamat e-mail', 'E-mail address'],
    password: ['Kata sandi', 'Password'],
    help: [
      'Lupa kata sandi? Hubungi administrator kantor Anda.',
      'Forgot your password? Ask your office’s administrator.',
    ],
    or: ['atau', 'or'],
    through: ['Masuk lewat %{provider}', 'Sign in through %{provider}'],
    back: ['Kembali ke halaman masuk', 'Back to sign-in'],
    again: {
      why: [
        'Sesi Anda berakhir. Masuklah lagi: halaman ini menunggu, dan tidak ada yang hilang dari yang Anda isi.',
        'Your session has ended. Sign in again: this page waits, and nothing that you typed is lost.',
      ],
      leave: ['Tinggalkan halaman ini', 'Leave this page'],
    },
    second: {
      title: ['Langkah kedua', 'Second step'],
      lead: [
        'Masukkan kode enam angka dari aplikasi autentikator Anda.',
        'Enter the six-digit code from your authenticator app.',
      ],
      code: ['Kode', 'Code'],
      backupLead: [
        'Masukkan salah satu kode cadangan yang Anda simpan.',
        'Enter one of the backup codes you have kept.',
      ],
      backupCode: ['Kode cadangan', 'Backup code'],
      useBackup: ['Pakai kode cadangan', 'Use a backup code'],
      useApp: ['Pakai aplikasi autentikator', 'Use the authenticator app'],
    },
    forgot: {
      link: ['Lupa kata sandi?', 'Forgot your password?'],
      title: ['Minta kata sandi baru', 'Ask for a new password'],
      lead: [
        'Kami mengirim tautan ke alamat e-mail Anda. Tautan itu berlaku satu jam dan hanya sekali.',
        'We send a link to your e-mail address. It works once, within one hour.',
      ],
      send: ['Kirim tautan', 'Send the link'],
      sent: [
        'Bila alamat itu milik sebuah akun, surat sedang dikirim. Periksa kotak masuk Anda.',
        'If that address belongs to an account, a letter is on its way. Look into your inbox.',
      ],
    },
    choose: {
      title: ['Tentukan kata sandi', 'Choose a password'],
      save: ['Simpan kata sandi', 'Save the password'],
      done: ['Kata sandi tersimpan. Silakan masuk.', 'The password is saved. Please sign in.'],
    },
    newPassword: ['Kata sandi baru', 'New password'],
    advice: [
      'Paling sedikit 15 karakter, atau 8 bila verifikasi dua langkah menyala. Beberapa kata yang tidak berkaitan mudah diingat dan sukar ditebak.',
      'At least 15 characters, or 8 with two-step verification on. Several unrelated words are easy to remember and hard to guess.',
    ],
    failed: ['Belum berhasil. Coba lagi.', 'That did not work. Please try again.'],
    tooOften: [
      'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
      'Too many attempts. Wait a moment and try again.',
    ],
    codes: {
      INVALID_EMAIL_OR_PASSWORD: ['E-mail atau kata sandi tidak cocok.', 'The e-mail or password does not match.'],
      PASSWORD_TOO_LONG: ['Paling panjang 128 karakter.', 'At most 128 characters.'],
      INVALID_PASSWORD: ['Kata sandi ini tidak cocok.', 'This password does not match.'],
      CREDENTIAL_ACCOUNT_NOT_FOUND: [
        'Akun ini belum mempunyai kata sandi. Mintalah tautan kepada administrator.',
        'This account has no password yet. Ask an administrator for a link.',
      ],
      INVALID_CODE: [
        'Kode ini tidak cocok, atau sudah dipakai. Tunggu kode berikutnya.',
        'This code does not match, or has been used. Wait for the next one.',
      ],
      INVALID_BACKUP_CODE: [
        'Kode cadangan ini tidak cocok, atau sudah dipakai.',
        'This backup code does not match, or has been used.',
      ],
      INVALID_TWO_FACTOR_COOKIE: ['Waktunya habis. Masuk lagi dari awal.', 'Time is up. Sign in again from the start.'],
      TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: [
        'Terlalu banyak kode yang salah. Masuk lagi dari awal.',
        'Too many wrong codes. Sign in again from the start.',
      ],
      ACCOUNT_TEMPORARILY_LOCKED: [
        'Terlalu banyak kode yang salah. Coba lagi seperempat jam kemudian.',
        'Too many wrong codes. Try again in a quarter of an hour.',
      ],
      INVALID_TOKEN: [
        'Tautan ini sudah dipakai atau sudah tidak berlaku. Mintalah yang baru.',
        'This link has been used or has run out. Ask for a new one.',
      ],
    },
    provider: {
      signup_disabled: [
        'Belum ada akun Binaan dengan alamat e-mail itu. Hubungi administrator kantor Anda.',
        'There is no Binaan account with that e-mail address yet. Ask your office’s administrator.',
      ],
      account_not_linked: [
        'Penyedia itu belum memastikan alamat e-mail Anda.',
        'The provider has not verified your e-mail address.',
      ],
      failed: [
        'Belum dapat masuk lewat penyedia itu. Coba lagi.',
        'Could not sign in through the provider. Please try again.',
      ],
    },
  },
  account: {
    title: ['Akun saya', 'My account'],
    password: {
      title: ['Kata sandi', 'Password'],
      lead: [
        'Mengganti kata sandi mengakhiri sesi Anda di perangkat lain.',
        'Changing it ends your sessions on other devices.',
      ],
      current: ['Kata sandi sekarang', 'Current password'],
      save: ['Ganti kata sandi', 'Change password'],
      done: ['Kata sandi diganti.', 'Password changed.'],
    },
    factor: {
      title: ['Verifikasi dua langkah', 'Two-step verification'],
      lead: [
        'Selain kata sandi, Binaan meminta kode dari aplikasi autentikator di ponsel Anda.',
        'Beside the password, Binaan asks for a code from an authenticator app on your phone.',
      ],
      isOn: ['Menyala', 'On'],
      isOff: ['Mati', 'Off'],
      turnOn: ['Nyalakan', 'Turn on'],
      turnOff: ['Matikan', 'Turn off'],
      newCodes: ['Buat kode cadangan baru', 'Make new backup codes'],
      confirm: ['Pastikan ini Anda', 'Confirm it is you'],
      go: ['Lanjut', 'Continue'],
      scan: ['Pindai dengan aplikasi autentikator', 'Scan with your authenticator app'],
      qr: ['Kode QR untuk aplikasi autentikator', 'QR code for the authenticator app'],
      secret: ['Atau ketik kunci ini:', 'Or type this key:'],
      codes: ['Simpan kode cadangan Anda', 'Keep your backup codes'],
      codesLead: [
        'Setiap kode membuka sekali bila ponsel Anda tidak ada. Kode ini hanya tampil sekarang.',
        'Each opens once when your phone is not at hand. They are shown only now.',
      ],
      copy: ['Salin', 'Copy'],
      copied: ['Tersalin.', 'Copied.'],
      kept: ['Sudah saya simpan', 'I have kept them'],
      on: ['Verifikasi dua langkah menyala.', 'Two-step verification is on.'],
      off: ['Verifikasi dua langkah mati.', 'Two-step verification is off.'],
    },
    sessions: {
      title: ['Sesi', 'Sessions'],
      lead: ['Di mana Anda sedang masuk.', 'Where you are signed in.'],
      here: ['Perangkat ini', 'This device'],
      seen: [
        'Masuk %{since} · terakhir dipakai %{seen} · %{address}',
        'Signed in %{since} · last used %{seen} · %{address}',
      ],
      unknown: ['Perangkat tidak dikenal', 'Unknown device'],
      on: ['%{browser} di %{system}', '%{browser} on %{system}'],
      end: ['Akhiri', 'End'],
      endThis: ['Akhiri sesi %{device}', 'End the session of %{device}'],
      endOthers: ['Akhiri semua yang lain', 'End all others'],
      ended: ['Sesi diakhiri.', 'Session ended.'],
    },
  },
} as const satisfies Words;
