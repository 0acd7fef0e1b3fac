import type { FigureWords } from './nouns.ts';

/** Figures of whom the work reaches, with what papers, how well recorded and at what cost. */
export const reachFigures: FigureWords = {
  'TRN-01-PEOPLE': {
    name: ['Orang yang hadir', 'People who came'],
    told: 'Orang yang hadir pada pelatihan yang dimulai dalam periode, sekali untuk setiap pelatihan. Dasarnya yang tercatat satu per satu dan boleh Anda lihat; belum diketahui: yang dilaporkan sumber di luar itu. Wilayah dan cabang industrinya tidak diketahui, jadi laporan satu wilayah atau cabang tidak memuatnya.',
  },
  'TRN-01-BUSINESSES': {
    name: ['Usaha yang dilatih', 'Businesses trained'],
    told: 'Usaha berbeda yang orangnya hadir. Orang yang usahanya tidak tercatat tidak dihitung bagi usaha mana pun.',
  },
  'TRN-01': {
    name: ['Cakupan pelatihan', 'Coverage of training'],
    told: 'Usaha aktif yang orangnya hadir, dari semua usaha aktif di wilayah dan cabang itu. Aktif pada hari terakhir periode, atau hari ini bila lebih awal: kini aktif atau tutup sesudahnya, dan tidak berdiri pada tahun kemudian. Sejak kapan suatu usaha tidak aktif, tidak dicatat.',
  },
  'TRN-02': {
    name: ['Kenaikan nilai', 'Gain in score'],
    told: 'Rata-rata nilai sesudah dikurangi nilai sebelum, atas orang yang punya keduanya. Belum diketahui: peserta hadir lainnya.',
  },
  'TRN-02-NORMALISED': {
    name: ['Kenaikan dari yang mungkin', 'Gain of what could be gained'],
    told: 'Yang diraih dari yang dapat diraih: jumlah kenaikan dibagi jumlah kekurangan menuju 100 sebelumnya, atas orang yang punya kedua nilai; bukan rata-rata rasio.',
  },
  'TRN-02-IMPROVED': {
    name: ['Nilainya naik', 'Improved'],
    told: 'Orang yang nilainya sesudah lebih tinggi daripada sebelum, dari yang punya keduanya.',
  },
  'TRN-03': {
    name: ['Lanjut ke pendampingan', 'Went on into mentoring'],
    told: 'Usaha yang pendampingannya dimulai pada hari terakhir suatu pelatihan dalam periode atau dalam 180 hari sesudahnya, dari yang orangnya hadir. Belum diketahui: yang masih mungkin mulai, dan yang hari terakhir pelatihannya tidak diketahui. Yang sedang didampingi pada hari itu tidak dihitung.',
  },
  'CER-01': {
    name: ['Sertifikat yang berlaku', 'Valid certificates'],
    told: 'Sertifikat yang berlaku pada hari itu: sudah terbit, belum lewat hari terakhirnya, dan tidak dibekukan, dicabut, atau diganti. Belum diketahui: yang tercatat hilang berlakunya, tetapi tidak tercatat sejak kapan.',
  },
  'CER-01-ENDING': {
    name: ['Berakhir dalam 90 hari', 'Ending within 90 days'],
    told: 'Dari sertifikat yang berlaku pada hari itu, yang hari terakhirnya paling lama 90 hari kemudian. Yang tanpa hari terakhir tidak berakhir.',
  },
  'CER-01-HALAL': {
    name: ['Usaha pangan tanpa halal', 'Food businesses without halal'],
    told: 'Usaha pangan yang aktif pada hari itu dan tidak memegang sertifikat halal yang berlaku; milik kelompoknya tidak dihitung. Dasarnya usaha pangan; belum diketahui: usaha aktif yang cabang industrinya tidak dicatat.',
  },
  'CER-01-HALAL-SHARE': {
    name: ['Bagian tanpa halal', 'Share without halal'],
    told: 'Hal yang sama, dari semua usaha pangan itu.',
  },
  'REG-01': {
    name: ['Data usaha', 'Records of businesses'],
    told: 'Data usaha yang tidak tutup dan tidak digabungkan.',
  },
  'REG-01-NIB': { name: ['Punya NIB', 'With a NIB'], told: 'Dari data itu, yang memuat NIB.' },
  'REG-01-GEOCODE': {
    name: ['Punya titik koordinat', 'With a place on the map'],
    told: 'Dari data itu, yang memuat lintang dan bujur.',
  },
  'REG-01-KBLI': {
    name: ['Punya KBLI', 'With a KBLI'],
    told: 'Dari data itu, yang memuat sedikitnya satu kegiatan menurut KBLI.',
  },
  'REG-01-PHONE': {
    name: ['Punya nomor telepon', 'With a telephone number'],
    told: 'Dari data itu, yang memuat nomor telepon; nomor tanpa kode negara tidak diterima. Dasarnya yang nomornya boleh Anda ketahui; selebihnya belum diketahui.',
  },
  'REG-01-VERIFIED': {
    name: ['Terverifikasi setahun terakhir', 'Verified within a year'],
    told: 'Dari data itu, yang punya laporan berkala terverifikasi yang periodenya berakhir dalam dua belas bulan terakhir.',
  },
  'REG-01-ALIKE': {
    name: ['Mungkin ganda', 'Possible duplicates'],
    told: 'Data yang mirip dengan data lain: nama sama, ditulis mirip dan tanpa bentuk badan usaha, di wilayah yang persis sama, dan dengan pemilik yang sama bila Anda boleh mengetahuinya. Mungkin ganda. Dasarnya semua data itu.',
  },
  'COST-01': {
    name: ['Biaya per pendampingan tuntas', 'Cost per completed mentoring'],
    told: 'Hal yang sama untuk setiap pendampingan yang tuntas: yang berhenti dibayar dan tidak menghasilkan. Kosong bila tidak ada yang tuntas dan diketahui biayanya. Pelatihan, fasilitasi, dan sertifikat tidak termasuk.',
  },
  'COST-01-MENTORING': {
    name: ['Biaya pendampingan', 'Cost of mentoring'],
    told: 'Yang dibayar untuk pendampingan yang sudah dimulai dan berakhir dalam periode: jumlah dari semua penyandang dananya. Dasarnya pendampingan yang jumlah dari setiap penyandangnya tercatat; yang tanpa penyandang, atau yang jumlahnya tidak tercatat, belum diketahui.',
  },
  'COST-01-CERTIFICATE': {
    name: ['Biaya per sertifikat', 'Cost per certificate'],
    told: 'Yang dibayar untuk setiap sertifikat yang terbit dalam periode bagi usaha pada atau sesudah hari pertama suatu pendampingan; menurut program, bagi setiap program yang mendampinginya. Dasarnya yang jumlah dari setiap penyandangnya tercatat.',
  },
  'INC-01-WOMEN': {
    name: ['Dimiliki perempuan', 'Owned by women'],
    told: 'Usaha aktif yang sedikitnya setengahnya dimiliki perempuan. Menurut bagian para pemiliknya sekarang; bila bagiannya tidak disebut, menurut jenis kelaminnya bila semuanya sama; bila tidak satu pun diketahui, menurut pemilik yang disebut pada usaha itu. Dasarnya yang dapat ditentukan; selebihnya belum diketahui.',
  },
  'INC-01-OWNERS': {
    name: ['Pemilik dengan disabilitas', 'Owners with a disability'],
    told: 'Pemilik usaha aktif, sekali untuk setiap usaha, dengan disabilitas menurut enam pertanyaan Washington Group: banyak kesulitan atau lebih, pada sedikitnya satu. Dasarnya yang sudah menjawab; belum diketahui: yang tidak ditanya, belum cukup menjawab, atau jawabannya tidak terbuka bagi Anda. Selalu dihitung untuk semua, provinsi, dan kabupaten/kota, dan tidak ditampilkan bila kurang dari sepuluh.',
  },
  'INC-01-PARTICIPANTS': {
    name: ['Peserta pelatihan dengan disabilitas', 'Participants with a disability'],
    told: 'Orang yang hadir pada pelatihan, sekali untuk setiap pelatihan, di wilayah usahanya; dihitung dengan cara yang sama.',
  },
  'INC-01-REMOTE': {
    name: ['Di daerah tertinggal', 'In underdeveloped regencies'],
    told: 'Usaha aktif di kabupaten dan kota yang tercatat sebagai daerah tertinggal: bawaannya 62 kabupaten menurut Perpres 63/2020 yang berlaku 2020–2024. Dari 3T (tertinggal, terdepan, terluar) inilah yang didaftar peraturan per kabupaten. Belum diketahui: usaha yang kabupatennya tidak tercatat.',
  },
  'FUN-01-BASE': {
    name: ['Usaha di jalur ekspor', 'Businesses on the way'],
    told: 'Usaha yang dalam periode ini dilatih, bertemu pembeli yang tidak diketahui berasal dari Indonesia, atau mengirim ekspor yang dihitung.',
  },
  'FUN-01': {
    name: ['Sampai pada tahap', 'Reached the stage'],
    told: 'Dari usaha itu, yang pada akhir periode sudah sampai pada tahap itu dan semua tahap sebelumnya; yang tidak bertanggal dihitung sebagaimana tercatat sekarang. Dilatih. Legal: NIB dan NPWP; bagi usaha perorangan NIB saja, karena NPWP-nya adalah NIK dan tidak disimpan. Patuh: semua sertifikat yang wajib bagi cabangnya berlaku. Mampu: ada produk dengan kapasitas dan waktu pesan yang lima dari enam batch terakhirnya dalam batas. Penawaran: ada produk dengan kode HS dan harga dalam dolar; katalog tidak dicatat. Kontak: pembeli seperti itu. Sampel: pembeli diberi sampel, harga, atau sudah memesan. Pesanan: pembeli sudah memesan. Tak langsung: ekspor yang dihitung, lewat siapa pun. Langsung: yang dijual sendiri oleh usahanya.',
  },
  'FUN-01-CONVERSION': {
    name: ['Lanjut dari tahap sebelumnya', 'Went on from the stage before'],
    told: 'Usaha yang sampai pada tahap itu, dari yang sampai pada tahap sebelumnya.',
  },
  'FUN-01-SKIPPED': {
    name: ['Melompati tahap', 'Skipped a stage'],
    told: 'Usaha yang memenuhi tahap itu tetapi tidak memenuhi salah satu tahap sebelumnya. Dasarnya semua usaha itu.',
  },
  'FUN-01-DAYS': {
    name: ['Hari sejak pelatihan (median)', 'Days since training (median)'],
    told: 'Median hari dari hari terakhir pelatihan pertama sampai hari pertama tahap itu; di bawah nol bila tahap itu lebih dahulu. Belum diketahui: yang salah satu harinya tidak diketahui.',
  },
};
