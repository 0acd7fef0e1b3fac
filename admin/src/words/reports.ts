import { words } from '../../../schema/words.ts';
import type { Pair, Words } from './pairs.ts';

const { figures, figureParts, reportTitles } = words;

/** How a figure is counted: the API says it in English, the house in Indonesian. */
const measures: Words = Object.fromEntries(
  Object.entries(figures).map(([code, { name, told }]) => [
    code,
    { name, told: [told, '%{definition}'] satisfies Pair },
  ]),
);

/** The words of the pages of figures. */
export const reports = {
  reports: {
    room: ['Laporan', 'Reports'],
    measures,
    pages: {
      mentoring: {
        title: reportTitles.mentoringOutcomes,
        lead: [
          'Apa yang berubah pada usaha yang didampingi. Setiap angka menyebut dasarnya dan apa yang belum diketahui.',
          'What changed in the businesses that are mentored. Each figure says what it rests on and what is not known.',
        ],
      },
      partner: {
        title: reportTitles.partnerPortfolio,
        lead: [
          'Hasil program yang didukung atau dijalankan satu mitra dalam satu tahun.',
          'What came of the programmes that one partner supports or carries, in one year.',
        ],
      },
      exhibition: {
        title: ['Dana dan hasil pameran', 'Funding and sales of fairs'],
        lead: [
          'Siapa yang membayar keikutsertaan, dan apa yang terjual dari tahun ke tahun.',
          'Who pays for taking part, and what is sold from year to year.',
        ],
      },
      training: {
        title: reportTitles.trainingOutcomes,
        lead: [
          'Siapa yang dijangkau, apa yang dipelajari, dan siapa yang lanjut ke pendampingan.',
          'Whom trainings reached, what was learnt, and who went on into mentoring.',
        ],
      },
      certificates: {
        title: reportTitles.certificateStock,
        lead: [
          'Yang berlaku pada satu hari, yang segera berakhir, dan usaha pangan yang belum halal.',
          'Those valid on a day, those that end soon, and food businesses without halal.',
        ],
      },
      inclusion: {
        title: reportTitles.inclusion,
        lead: [
          'Siapa pemilik usaha, dan siapa yang ikut. Yang tidak menjawab disebut, tidak ditebak.',
          'Who owns the businesses, and who takes part. Who has not answered is told, never guessed.',
        ],
      },
      funnel: {
        title: reportTitles.exportFunnel,
        lead: [
          'Seberapa jauh usaha sampai, tahap demi tahap. Satu tahap dihitung bila semua sebelumnya terpenuhi.',
          'How far businesses come, stage by stage. A stage counts if all before it hold.',
        ],
      },
      register: {
        title: reportTitles.registerQuality,
        lead: [
          'Seberapa lengkap data usaha yang tidak tutup.',
          'How complete the records are of businesses that are not closed.',
        ],
      },
      costs: {
        title: reportTitles.costs,
        lead: [
          'Biaya pendampingan dan sertifikat, hanya bila semua pembayarannya diketahui.',
          'What mentoring and certificates cost, only where all that was paid is known.',
        ],
      },
      map: {
        title: ['Peta provinsi', 'Map of the provinces'],
        lead: [
          'Tiga puluh delapan provinsi, diwarnai menurut satu ukuran. Pilih satu untuk melihat angkanya.',
          'The thirty-eight provinces, coloured by one measure. Choose one to see its figures.',
        ],
      },
    },
    dimensions: {
      PROGRAMME: ['Menurut program', 'By programme'],
      PARTNER: ['Menurut mitra', 'By partner'],
      PROVINCE: ['Menurut provinsi', 'By province'],
      REGENCY: ['Menurut kabupaten/kota', 'By regency and city'],
      SECTOR: ['Menurut cabang industri', 'By branch'],
      COHORT: ['Menurut tahun mulai', 'By year of beginning'],
      DELEGATION: ['Menurut delegasi', 'By delegation'],
      KIND: ['Menurut bentuk', 'By form'],
      TYPE: ['Menurut jenis', 'By type'],
      EDITION: ['Menurut edisi', 'By edition'],
    },
    parts: { ...figureParts },
    units: {
      MONTHS: ['%{number} bulan', '%{number} months'],
      SESSIONS: ['%{number} per bulan', '%{number} a month'],
      DAYS: ['%{number} hari', '%{number} days'],
      POINTS: ['%{number} poin', '%{number} points'],
    },
    past: {
      now: ['Sekarang', 'Now'],
      year: ['Akhir tahun %{year}', 'End of %{year}'],
      told: [
        'Anda melihat data sebagaimana tercatat pada akhir %{day}. Yang dicatat atau diubah sesudahnya tidak dihitung.',
        'You are looking at what was recorded by the end of %{day}. What was entered or changed later does not count.',
      ],
      asOf: ['Menurut catatan pada akhir %{day}', 'As recorded by the end of %{day}'],
      back: ['Kembali ke sekarang', 'Back to now'],
    },
    filters: {
      name: ['Saringan laporan', 'Filters of the report'],
      year: ['Tahun', 'Year'],
      on: ['Pada tanggal', 'On the day'],
      since: ['Mulai didampingi sejak', 'Mentoring began since'],
      province: ['Provinsi', 'Province'],
      sector: ['Cabang industri', 'Branch'],
      programme: ['Program', 'Programme'],
      partner: ['Mitra', 'Partner'],
      exhibition: ['Pameran', 'Exhibition'],
      measure: ['Ukuran', 'Measure'],
      all: ['Semua', 'All'],
      loose: ['Tanpa seri', 'Without a series'],
      past: ['Keadaan per tanggal', 'As it stood on'],
      choose: ['Pilih…', 'Choose…'],
    },
    figures: ['Angka utama', 'Main figures'],
    partly: ['Rincian', 'Part by part'],
    part: ['Bagian', 'Part'],
    compare: ['Bandingkan', 'Compare'],
    compareLead: ['Satu ukuran yang Anda pilih, bagian demi bagian.', 'One measure of your choice, part by part.'],
    value: ['Nilai', 'Value'],
    rests: ['Dasar (n)', 'Rests on (n)'],
    missing: ['Belum diketahui', 'Not known'],
    restsOn: ['Dasar: %{n}', 'Rests on %{n}'],
    restsOnOf: ['Dasar: %{n}; belum diketahui: %{missing}', 'Rests on %{n}; not known of %{missing}'],
    coverage: ['Diketahui %{share}', '%{share} known'],
    bounds: [
      '%{unchanged} bila yang belum diketahui tidak berubah; %{closed} bila semuanya tutup.',
      '%{unchanged} if nothing changed for those not known; %{closed} if all of them closed.',
    ],
    hidden: ['Tidak ditampilkan', 'Not shown'],
    hiddenWhy: [
      'Yang tidak ditampilkan akan mengungkap satu-satu usaha atau orang, atau tidak terbuka bagi Anda.',
      'What is not shown would tell of single businesses or persons, or is not open to you.',
    ],
    drawnKnown: [
      'Digambar %{n} dari %{all}: yang lain belum diketahui atau tidak ditampilkan. Semuanya ada di tabel.',
      'Drawn are %{n} of %{all}: the others are not known or not shown. All of them are in the table.',
    ],
    drawnGreatest: [
      'Digambar %{n} dari %{all}: yang angkanya terbesar. Semuanya ada di tabel.',
      'Drawn are %{n} of %{all}: those with the greatest figures. All of them are in the table.',
    ],
    drawnFurthest: [
      'Digambar %{n} dari %{all}: yang naik atau turun paling banyak. Semuanya ada di tabel.',
      'Drawn are %{n} of %{all}: those that rose or fell most. All of them are in the table.',
    ],
    notDrawn: ['Belum ada yang diketahui untuk digambar.', 'Nothing is known that could be drawn.'],
    hiddenSince: [
      'Angka ini akan mengungkap satu-satu usaha atau orang, atau tidak terbuka bagi Anda.',
      'It would tell of single businesses or persons, or is not open to you.',
    ],
    nothing: ['Belum diketahui', 'Not known'],
    none: ['Tidak ada yang dihitung', 'Nothing to count'],
    notStated: ['Tidak dicatat', 'Not recorded'],
    definition: ['Cara menghitung: %{name}', 'How it is counted: %{name}'],
    rows: ['Lihat datanya', 'See the rows'],
    rowsOf: ['Lihat datanya: %{name}', 'See the rows: %{name}'],
    table: ['Tabel', 'Table'],
    showTable: ['Tampilkan tabel: %{name}', 'Show the table: %{name}'],
    empty: ['Tidak ada yang dihitung untuk pilihan ini.', 'Nothing is counted for this choice.'],
    period: ['%{from} sampai %{to}', '%{from} to %{to}'],
    asOf: ['Dihitung %{when}', 'Counted %{when}'],
    print: ['Cetak', 'Print'],
    forPartner: [
      'Dihitung atas semua pendampingan program ini, bernama atau tidak; angka yang terlalu kecil disembunyikan.',
      'Counted over all mentoring of these programmes, by name or not; figures that are too small are hidden.',
    ],
    map: {
      name: ['Peta petak 38 provinsi: %{measure}', 'Tile map of the 38 provinces: %{measure}'],
      keys: [
        'Pindah dengan tombol panah; Enter memilih provinsi.',
        'Move with the arrow keys; Enter chooses a province.',
      ],
      none: ['tidak ada yang dihitung', 'nothing is counted'],
      legend: ['%{from} s.d. %{to}', '%{from} to %{to}'],
      noValue: ['Belum diketahui atau tidak ditampilkan', 'Not known or not shown'],
      report: ['Laporan', 'Report'],
      chosen: ['Provinsi %{name}', 'Province: %{name}'],
      open: ['Buka laporan untuk provinsi ini', 'Open the report for this province'],
      everywhere: ['Kembali ke semua provinsi', 'Back to all provinces'],
    },
    exhibition: {
      funding: ['Siapa yang membayar', 'Who pays'],
      fundingLead: [
        'Pameran yang dipilih. Yang tidak diketahui dan yang hanya dilaporkan jumlahnya tetap dihitung.',
        'The exhibition chosen. The unknown, and those reported without names, stay in the count.',
      ],
      payer: ['Penyandang dana', 'Who pays'],
      delegation: ['Delegasi', 'Delegation'],
      edition: ['Edisi', 'Edition'],
      sales: ['Penjualan dari tahun ke tahun', 'Sales from year to year'],
      salesLead: [
        'Angka utama: edisi yang dipilih. Grafik: semua edisi seri yang sama.',
        'Main figures: the edition chosen. Charts: all editions of its series.',
      ],
      yearOverYear: ['Perubahan dari tahun sebelumnya', 'Change from the year before'],
    },
    comparison: {
      title: reportTitles.mentoringComparison,
      labels: { CHANGE: ['Perubahan, bukan dampak', 'A change, not an impact'], IMPACT: ['Dampak', 'Impact'] },
      meaning: {
        CHANGE: [
          'Ini yang berubah. Bahwa pendampingan yang menyebabkannya, tidak terbukti dari angka ini.',
          'This is what changed. That mentoring brought it about is not shown by it.',
        ],
        IMPACT: [
          'Sedikitnya 30 usaha berpasangan di tiap sisi, omzet semula mirip, dan laporan yang hilang hampir sama banyak.',
          'At least 30 matched businesses on either side, alike in turnover before, with about as many reports missing.',
        ],
      },
      estimate: [
        'Omzet usaha yang didampingi bertumbuh %{value} dibanding pembandingnya (selang 95 persen: %{lower} s.d. %{upper}).',
        'Turnover of mentored businesses grew by %{value} against the others (95 percent interval: %{lower} to %{upper}).',
      ],
      level: [
        'Dalam rupiah: %{value} (selang 95 persen: %{lower} s.d. %{upper}).',
        'In rupiah: %{value} (95 percent interval: %{lower} to %{upper}).',
      ],
      includesZero: [
        'Selang itu memuat nol: dengan data ini tidak dapat dikatakan apakah ada beda.',
        'The interval includes zero: these data cannot tell whether there is a difference.',
      ],
      leftOut: [
        'Usaha yang omzetnya tidak boleh Anda baca tidak diikutkan.',
        'Businesses whose turnover you may not read are left out.',
      ],
      none: [
        'Belum ada cukup usaha dengan laporan sebelum dan sesudah untuk menghitung bedanya.',
        'Too few businesses have a report before and after for a difference to be told.',
      ],
      detectable: [
        'Dengan jumlah ini, beda baru terlihat bila sedikitnya %{value}. Pendampingan dan pelatihan lazimnya menambah 5 sampai 10 persen: tidak menemukan beda bukan bukti bahwa tidak ada.',
        'With so many, a difference shows only from %{value} on. Mentoring and training usually add 5 to 10 percent: finding none is no proof that there is none.',
      ],
      sides: ['Sisi', 'Side'],
      mentored: ['Didampingi', 'Mentored'],
      compared: ['Pembanding', 'Compared with'],
      businesses: ['Usaha berpasangan', 'Matched businesses'],
      unmatched: [
        '%{smart_count} usaha yang didampingi tidak punya pembanding yang mirip.',
        '%{smart_count} mentored business has no like one to compare with. |||| %{smart_count} mentored businesses have no like one to compare with.',
      ],
      balance: [
        'Beda omzet semula: %{value} simpangan baku (wajar sampai 0,25).',
        'Apart in turnover before: %{value} standard deviations (fair up to 0.25).',
      ],
      bounds: [
        'Dalam rupiah, bila yang tanpa laporan kedua tidak berubah: %{unchanged}; bila yang didampingi di antaranya tutup: %{closed}.',
        'In rupiah, if those without a second report sold as before: %{unchanged}; if the mentored among them had closed: %{closed}.',
      ],
      zero: ['Tidak ada beda', 'No difference'],
    },
  },
} as const satisfies Words;
