/** The forms of a telephone number and an e-mail address. */
export const phone = {
  test: /^\+[1-9]\d{6,14}$/,
  words: {
    id: 'Tulis nomor telepon dengan kode negara, misalnya +6281234567890.',
    en: 'Write the number with its country code, such as +6281234567890.',
  },
};

export const email = {
  test: /^[^\s@]+@[^\s@]+\.[^\s@.]+$/,
  words: { id: 'Alamat surel tidak lengkap.', en: 'The e-mail address is not complete.' },
};
