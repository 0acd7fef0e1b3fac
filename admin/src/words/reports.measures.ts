import type { Pair } from './pairs.ts';

/** How a figure is counted: the API says it in English, the house in Indonesian. */
export const told = (indonesian: string): Pair => [indonesian, '%{definition}'];

/** The figures of reports by their code: what they are called, and how they are counted. */
export const measures = {
  PROGRAMMES: {
    name: ['Program', 'Programmes'],
    told: told('Program yang punya sedikitnya satu pendampingan yang dihitung laporan ini.'),
  },
  BUSINESSES: {
    name: ['Usaha yang didampingi', 'Businesses mentored'],
    told: told('Usaha berbeda yang didampingi; yang didampingi dua kali dihitung sekali.'),
  },
  ENGAGEMENTS: {
    name: ['Pendampingan berjalan dalam periode', 'Mentoring under way in the period'],
    told: told(
      'Pendampingan yang berjalan pada suatu hari dalam periode: dimulai sebelum periode berakhir, dan tidak selesai sebelum hari pertamanya. Yang belum bertanggal tidak dihitung.',
    ),
  },
  'MEN-01': {
    name: ['Pendampingan menurut keadaan', 'Mentoring by state'],
    told: told('Pendampingan menurut keadaan yang tercatat sekarang.'),
  },
  'MEN-01-EXIT': {
    name: ['Berhenti menurut alasan', 'Dropped, by reason'],
    told: told('Pendampingan yang dihentikan, menurut alasan yang tercatat.'),
  },
  'MEN-01-COMPLETION': {
    name: ['Tuntas', 'Completed'],
    told: told(
      'Yang tuntas (dengan atau tanpa tindak lanjut) dari semua yang sudah berakhir: tuntas dan berhenti. Yang masih berjalan terhitung belum diketahui.',
    ),
  },
  'MEN-02': {
    name: ['Lama pendampingan (median)', 'Length of mentoring (median)'],
    told: told(
      'Median bulan dari hari pertama sampai terakhir, dari pendampingan yang sudah berakhir. Yang masih berjalan terhitung belum diketahui, jadi median semuanya lebih panjang.',
    ),
  },
  'MEN-02-OVERDUE': {
    name: ['Lewat rencana', 'Past its plan'],
    told: told(
      'Pendampingan aktif yang sudah melewati jumlah bulan rencananya. Dasarnya semua yang aktif atau dijeda.',
    ),
  },
  'MEN-03': {
    name: ['Pertemuan per bulan', 'Sessions a month'],
    told: told(
      'Pertemuan dalam periode untuk setiap bulan pendampingan dalam periode, atas semua pendampingan bersama-sama.',
    ),
  },
  'MEN-04': {
    name: ['Perubahan omzet (median)', 'Change in turnover (median)'],
    told: told(
      'Median perubahan omzet, laporan terakhir terhadap yang pertama, dalam rupiah tahun berjalan. Pertama: laporan terbaru yang sudah diserahkan dan periodenya berakhir paling lambat 30 hari sesudah pendampingan dimulai. Terakhir: yang terbaru dengan panjang dan musim yang sama, dimulai sesudah itu dan berakhir dalam periode; tahunan didahulukan. Yang berhenti ikut dihitung; yang tidak punya salah satunya terhitung belum diketahui.',
    ),
  },
  'MEN-05-WOMEN': {
    name: ['Perubahan pekerja perempuan', 'Change in women at work'],
    told: told(
      'Perubahan jumlah perempuan yang bekerja di sana, dijumlahkan atas semua usaha, keluarga termasuk; orang, bukan setara penuh waktu. Dari laporan pertama dan terakhir yang memuat pekerja kedua jenis kelamin.',
    ),
  },
  'MEN-05-MEN': {
    name: ['Perubahan pekerja laki-laki', 'Change in men at work'],
    told: told('Perubahan jumlah laki-laki yang bekerja di sana, atas usaha yang sama dengan perempuan.'),
  },
  'MEN-06': {
    name: ['Perubahan skor penilaian', 'Change in assessment score'],
    told: told(
      'Rata-rata perubahan nilai total penilaian dari BASELINE ke ENDLINE, keduanya terverifikasi dan dengan instrumen yang sama.',
    ),
  },
  'MEN-07': {
    name: ['Mutu konsisten', 'Consistent quality'],
    told: told(
      'Usaha yang hasilnya konsisten: sedikitnya lima dari enam batch terakhir sebelum akhir periode dalam batas (cacat paling banyak 5 persen, tepat waktu paling sedikit 90 persen). Kurang dari enam batch: belum diketahui.',
    ),
  },
  'MEN-08': {
    name: ['Tingkat cacat', 'Defect rate'],
    told: told(
      'Unit cacat dari semua unit yang dibuat dalam batch periode ini yang cacatnya dihitung: jumlah dibagi jumlah, bukan rata-rata tingkat.',
    ),
  },
  'MEN-10': {
    name: ['Sertifikat terbit', 'Certificates obtained'],
    told: told(
      'Sertifikat berbeda yang terbit dalam periode bagi usaha pada atau sesudah hari pertama pendampingannya. Dasarnya semua pendampingan usaha yang dihitung.',
    ),
  },
  'MEN-11': {
    name: ['Mulai mengekspor', 'Export entries'],
    told: told(
      'Pendampingan yang di dalamnya ekspor pertama yang terdokumentasi dari usaha itu (PEB atau faktur, bukan barang bawaan) jatuh dalam periode, sesudah pendampingan dimulai dan dalam 24 bulan.',
    ),
  },
  'MEN-13': {
    name: ['Kendala terselesaikan', 'Constraints resolved'],
    told: told(
      'Kendala yang muncul dalam pendampingan dalam periode dan kini selesai. Yang tidak bertanggal muncul tidak dihitung.',
    ),
  },
  'EXH-01-TOTAL': {
    name: ['Peserta', 'Participations'],
    told: told(
      'Keikutsertaan yang tempatnya dipegang: yang tercatat satu per satu, atau sebanyak yang dilaporkan sumber bila lebih banyak. Dasarnya yang tercatat dan Anda lihat; selebihnya belum diketahui.',
    ),
  },
  'EXH-01': {
    name: ['Peserta menurut penyandang dana', 'Participations by who pays'],
    told: told(
      'Keikutsertaan itu menurut asal sebagian besar uangnya. Belum diketahui: yang penyandang dananya disebut sumber, tetapi namanya tidak tercatat. Tidak diketahui adalah jawaban; yang hanya dilaporkan jumlahnya tidak bernama dan tidak disebut penyandangnya.',
    ),
  },
  'EXH-01-SHARE': {
    name: ['Bagian menurut penyandang dana', 'Share by who pays'],
    told: told(
      'Hal yang sama, dari semua keikutsertaan itu: yang tidak diketahui dan tidak bernama tetap ikut dibagi.',
    ),
  },
  'EXH-02': {
    name: ['Penjualan', 'Sales'],
    told: told(
      'Penjualan tunai dan pesanan dari peserta yang hasilnya sudah masuk. Dasarnya yang menyebut sedikitnya satu dari keduanya; belum diketahui: semua lain yang hadir. Prospek tidak pernah ditambahkan.',
    ),
  },
  'EXH-03': {
    name: ['Penjualan dibanding tahun lalu', 'Sales year over year'],
    told: told(
      'Penjualan dibanding edisi tahun sebelumnya dalam seri yang sama. Kosong bila pada salah satu tahun penjualan kurang dari 70 persen yang hadir tercatat.',
    ),
  },
  'EXH-03-SAME': {
    name: ['Usaha yang sama, dibanding tahun lalu', 'Like for like, year over year'],
    told: told(
      'Hal yang sama, atas usaha yang penjualannya tercatat pada kedua edisi. Belum diketahui: semua lain yang hadir.',
    ),
  },
  'EXH-03-DAY': {
    name: ['Penjualan per usaha per hari', 'Sales per business and day'],
    told: told('Penjualan untuk setiap usaha yang penjualannya tercatat dan setiap hari pameran.'),
  },
  'EXH-05': {
    name: ['Biaya per Rp 1 juta penjualan', 'Cost per Rp 1 million sold'],
    told: told(
      'Yang dibayar untuk keikutsertaan bagi setiap satu juta rupiah penjualannya. Dasarnya yang penjualannya tercatat dan semua penyandangnya diketahui jumlahnya; belum diketahui: semua lain yang hadir.',
    ),
  },
  'EXH-05-LEADS': {
    name: ['Prospek menjadi pesanan', 'Leads that became orders'],
    told: told('Prospek yang kini sudah menjadi pesanan. Dasarnya semua prospek peserta.'),
  },
  'EXH-06': {
    name: ['Tidak hadir', 'No-shows'],
    told: told('Usaha yang tidak datang, dari semua yang tempatnya dipegang.'),
  },
} as const satisfies Record<string, { name: Pair; told: Pair }>;
