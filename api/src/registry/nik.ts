const day = {
  any: '0[1-9]|[12]\\d|4[1-9]|[56]\\d',
  leap: '29|69',
  thirty: '30|70',
  thirtyOne: '31|71',
};

/**
 * The form of a NIK: a province, regency and district (of where it was issued, whatever has been split since), the day of
 * birth as DDMMYY, of women with 40 added to the day, and a serial number that begins at 0001. The day must have been.
 */
const form = new RegExp(
  [
    '^[1-9]\\d(?!00)\\d{2}(?!00)\\d{2}',
    `(?!(?:${day.leap})02(?![02468][048]|[13579][26]))`,
    `(?:(?:${day.any})(?:0[1-9]|1[0-2])|(?:${day.thirty})(?:0[13-9]|1[0-2])|(?:${day.thirtyOne})(?:0[13578]|1[02]))`,
    '\\d{2}(?!0000)\\d{4}$',
  ].join(''),
);

export const nik = {
  test: form,
  words: {
    id: 'NIK terdiri dari 16 angka: kode wilayah, tanggal lahir (perempuan ditambah 40), dan nomor urut.',
    en: 'A NIK has 16 digits: a region, a day of birth (of women plus 40) and a serial number.',
  },
};
