import { reachFigures } from './figures.reach.ts';
import type { FigureWords } from './nouns.ts';

/** The figures of reports by their code. */
export const figureWords: FigureWords = {
  PROGRAMMES: {
    name: ['Program', 'Programmes'],
    told: 'Program yang punya sedikitnya satu pendampingan yang dihitung laporan ini.',
  },
  BUSINESSES: {
    name: ['Usaha yang didampingi', 'Businesses mentored'],
    told: 'Usaha berbeda yang didampingi; yang didampingi dua kali dihitung sekali.',
  },
  ENGAGEMENTS: {
    name: ['Pendampingan berjalan dalam periode', 'Mentoring under way in the period'],
    told: 'Pendampingan yang berjalan pada suatu hari dalam periode: dimulai sebelum periode berakhir, dan tidak selesai sebelum hari pertamanya. Yang belum bertanggal tidak dihitung.',
  },
  'MEN-01': {
    name: ['Pendampingan menurut keadaan', 'Mentoring by state'],
    told: 'Pendampingan menurut keadaan yang tercatat sekarang.',
  },
  'MEN-01-EXIT': {
    name: ['Berhenti menurut alasan', 'Dropped, by reason'],
    told: 'Pendampingan yang dihentikan, menurut alasan yang tercatat.',
  },
  'MEN-01-COMPLETION': {
    name: ['Tuntas', 'Completed'],
    told: 'Yang tuntas (dengan atau tanpa tindak lanjut) dari semua yang sudah berakhir, tuntas dan berhenti, dari pendampingan yang dimulai dalam periode (satu angkatan). Yang masih berjalan terhitung belum diketahui.',
  },
  'MEN-02': {
    name: ['Lama pendampingan (median)', 'Length of mentoring (median)'],
    told: 'Median bulan dari hari pertama sampai terakhir pendampingan yang dimulai dalam periode: hari pertama ketika separuhnya sudah berakhir. Yang masih berjalan dihitung berlangsung sedikitnya sampai hari ini (Kaplan-Meier) dan ditunjukkan sebagai belum diketahui; kosong bila kurang dari separuh yang berakhir.',
  },
  'MEN-02-OVERDUE': {
    name: ['Lewat rencana', 'Past its plan'],
    told: 'Pendampingan aktif yang sudah melewati jumlah bulan rencananya. Dasarnya semua yang aktif atau dijeda.',
  },
  'MEN-03': {
    name: ['Pertemuan per bulan', 'Sessions a month'],
    told: 'Pertemuan dalam periode untuk setiap bulan pendampingan dalam periode, atas semua pendampingan bersama-sama.',
  },
  'MEN-03-RECENT': {
    name: ['Ditemui 60 hari terakhir', 'Met in the last 60 days'],
    told: 'Pendampingan dengan sedikitnya satu pertemuan dalam 60 hari terakhir periode, atau sampai hari ini, dari semua yang berjalan pada hari terakhirnya, dijeda atau tidak.',
  },
  'MEN-04': {
    name: ['Perubahan omzet (median)', 'Change in turnover (median)'],
    told: 'Median perubahan omzet, laporan terakhir terhadap yang pertama, dalam rupiah tahun berjalan: nominal, kenaikan harga di antaranya tidak dikeluarkan. Pertama: laporan terbaru yang sudah diserahkan dan periodenya berakhir paling lambat 30 hari sesudah pendampingan dimulai. Terakhir: yang terbaru dengan panjang dan musim yang sama, dimulai sesudah itu dan berakhir dalam periode; tahunan didahulukan. Yang berhenti ikut dihitung; yang tidak punya salah satunya terhitung belum diketahui.',
  },
  'MEN-05': {
    name: ['Perubahan pekerja', 'Change in people at work'],
    told: 'Perubahan jumlah orang yang bekerja di sana, dijumlahkan atas semua usaha, keluarga termasuk: orang, bukan setara penuh waktu, sebab laporan tidak menanyakan hari. Usaha yang didampingi lebih dari sekali dihitung sekali, menurut pendampingannya yang lebih dulu dimulai. Dari laporan pertama dan terakhir yang memuat pekerja kedua jenis kelamin.',
  },
  'MEN-05-MEDIAN': {
    name: ['Perubahan pekerja (median)', 'Change in people at work (median)'],
    told: 'Median perubahan yang sama, pendampingan demi pendampingan.',
  },
  'MEN-05-WOMEN': {
    name: ['Perubahan pekerja perempuan', 'Change in women at work'],
    told: 'Perubahan jumlah perempuan yang bekerja di sana, dijumlahkan atas semua usaha, keluarga termasuk; orang, bukan setara penuh waktu. Dari laporan pertama dan terakhir yang memuat pekerja kedua jenis kelamin.',
  },
  'MEN-05-WOMEN-MEDIAN': {
    name: ['Perubahan pekerja perempuan (median)', 'Change in women at work (median)'],
    told: 'Median perubahan jumlah perempuan.',
  },
  'MEN-05-MEN': {
    name: ['Perubahan pekerja laki-laki', 'Change in men at work'],
    told: 'Perubahan jumlah laki-laki yang bekerja di sana, atas usaha yang sama dengan perempuan.',
  },
  'MEN-05-MEN-MEDIAN': {
    name: ['Perubahan pekerja laki-laki (median)', 'Change in men at work (median)'],
    told: 'Median perubahan jumlah laki-laki.',
  },
  'MEN-06': {
    name: ['Perubahan skor penilaian', 'Change in assessment score'],
    told: 'Rata-rata perubahan nilai total dari penilaian awal (baseline) ke penilaian akhir (endline), keduanya terverifikasi dan dengan instrumen yang sama.',
  },
  'MEN-07': {
    name: ['Mutu konsisten', 'Consistent quality'],
    told: 'Pendampingan usaha yang hasilnya konsisten, tiap pendampingan dihitung sendiri: sedikitnya lima dari enam batch terakhir sebelum akhir periode dalam batas (cacat paling banyak 5 persen, tepat waktu paling sedikit 90 persen). Kurang dari enam batch: belum diketahui.',
  },
  'MEN-08': {
    name: ['Tingkat cacat', 'Defect rate'],
    told: 'Unit cacat dari semua unit yang dibuat dalam batch periode ini yang cacatnya dihitung: jumlah dibagi jumlah, bukan rata-rata tingkat.',
  },
  'MEN-08-ON-TIME': {
    name: ['Tepat waktu', 'On time'],
    told: 'Yang diserahkan pada hari yang disepakati atau sebelumnya, dari semua unit yang dipesan pembeli dari batch periode ini yang keduanya tercatat: jumlah dibagi jumlah, bukan rata-rata tingkat.',
  },
  'MEN-09': {
    name: ['Desain baru', 'New designs'],
    told: 'Desain yang lahir dari pendampingan dan diperkenalkan dalam periode, pada atau sesudah hari pertama pendampingannya; masing-masing sekali. Dasarnya semua pendampingan usaha yang dihitung.',
  },
  'MEN-09-SOLD': {
    name: ['Desain baru yang terjual', 'New designs that sold'],
    told: 'Dari desain itu, yang terjual sedikitnya satu, dari semua yang penjualannya tercatat. Dasarnya pendampingan dengan desain demikian; belum diketahui: yang penjualan desainnya tidak tercatat.',
  },
  'MEN-10': {
    name: ['Sertifikat terbit', 'Certificates obtained'],
    told: 'Sertifikat berbeda yang terbit dalam periode bagi usaha pada atau sesudah hari pertama pendampingannya. Dasarnya semua pendampingan usaha yang dihitung.',
  },
  'MEN-10-DAYS': {
    name: ['Lama sampai sertifikat terbit (median)', 'Days to a certificate (median)'],
    told: 'Median hari dari pengajuan sampai terbit sertifikat itu. Dasarnya pendampingan dengan sertifikat yang tanggal pengajuannya diketahui, menurut jenis sertifikatnya sendiri.',
  },
  'MEN-11': {
    name: ['Mulai mengekspor', 'Export entries'],
    told: 'Usaha berbeda yang ekspor pertamanya yang terdokumentasi (PEB atau faktur, bukan barang bawaan) jatuh dalam periode, pada atau sesudah hari pertama pendampingannya dan dalam 24 bulan sejak itu; yang didampingi dua kali dihitung sekali. Bertumpu pada pendampingan yang dihitung.',
  },
  'MEN-12-12': {
    name: ['Bertahan 12 bulan', 'Survival after 12 months'],
    told: 'Usaha yang belum tutup 12 bulan (365 hari) sesudah hari pertama pendampingan yang dimulai dalam periode, setiap pendampingan suatu usaha tersendiri, menurut Kaplan dan Meier: masing-masing dihitung selama masih terlihat. Tidak aktif bukan tutup. Yang tidak tercatat tutup pada suatu hari diikuti sampai hubungan terakhir: pertemuan, penilaian, batch terukur, laporan, pameran, atau hari terakhir pendampingannya. Belum diketahui: yang hilang dari pandangan sebelum itu.',
  },
  'MEN-12-24': {
    name: ['Bertahan 24 bulan', 'Survival after 24 months'],
    told: 'Hal yang sama sesudah 24 bulan (730 hari).',
  },
  'MEN-13': {
    name: ['Kendala terselesaikan', 'Constraints resolved'],
    told: 'Kendala yang muncul dalam pendampingan dalam periode dan kini selesai. Yang tidak bertanggal muncul tidak dihitung.',
  },
  'MEN-13-DAYS': {
    name: ['Lama sampai kendala selesai (median)', 'Days to resolve a constraint (median)'],
    told: 'Median hari dari muncul sampai selesai, dari kendala yang sudah selesai; yang masih terbuka sudah atau akan lebih lama. Dasarnya pendampingan dengan kendala yang selesai, menurut kategori kendalanya sendiri.',
  },
  'EXH-01-TOTAL': {
    name: ['Peserta', 'Participations'],
    told: 'Keikutsertaan yang tempatnya dipegang: yang tercatat satu per satu, atau sebanyak yang dilaporkan sumber bila lebih banyak. Dasarnya yang tercatat dan Anda lihat; selebihnya belum diketahui. Kosong bila tidak ada yang tercatat dan tidak ada sumber yang menyebut jumlahnya.',
  },
  'EXH-01': {
    name: ['Peserta menurut penyandang dana', 'Participations by who pays'],
    told: 'Keikutsertaan itu menurut asal sebagian besar uangnya. Belum diketahui: yang penyandang dananya disebut sumber, tetapi namanya tidak tercatat. Tidak diketahui adalah jawaban; yang hanya dilaporkan jumlahnya tidak bernama dan tidak disebut penyandangnya.',
  },
  'EXH-01-SHARE': {
    name: ['Bagian menurut penyandang dana', 'Share by who pays'],
    told: 'Hal yang sama, dari semua keikutsertaan itu: yang tidak diketahui dan tidak bernama tetap ikut dibagi.',
  },
  'EXH-02': {
    name: ['Penjualan', 'Sales'],
    told: 'Penjualan tunai dan pesanan dari peserta yang hasilnya sudah masuk. Dasarnya yang menyebut sedikitnya satu dari keduanya; belum diketahui: semua lain yang hadir. Prospek tidak pernah ditambahkan.',
  },
  'EXH-03': {
    name: ['Penjualan dibanding tahun lalu', 'Sales year over year'],
    told: 'Penjualan dibanding edisi tahun sebelumnya dalam seri yang sama. Kosong bila pada salah satu tahun penjualan kurang dari 70 persen yang hadir tercatat.',
  },
  'EXH-03-SAME': {
    name: ['Usaha yang sama, dibanding tahun lalu', 'Like for like, year over year'],
    told: 'Hal yang sama, atas usaha yang penjualannya tercatat pada kedua edisi. Belum diketahui: semua lain yang hadir.',
  },
  'EXH-03-DAY': {
    name: ['Penjualan per usaha per hari', 'Sales per business and day'],
    told: 'Penjualan untuk setiap usaha yang penjualannya tercatat dan setiap hari pameran.',
  },
  'EXH-04': {
    name: ['Capaian target', 'Achievement of the target'],
    told: 'Penjualan dari target yang ditetapkan bagi seluruh penyelenggaraan. Dasarnya sama dengan penjualan; kosong tanpa target, dan bagi yang tidak melihat semua yang hadir.',
  },
  'EXH-05': {
    name: ['Biaya per Rp 1 juta penjualan', 'Cost per Rp 1 million sold'],
    told: 'Yang dibayar untuk keikutsertaan bagi setiap satu juta rupiah penjualannya. Dasarnya yang penjualannya tercatat dan semua penyandangnya diketahui jumlahnya; belum diketahui: semua lain yang hadir.',
  },
  'EXH-05-LEADS': {
    name: ['Prospek menjadi pesanan', 'Leads that became orders'],
    told: 'Prospek yang kini sudah menjadi pesanan. Dasarnya semua prospek peserta.',
  },
  'EXH-05-LEADS-30': {
    name: ['Prospek jadi pesanan dalam 30 hari', 'Leads that became orders within 30 days'],
    told: 'Prospek yang menjadi pesanan dalam 30 hari sejak bertemu, atau sejak hari pertama bila harinya tidak diketahui. Dasarnya yang 30 harinya sudah lewat; belum diketahui: yang lain, dan pesanan yang tanggalnya tidak diketahui.',
  },
  'EXH-05-LEADS-90': {
    name: ['Prospek jadi pesanan dalam 90 hari', 'Leads that became orders within 90 days'],
    told: 'Prospek yang menjadi pesanan dalam 90 hari sejak bertemu, atau sejak hari pertama bila harinya tidak diketahui. Dasarnya yang 90 harinya sudah lewat; belum diketahui: yang lain, dan pesanan yang tanggalnya tidak diketahui.',
  },
  'EXH-05-LEADS-180': {
    name: ['Prospek jadi pesanan dalam 180 hari', 'Leads that became orders within 180 days'],
    told: 'Prospek yang menjadi pesanan dalam 180 hari sejak bertemu, atau sejak hari pertama bila harinya tidak diketahui. Dasarnya yang 180 harinya sudah lewat; belum diketahui: yang lain, dan pesanan yang tanggalnya tidak diketahui.',
  },
  'EXH-06': {
    name: ['Tidak hadir', 'No-shows'],
    told: 'Usaha yang tidak datang, dari semua yang tempatnya dipegang. Kosong selama belum tercatat satu pun yang datang atau tidak.',
  },
  'DID-LOG': {
    name: ['Selisih pertumbuhan omzet', 'Difference in growth of turnover'],
    told: 'Rata-rata perubahan logaritma omzet usaha yang didampingi dikurangi yang tidak, sebagai perubahan dalam persen: ukuran yang dipilih sejak awal. Dasarnya yang punya kedua laporan; batas bawah dan atas mengapit selang 95 persennya (Welch).',
  },
  'DID-LEVEL': {
    name: ['Selisih perubahan omzet dalam rupiah', 'Difference in change of turnover in rupiah'],
    told: 'Sama, atas omzet dalam rupiah. Batas-batasnya: bila yang tanpa laporan kedua menjual seperti semula, dan bila yang didampingi di antaranya tutup.',
  },
  'DID-DETECTABLE': {
    name: ['Beda terkecil yang dapat terlihat', 'Smallest difference that would show'],
    told: 'Beda terkecil, sebagai perubahan dalam persen, yang ditemukan oleh empat dari lima kajian seperti ini. Pendampingan dan pelatihan lazimnya menambah 5 sampai 10 persen: tidak menemukan beda bukan bukti bahwa tidak ada.',
  },
  'DID-UNMATCHED': {
    name: ['Didampingi, tanpa pembanding', 'Mentored, with none to compare'],
    told: 'Usaha yang didampingi dan punya laporan pertama, tetapi tidak punya pembanding yang mirip.',
  },
  'DID-BUSINESSES': {
    name: ['Usaha berpasangan', 'Matched businesses'],
    told: 'Omzet setahun penuh sebelum tahun pendampingan dimulai dibanding setahun penuh sesudahnya, sebagaimana diserahkan. Usaha yang mulai didampingi dalam rentang ini, termasuk yang berhenti, masing-masing dipasangkan dengan usaha yang tidak pernah didampingi: cabang industri, provinsi, dan seperlima omzet yang sama pada tahun sebelumnya. Yang hilang tidak diisi; batas-batasnya menunjukkan apa yang dapat diubahnya. Umur usaha tidak dipasangkan.',
  },
  ...reachFigures,
};
