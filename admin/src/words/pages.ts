import type { Words } from './pairs.ts';

/** The words of the pages that are arranged by work. */
export const pages = {
  story: {
    title: ['Perjalanan usaha', 'The story so far'],
    lead: ['Dari yang terbaru; setiap kejadian membuka catatannya.', 'Newest first; each entry opens its record.'],
    empty: [
      'Belum ada yang tercatat: pelatihan, pendampingan, pameran, dan sertifikatnya akan berkumpul di sini.',
      'Nothing is recorded yet: training, mentoring, exhibitions and certificates will gather here.',
    ],
    filter: ['Jenis kejadian', 'Kinds of entries'],
    all: ['Tampilkan semua %{smart_count} kejadian', 'Show all %{smart_count} entries'],
    undated: ['Tanpa tanggal', 'Without a date'],
    undatedLead: ['Tercatat, tetapi tidak ada sumber yang menyebut kapan.', 'Recorded, but no source says when.'],
    until: ['Berlaku sampai %{day}', 'Valid until %{day}'],
    noSales: ['Penjualan tidak dicatat', 'Sales not recorded'],
    paid: ['Dibayar oleh', 'Paid by'],
    noPayer: ['Sumber dana belum dicatat', 'Funding not recorded yet'],
    visits: ['%{smart_count} kunjungan:', '%{smart_count} visit: |||| %{smart_count} visits:'],
    chapters: {
      trained: ['Pelatihan', 'Training'],
      mentored: ['Pendampingan', 'Mentoring'],
      certified: ['Sertifikat', 'Certificates'],
      exhibited: ['Pameran', 'Exhibitions'],
      awarded: ['Penghargaan', 'Awards'],
      exported: ['Ekspor', 'Exports'],
      founded: ['Pendirian', 'Founding'],
    },
    said: {
      founded: ['Berdiri', 'Founded'],
      trained: ['Kelompoknya dilatih', 'Its group was trained'],
      mentored: ['Pendampingan dimulai', 'Mentoring began'],
      mentoring: ['Pendampingan', 'Mentoring'],
      mentoredOut: ['Pendampingan selesai', 'Mentoring completed'],
      dropped: ['Pendampingan berhenti', 'Mentoring dropped'],
      visited: ['Dikunjungi pendamping', 'Visited by its mentor'],
      certified: ['Sertifikat terbit', 'Certificate issued'],
      applied: ['Sertifikat diajukan', 'Certificate applied for'],
      certificate: ['Sertifikat', 'Certificate'],
      exhibited: ['Pameran', 'Exhibition'],
      awarded: ['Penghargaan', 'Award'],
      exported: ['Ekspor', 'Export'],
      sent: ['Dikirim ke luar negeri, belum terbukti ekspor', 'Sent abroad, not shown to be an export'],
      carried: ['Dibawa sebagai barang bawaan', 'Carried along informally'],
    },
  },
  visit: {
    title: ['Kunjungan', 'Visits'],
    log: ['Catat kunjungan', 'Log a visit'],
    save: ['Simpan kunjungan', 'Save the visit'],
    saved: ['Kunjungan %{day} tersimpan.', 'The visit of %{day} is saved.'],
    last: [
      '%{smart_count} kunjungan, terakhir %{day}.',
      '%{smart_count} visit, on %{day}. |||| %{smart_count} visits, the last on %{day}.',
    ],
    none: ['Belum ada kunjungan yang dicatat.', 'No visit is logged yet.'],
    notBegun: [
      'Kunjungan dapat dicatat setelah pendampingan dimulai.',
      'Visits can be logged once the mentoring has begun.',
    ],
    other: ['Lain', 'Other'],
    newTopic: ['Pokok bahasan lain', 'Another topic'],
    kept: ['Isian yang belum tersimpan dari perangkat ini.', 'What was not saved yet, from this device.'],
    discard: ['Mulai baru', 'Start anew'],
  },
  board: {
    soon: ['Berakhir dalam %{days} hari', 'Ends within %{days} days'],
    left: [
      'Berakhir %{day}, %{smart_count} hari lagi',
      'Ends on %{day}, in %{smart_count} day |||| Ends on %{day}, in %{smart_count} days',
    ],
    past: [
      'Berakhir %{day}, %{smart_count} hari lalu',
      'Ended on %{day}, %{smart_count} day ago |||| Ended on %{day}, %{smart_count} days ago',
    ],
    lapsed: [
      '%{smart_count} sertifikat sudah lewat masa berlakunya, tetapi masih dicatat terbit',
      '%{smart_count} certificate has run out but is still recorded as issued |||| %{smart_count} certificates have run out but are still recorded as issued',
    ],
    all: ['Semua %{smart_count}', 'All %{smart_count}'],
    none: ['Kosong:', 'Empty:'],
  },
} as const satisfies Words;
