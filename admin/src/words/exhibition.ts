import type { RoomWords } from './nouns.ts';

export const exhibition: RoomWords<'exhibition'> = {
  ExhibitionSeries: {
    name: ['Rangkaian pameran', 'Exhibition series |||| Exhibition series'],
    about: [
      'Pameran yang berulang; setiap penyelenggaraannya dicatat tersendiri.',
      'Exhibitions that come back; each occasion is recorded by itself.',
    ],
    fields: {
      name: ['Nama tanpa tahun', 'Name without the year'],
      aliases: ['Nama lain', 'Other names'],
      organiser: ['Penyelenggara lazim', 'Usual organiser'],
      description: ['Keterangan', 'Description'],
      editions: ['Penyelenggaraan', 'Editions'],
    },
  },
  Exhibition: {
    name: ['Pameran', 'Exhibition |||| Exhibitions'],
    about: [
      'Satu kali penyelenggaraan: kapan, di mana, siapa yang ikut, siapa yang membiayai, dan apa hasilnya.',
      'One occasion: when, where, who took part, who paid, and what came of it.',
    ],
    fields: {
      name: ['Nama pameran', 'Name'],
      series: ['Rangkaian', 'Series'],
      year: ['Tahun', 'Year'],
      theme: ['Tema', 'Theme'],
      state: ['Keadaan', 'State'],
      level: ['Tingkat', 'Level'],
      abroad: ['Di luar negeri', 'Abroad'],
      country: ['Negara', 'Country'],
      venue: ['Tempat', 'Venue'],
      region: ['Wilayah tempat', 'Region of the venue'],
      startsOn: ['Mulai', 'Starts on'],
      startsOnPrecision: ['Ketelitian tanggal', 'Precision of the dates'],
      startsOnCertainty: ['Kepastian tanggal', 'Certainty of the dates'],
      endsOn: ['Selesai', 'Ends on'],
      organiser: ['Penyelenggara', 'Organiser'],
      description: ['Keterangan', 'Description'],
      delegations: ['Delegasi', 'Delegations'],
      awards: ['Penghargaan', 'Awards'],
      participations: ['Keikutsertaan usaha', 'Businesses taking part'],
    },
    help: {
      country: ['Dua huruf besar, misalnya ID.', 'Two capital letters, such as ID.'],
      startsOnPrecision: [
        'Bulan atau tahun ditulis dengan hari pertamanya.',
        'A month or a year is written as its first day.',
      ],
      endsOn: ['Hari pertama dan terakhir ikut dihitung.', 'The first and the last day both count.'],
    },
    lenses: {
      planned: ['Direncanakan', 'Planned'],
      closed: ['Sudah selesai', 'Over'],
      withoutParticipations: ['Tanpa usaha tercatat', 'Without recorded businesses'],
      withoutSales: ['Tanpa catatan penjualan', 'Without recorded sales'],
    },
  },
  Delegation: {
    name: ['Delegasi', 'Delegation |||| Delegations'],
    about: [
      'Rombongan yang dikirim sebuah organisasi ke pameran, dengan stan dan pendukungnya.',
      'Those whom an organization sends to an exhibition, with their stand and supporters.',
    ],
    fields: {
      exhibition: ['Pameran', 'Exhibition'],
      organization: ['Pengirim', 'Sent by'],
      supporters: ['Pendukung', 'Supporters'],
      region: ['Mewakili wilayah', 'Stands for'],
      standNo: ['Nomor stan', 'Stand'],
      groups: ['Kelompok yang ikut', 'Groups'],
      description: ['Keterangan', 'Description'],
      awards: ['Penghargaan', 'Awards'],
      participations: ['Usaha yang ikut', 'Businesses'],
    },
  },
  Participation: {
    name: ['Keikutsertaan', 'Participation |||| Participations'],
    about: [
      'Satu usaha pada satu pameran, dengan sumber dana dan penjualannya.',
      'One business at one exhibition, with its funding and its sales.',
    ],
    fields: {
      exhibition: ['Pameran', 'Exhibition'],
      business: ['Usaha', 'Business'],
      delegation: ['Bersama delegasi', 'With the delegation'],
      state: ['Keadaan', 'State'],
      products: ['Produk yang dipamerkan', 'Products shown'],
      cashSales: ['Penjualan tunai', 'Cash sales'],
      orderSales: ['Nilai pesanan', 'Orders'],
      notes: ['Catatan', 'Notes'],
      fundings: ['Sumber dana', 'Funding'],
    },
    help: {
      state: [
        'Sejak “Hadir”, sumber dananya harus dicatat, walau “tidak diketahui”.',
        'From “Attended” on, its funding must be recorded, be it “not known”.',
      ],
      cashSales: [
        'Selama seluruh hari. Kosong berarti tidak dicatat, bukan nol.',
        'Over all days. Empty means not recorded, never zero.',
      ],
      orderSales: [
        'Pesanan untuk dikirim kemudian. Kosong berarti tidak dicatat.',
        'For later delivery. Empty means not recorded.',
      ],
    },
    acts: {
      curate: ['Loloskan kurasi', 'Accept'],
      reject: ['Tolak', 'Reject'],
      confirm: ['Pastikan', 'Confirm'],
      cancel: ['Batalkan keikutsertaan', 'Cancel'],
      miss: ['Catat tidak hadir', 'Record as no show'],
      attend: ['Catat hadir', 'Record as attended'],
      report: ['Laporkan hasil', 'Report results'],
      verify: ['Verifikasi', 'Verify'],
      return: ['Kembalikan untuk diperbaiki', 'Return for correction'],
      reopen: ['Usulkan lagi', 'Propose again'],
    },
    lenses: {
      unknownFunding: ['Sumber dana tidak diketahui', 'Funding not known'],
      withoutFunding: ['Tanpa sumber dana', 'Without funding'],
      withoutSales: ['Tanpa catatan penjualan', 'Without recorded sales'],
    },
  },
  Funding: {
    name: ['Sumber dana', 'Funding |||| Fundings'],
    about: [
      'Siapa membayar apa untuk sebuah keikutsertaan; satu baris untuk tiap pembayar.',
      'Who pays what for a participation; one row for each payer.',
    ],
    fields: {
      participation: ['Keikutsertaan', 'Participation'],
      sourceType: ['Asal dana', 'Source of money'],
      funder: ['Pemberi dana', 'Funder'],
      components: ['Biaya yang dibayar', 'Costs paid'],
      amount: ['Jumlah', 'Amount'],
      sharePct: ['Bagian (%)', 'Share (%)'],
      notes: ['Catatan', 'Notes'],
    },
    help: {
      funder: [
        'Kosong bila tidak diketahui atau usaha membayar sendiri.',
        'Empty if not known or if the business pays itself.',
      ],
      sharePct: ['Bila semua bagian disebut, jumlahnya 100.', 'If every share is stated, they sum to 100.'],
    },
    lenses: { unknown: ['Tidak diketahui', 'Not known'] },
  },
  Award: {
    name: ['Penghargaan', 'Award |||| Awards'],
    about: [
      'Penghargaan pada pameran; pemegangnya delegasi, usaha, produk, atau seseorang.',
      'Prizes given at exhibitions, held by a delegation, a business, a product or a person.',
    ],
    fields: {
      exhibition: ['Pameran', 'Exhibition'],
      title: ['Penghargaan', 'Award'],
      rank: ['Peringkat', 'Rank'],
      delegation: ['Delegasi pemegang', 'Held by (delegation)'],
      business: ['Usaha pemegang', 'Held by (business)'],
      product: ['Produk pemegang', 'Held by (product)'],
      personName: ['Orang pemegang', 'Held by (person)'],
      notes: ['Catatan', 'Notes'],
    },
    help: {
      delegation: ['Isi tepat satu pemegang.', 'State exactly one holder.'],
      rank: ['1 yang terbaik. Kosong bila tanpa peringkat.', '1 the best. Empty if there is none.'],
    },
  },
};
