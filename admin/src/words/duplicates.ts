import type { Words } from './pairs.ts';

/** The words of records that may be one business, and of merging them. */
export const duplicates = {
  duplicates: {
    title: ['Kemungkinan duplikat', 'Possible duplicates'],
    lead: [
      'Pasangan data yang mungkin satu usaha, yang paling mirip lebih dahulu. Anda yang memutuskan: tidak ada yang digabung dengan sendirinya.',
      'Pairs of records that may be one business, the likest first. You decide: nothing is ever merged by itself.',
    ],
    region: ['Hanya di wilayah ini', 'Only in this region'],
    count: ['%{smart_count} pasangan', '%{smart_count} pair |||| %{smart_count} pairs'],
    none: ['Tidak ada data yang tampak ganda.', 'No records look like duplicates.'],
    more: ['Tampilkan lebih banyak', 'Show more'],
    compare: ['Bandingkan', 'Compare'],
    compareWith: ['Bandingkan %{one} dengan %{other}', 'Compare %{one} with %{other}'],
    apart: ['Bukan usaha yang sama', 'Not the same'],
    apartTitle: ['Dua usaha yang berbeda?', 'Two different businesses?'],
    apartLead: [
      '%{one} dan %{other} tidak lagi diajukan sebagai kemungkinan duplikat.',
      '%{one} and %{other} will no longer be listed as possible duplicates.',
    ],
    toldApart: ['Dicatat sebagai dua usaha.', 'Recorded as two businesses.'],
    score: ['Kemiripan %{score}%', '%{score}% alike'],
    rests: ['atas %{known}% yang diketahui', 'on %{known}% that is known'],
    verdict: {
      SAME: ['Nomornya sama', 'Same number'],
      PROPOSED: ['Sangat mungkin satu usaha', 'Very likely one business'],
      REVIEW: ['Perlu dilihat', 'To be looked at'],
    },
    aspects: {
      NAME: ['Nama', 'Name'],
      PHONE: ['Telepon', 'Telephone'],
      PLACE: ['Tempat', 'Place'],
      OWNER: ['Pemilik', 'Owner'],
    },
    likeness: ['%{aspect} %{percent}%', '%{aspect} %{percent}%'],
    notKnown: ['%{aspect} tidak diketahui', '%{aspect} not known'],
    equal: {
      NIB: ['NIB sama', 'Same NIB'],
      REGISTER_NUMBER: ['Nomor daftar sama', 'Same register number'],
      OWNER: ['Pemiliknya orang yang sama', 'Owned by the same person'],
    },
    unequal: {
      NIB: ['NIB berbeda', 'Different NIB'],
      REGISTER_NUMBER: ['Nomor daftar berbeda', 'Different register number'],
      OWNER: ['Pemilik berbeda', 'Different owners'],
    },
    notice: {
      merged: [
        'Data ini sudah digabung ke usaha lain. Semua isinya ada di sana.',
        'This record was merged into another. All that hung on it is there.',
      ],
      goTo: ['Buka %{name}', 'Open %{name}'],
      found: ['Mungkin sudah tercatat juga sebagai:', 'Perhaps it is also recorded as:'],
    },
    page: {
      title: ['Satu usaha atau dua?', 'One business or two?'],
      lead: [
        'Pilih data mana yang tetap, lalu isian mana yang berlaku. Yang kosong diisi dari data lainnya.',
        'Choose which record stays, and which values hold. What is empty is filled from the other.',
      ],
      stays: ['Data yang tetap', 'The record that stays'],
      staysHere: ['Pertahankan %{name}', 'Keep %{name}'],
      fields: ['Isian', 'Fields'],
      differ: ['Berbeda', 'Different'],
      differing: ['%{smart_count} isian berbeda', '%{smart_count} field differs |||| %{smart_count} fields differ'],
      same: ['Isian yang sama', 'Fields that are the same'],
      take: ['%{field}: pakai isi dari %{name}', '%{field}: use what %{name} says'],
      empty: ['Tidak diketahui dari kedua data', 'Not known of either'],
      hung: ['Yang ikut pindah', 'What goes along'],
      hungLead: [
        'Semua data ini berada pada usaha yang tetap sesudah digabung.',
        'All of these hang on the record that stays once they are merged.',
      ],
      nothing: ['Belum ada.', 'Nothing yet.'],
      merge: ['Gabungkan', 'Merge'],
      mergeTitle: ['Gabungkan ke %{name}?', 'Merge into %{name}?'],
      mergeLead: [
        '%{gone} akan menunjuk ke %{name}. Administrator dapat membatalkannya sebagai satu perubahan.',
        '%{gone} will lead to %{name}. An administrator can undo it as one change.',
      ],
      asked: [
        'Kedua usaha memiliki data berikut, tetapi isinya berbeda. Pilih mana yang berlaku; yang kosong diisi dari yang lain.',
        'Both businesses have these rows, and they say different things. Choose which stand; what is empty is filled from the other.',
      ],
      done: ['Sudah digabung ke', 'Merged into'],
      gone: [
        'Salah satu data ini tidak ada, atau sudah digabung.',
        'One of these records is not there, or was merged.',
      ],
    },
  },
} as const satisfies Words;
