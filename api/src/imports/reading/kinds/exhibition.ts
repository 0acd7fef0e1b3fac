import type { SheetKind } from '../sheet-kind.ts';
import { column } from './column.ts';
import * as common from './common.ts';

const scaled = { scaled: true as const };

/** Rekap Peserta Pameran {nama, tgl, tempat}: who took part in an exhibition, who paid, and what came of it. */
export const exhibition: SheetKind = {
  key: 'PARTICIPANTS',
  title: { id: 'Rekap Peserta Pameran', en: 'Participants of an exhibition' },
  columns: [
    common.number,
    { ...common.business, aliases: [...common.business.aliases, 'Nama Peserta', 'Peserta', 'Peserta Pameran'] },
    common.owner,
    common.nik,
    column('nib', 'nib', 'NIB', 'NIB', 'Nomor Induk Berusaha|No. NIB'),
    common.address,
    common.village,
    common.district,
    { ...common.regency, aliases: [...common.regency.aliases, 'Alamat/Kab', 'Kab/Kota Asal', 'Asal', 'Alamat/Kab.'] },
    common.province,
    {
      ...common.product,
      aliases: [...common.product.aliases, 'Komoditi', 'Jenis Komoditi', 'Komoditi/Produk', 'Produk Pameran'],
    },
    common.phone,
    column(
      'funding',
      'funders',
      'Sumber Dana',
      'Who pays',
      'Dibiayai|Sumber Dana/Dibiayai|Pembiayaan|Sumber Pembiayaan|Dibiayai Oleh|Biaya|Sumber Anggaran|Pendanaan|Sumber Dana (APBN/APBD/CSR/Mandiri)|Dana|Fasilitasi|Fasilitasi Oleh|Difasilitasi|Difasilitasi Oleh|Fasilitator|Sponsor',
    ),
    column('payer', 'funders', 'Pembayar', 'Payer', '', { repeats: true, marked: true, unasked: true }),
    column('booth', 'text', 'No. Stand', 'Stand', 'Stand|No Stan|Booth|No Booth|Nomor Stand|Stan'),
    column(
      'day',
      'rupiah',
      'Hari',
      'Day',
      'Hari Ke|H|Penjualan Hari|Omzet Hari|Hari Ke-|Transaksi Hari|Tgl|Penjualan Tgl|Omzet Tgl|Penjualan Harian|Omzet Harian|Transaksi Harian|Penjualan per Hari|Penjualan Tunai Hari|Hasil Penjualan Hari',
      {
        repeats: true,
        ...scaled,
      },
    ),
    column(
      'cashSales',
      'rupiah',
      'Penjualan Tunai',
      'Sales',
      'Penjualan|Penjualan Langsung|Tunai|Transaksi Tunai|Omzet Penjualan|Jumlah Penjualan|Omset|Omzet|Nilai Penjualan|Transaksi Langsung|Hasil Penjualan|Retail',
      scaled,
    ),
    column(
      'orderSales',
      'rupiah',
      'Order/Pesanan',
      'Orders',
      'Order|Pesanan|Nilai Order|Nilai Pesanan|Transaksi Order|PO|Jumlah Order',
      scaled,
    ),
    column(
      'totalSales',
      'rupiah',
      'Total Transaksi',
      'Total',
      'Total|Jumlah Transaksi|Total Penjualan|Total Omzet|Jumlah|Nilai Transaksi|Total Omset',
      scaled,
    ),
    column(
      'buyer',
      'text',
      'Kontak Dagang',
      'Buyers',
      'Buyer|Kontak Dagang/Buyer|Nama Buyer|Calon Pembeli|Pembeli|Potensial Buyer|Buyer Potensial|Kontak Buyer',
    ),
    column('country', 'country', 'Negara', 'Country', 'Negara Buyer|Asal Negara|Negara Asal|Negara Tujuan'),
    column(
      'constraint',
      'text',
      'Kendala',
      'Constraints',
      'Permasalahan|Hambatan|Masalah|Kendala/Saran|Kendala yang dihadapi',
    ),
    column('signature', 'text', 'TTD', 'Signature', 'Tanda Tangan|Ttd.|Paraf'),
    common.notes,
    common.other,
    ...common.returned,
  ],
};
