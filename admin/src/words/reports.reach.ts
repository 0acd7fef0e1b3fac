import type { Pair } from './pairs.ts';
import { told } from './reports.measures.ts';

/** Figures of whom the work reaches, with what papers, how well recorded and at what cost. */
export const reachMeasures = {
  'TRN-01-PEOPLE': {
    name: ['Orang yang hadir', 'People who came'],
    told: told(
      'Orang yang hadir pada pelatihan yang dimulai dalam periode, sekali untuk setiap pelatihan. Dasarnya yang tercatat satu per satu dan boleh Anda lihat; belum diketahui: yang dilaporkan sumber di luar itu. Wilayah dan cabang industrinya tidak diketahui, jadi laporan satu wilayah atau cabang tidak memuatnya.',
    ),
  },
  'TRN-01-BUSINESSES': {
    name: ['Usaha yang dilatih', 'Businesses trained'],
    told: told(
      'Usaha berbeda yang orangnya hadir. Orang yang usahanya tidak tercatat tidak dihitung bagi usaha mana pun.',
    ),
  },
  'TRN-01': {
    name: ['Cakupan pelatihan', 'Coverage of training'],
    told: told(
      'Usaha aktif yang orangnya hadir, dari semua usaha aktif di wilayah dan cabang itu. Aktif pada hari terakhir periode, atau hari ini bila lebih awal: kini aktif atau tutup sesudahnya, dan tidak berdiri pada tahun kemudian. Sejak kapan suatu usaha tidak aktif, tidak dicatat.',
    ),
  },
  'TRN-02': {
    name: ['Kenaikan nilai', 'Gain in score'],
    told: told(
      'Rata-rata nilai sesudah dikurangi nilai sebelum, atas orang yang punya keduanya. Belum diketahui: peserta hadir lainnya.',
    ),
  },
  'TRN-02-NORMALISED': {
    name: ['Kenaikan dari yang mungkin', 'Gain of what could be gained'],
    told: told(
      'Yang diraih dari yang dapat diraih: jumlah kenaikan dibagi jumlah kekurangan menuju 100 sebelumnya, atas orang yang punya kedua nilai; bukan rata-rata rasio.',
    ),
  },
  'TRN-02-IMPROVED': {
    name: ['Nilainya naik', 'Improved'],
    told: told('Orang yang nilainya sesudah lebih tinggi daripada sebelum, dari yang punya keduanya.'),
  },
  'TRN-03': {
    name: ['Lanjut ke pendampingan', 'Went on into mentoring'],
    told: told(
      'Usaha yang pendampingannya dimulai pada hari terakhir suatu pelatihan dalam periode atau dalam 180 hari sesudahnya, dari yang orangnya hadir. Belum diketahui: yang masih mungkin mulai. Yang sedang didampingi pada hari itu tidak dihitung.',
    ),
  },
  'CER-01': {
    name: ['Sertifikat yang berlaku', 'Valid certificates'],
    told: told(
      'Sertifikat yang berlaku pada hari itu: sudah terbit, belum lewat hari terakhirnya, dan tidak dibekukan, dicabut, atau diganti. Belum diketahui: yang tercatat hilang berlakunya, tetapi tidak tercatat sejak kapan.',
    ),
  },
  'CER-01-ENDING': {
    name: ['Berakhir dalam 90 hari', 'Ending within 90 days'],
    told: told(
      'Dari sertifikat yang berlaku pada hari itu, yang hari terakhirnya paling lama 90 hari kemudian. Yang tanpa hari terakhir tidak berakhir.',
    ),
  },
  'CER-01-HALAL': {
    name: ['Usaha pangan tanpa halal', 'Food businesses without halal'],
    told: told(
      'Usaha pangan yang aktif pada hari itu dan tidak memegang sertifikat halal yang berlaku; milik kelompoknya tidak dihitung. Dasarnya usaha pangan; belum diketahui: usaha aktif yang cabang industrinya tidak dicatat.',
    ),
  },
  'CER-01-HALAL-SHARE': {
    name: ['Bagian tanpa halal', 'Share without halal'],
    told: told('Hal yang sama, dari semua usaha pangan itu.'),
  },
  'REG-01': {
    name: ['Data usaha', 'Records of businesses'],
    told: told('Data usaha yang tidak tutup dan tidak digabungkan.'),
  },
  'REG-01-NIB': { name: ['Punya NIB', 'With a NIB'], told: told('Dari data itu, yang memuat NIB.') },
  'REG-01-GEOCODE': {
    name: ['Punya titik koordinat', 'With a place on the map'],
    told: told('Dari data itu, yang memuat lintang dan bujur.'),
  },
  'REG-01-KBLI': {
    name: ['Punya KBLI', 'With a KBLI'],
    told: told('Dari data itu, yang memuat sedikitnya satu kegiatan menurut KBLI.'),
  },
  'REG-01-PHONE': {
    name: ['Punya nomor telepon', 'With a telephone number'],
    told: told(
      'Dari data itu, yang memuat nomor telepon; nomor tanpa kode negara tidak diterima. Dasarnya yang nomornya boleh Anda ketahui; selebihnya belum diketahui.',
    ),
  },
  'REG-01-VERIFIED': {
    name: ['Terverifikasi setahun terakhir', 'Verified within a year'],
    told: told(
      'Dari data itu, yang punya laporan berkala terverifikasi yang periodenya berakhir dalam dua belas bulan terakhir.',
    ),
  },
  'REG-01-ALIKE': {
    name: ['Mungkin ganda', 'Possible duplicates'],
    told: told(
      'Data yang mirip dengan data lain: nama sama, ditulis mirip dan tanpa bentuk badan usaha, di wilayah yang persis sama, dan dengan pemilik yang sama bila Anda boleh mengetahuinya. Mungkin ganda. Dasarnya semua data itu.',
    ),
  },
  'COST-01': {
    name: ['Biaya per pendampingan tuntas', 'Cost per completed mentoring'],
    told: told(
      'Hal yang sama untuk setiap pendampingan yang tuntas: yang berhenti dibayar dan tidak menghasilkan. Kosong bila tidak ada yang tuntas dan diketahui biayanya. Pelatihan, fasilitasi, dan sertifikat tidak termasuk.',
    ),
  },
  'COST-01-MENTORING': {
    name: ['Biaya pendampingan', 'Cost of mentoring'],
    told: told(
      'Yang dibayar untuk pendampingan yang sudah dimulai dan berakhir dalam periode: jumlah dari semua penyandang dananya. Dasarnya pendampingan yang jumlah dari setiap penyandangnya tercatat; yang tanpa penyandang, atau yang jumlahnya tidak tercatat, belum diketahui.',
    ),
  },
  'COST-01-CERTIFICATE': {
    name: ['Biaya per sertifikat', 'Cost per certificate'],
    told: told(
      'Yang dibayar untuk setiap sertifikat yang terbit dalam periode bagi usaha pada atau sesudah hari pertama suatu pendampingan; menurut program, bagi setiap program yang mendampinginya. Dasarnya yang jumlah dari setiap penyandangnya tercatat.',
    ),
  },
} as const satisfies Record<string, { name: Pair; told: Pair }>;
