import type { SheetKind } from '../sheet-kind.ts';
import { column } from './column.ts';
import * as common from './common.ts';

const scaled = { scaled: true as const };

/** Monitoring Pendampingan: visits of mentors, and figures before and after. */
export const mentoring: SheetKind = {
  key: 'MONITORING',
  title: { id: 'Monitoring Pendampingan', en: 'Monitoring of mentoring' },
  columns: [
    common.number,
    column(
      'visitedOn',
      'day',
      'Tgl Kunjungan',
      'Day of the visit',
      'Tanggal Kunjungan|Tanggal|Tgl|Tgl. Kunjungan|Hari/Tanggal|Waktu Kunjungan|Tanggal Pendampingan|Tgl Pendampingan|Hari/Tgl|Waktu',
      { required: true },
    ),
    column(
      'mentor',
      'person',
      'Pendamping',
      'Mentors',
      'Penyuluh|Pendamping/Penyuluh|Nama Pendamping|Nama Penyuluh|Petugas|TPL|Nama Petugas|Penyuluh/Pendamping|Tenaga Pendamping|Konsultan',
    ),
    common.business,
    common.owner,
    column('nib', 'nib', 'NIB', 'NIB', 'Nomor Induk Berusaha|No. NIB'),
    column(
      'place',
      'region',
      'Desa/Kec',
      'Place',
      'Desa/Kecamatan|Desa / Kec.|Kel/Kec|Lokasi|Desa/Kel/Kec|Wilayah|Tempat',
    ),
    common.village,
    common.district,
    common.address,
    common.phone,
    common.product,
    column(
      'constraint',
      'text',
      'Permasalahan',
      'Constraints',
      'Kendala|Permasalahan/Kendala|Masalah|Hambatan|Permasalahan yang dihadapi|Identifikasi Masalah|Kondisi Awal',
    ),
    column(
      'advice',
      'text',
      'Saran/Tindak Lanjut',
      'Advice',
      'Saran|Tindak Lanjut|Rekomendasi|Solusi|Rencana Tindak Lanjut|RTL|Saran & Tindak Lanjut|Materi Pendampingan|Materi|Hasil Pendampingan',
    ),
    column(
      'turnoverBefore',
      'rupiah',
      'Omzet Sebelum',
      'Turnover before',
      'Omset Sebelum|Omzet Sebelum Pendampingan|Omzet Awal|Omset Awal|Omzet (Sebelum)',
      scaled,
    ),
    column(
      'turnoverAfter',
      'rupiah',
      'Omzet Sesudah',
      'Turnover after',
      'Omset Sesudah|Omzet Sesudah Pendampingan|Omzet Akhir|Omset Akhir|Omzet Setelah|Omset Setelah',
      scaled,
    ),
    column(
      'turnoverChange',
      'change',
      'Perubahan Omzet',
      'Change of turnover',
      'Perkembangan Omzet|Perkembangan Omset|Omzet',
    ),
    column(
      'workersBefore',
      'count',
      'TK Sebelum',
      'People at work before',
      'Tenaga Kerja Sebelum|TK Awal|Tenaga Kerja Awal|Jumlah TK Sebelum',
    ),
    column(
      'workersAfter',
      'count',
      'TK Sesudah',
      'People at work after',
      'Tenaga Kerja Sesudah|TK Akhir|Tenaga Kerja Akhir|TK Setelah|Tenaga Kerja Setelah|Jumlah TK Sesudah',
    ),
    column(
      'capacityBefore',
      'quantity',
      'Kapasitas Sebelum',
      'Capacity before',
      'Kapasitas Produksi Sebelum|Kapasitas Awal|Produksi Sebelum',
    ),
    column(
      'capacityAfter',
      'quantity',
      'Kapasitas Sesudah',
      'Capacity after',
      'Kapasitas Produksi Sesudah|Kapasitas Akhir|Kapasitas Setelah|Produksi Sesudah',
    ),
    column(
      'legality',
      'certificate',
      'Legalitas',
      'Legality',
      'Legalitas (proses/terbit)|Perizinan|Status Legalitas|Izin|Legalitas Usaha',
    ),
    common.photo,
    common.notes,
    ...common.returned,
  ],
};
