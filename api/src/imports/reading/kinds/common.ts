import type { SheetColumn } from '../sheet-kind.ts';
import { column } from './column.ts';

// Columns that several kinds of sheet have.

export const number = column('number', 'text', 'No', 'No', 'No.|Nomor|Nomor Urut|No Urut|Urut|#');
export const business = column(
  'name',
  'businessName',
  'Nama IKM',
  'Name of the business',
  'Nama Usaha|Nama Perusahaan|Nama IKM/UKM|Nama UKM|Nama UMKM|IKM|Perusahaan|Nama Industri|Nama Unit Usaha|Usaha|Unit Usaha|Nama Toko|Nama Brand Usaha|Nama Peserta IKM|IKM Binaan|Nama IKM Binaan|Nama Kelompok/IKM|IKM yang Dikunjungi|IKM yang Didampingi|IKM Dampingan|Nama IKM Dampingan|IKM Peserta|Pelaku IKM|Nama IKM Peserta|Business Name|Company Name|Name of Company|Company',
  { required: true, example: 'UD. Sinar Jaya' },
);
export const owner = column(
  'owner',
  'person',
  'Nama Pemilik',
  'Owner',
  'Pemilik|Penanggung Jawab|Nama Penanggung Jawab|Pemilik/Penanggung Jawab|Nama Lengkap|Nama Pengusaha|Pengusaha|Pimpinan|Nama Pimpinan|Pemilik Usaha|Nama Pemilik Usaha|Owner|Nama Pelaku Usaha|Pelaku Usaha|Nama|Owner Name|Name of Owner|Owner’s Name|Person in Charge',
  { example: 'Hj. Siti Aminah, S.Pd' },
);
export const ownerSex = column('sex', 'sex', 'L/P', 'Sex', 'Jenis Kelamin|JK|Kelamin|Gender|Sex|P/L', {
  example: 'P',
});
export const nik = column(
  'nik',
  'nik',
  'NIK',
  'NIK',
  'No. KTP|No KTP|Nomor KTP|KTP|Nomor Induk Kependudukan|NIK Pemilik|No NIK|NIK/No. KTP|No. Identitas',
);
export const address = column(
  'address',
  'text',
  'Alamat',
  'Address',
  'Alamat Lengkap|Alamat Usaha|Alamat Perusahaan|Alamat Produksi|Alamat IKM|Jalan|Alamat Tempat Usaha|Lokasi Usaha|Alamat Pabrik|Dusun|Business Address|Street Address',
  { example: 'Jl. Merdeka 12' },
);
export const village = column(
  'village',
  'village',
  'Desa/Kelurahan',
  'Village',
  'Desa|Kelurahan|Desa/Kel|Desa/Kel.|Kel/Desa|Kelurahan/Desa|Kel.|Ds/Kel|Nama Desa|Gampong|Nagari',
  {
    example: 'Resapombo',
  },
);
export const district = column('district', 'district', 'Kecamatan', 'District', 'Kec|Kec.|Nama Kecamatan', {
  example: 'Doko',
});
export const regency = column(
  'regency',
  'regency',
  'Kab/Kota',
  'Regency or city',
  'Kabupaten|Kota|Kabupaten/Kota|Kab./Kota|Kabupaten / Kota|Kab|Kota/Kab|Asal Daerah|Daerah Asal|Asal Kab/Kota|Regency|City|Regency/City|City/Regency',
  { example: 'Kab. Blitar' },
);
export const province = column(
  'province',
  'region',
  'Provinsi',
  'Province',
  'Prov|Prov.|Propinsi|Nama Provinsi|Asal Provinsi',
  {
    unasked: true,
  },
);
export const phone = column(
  'phone',
  'phones',
  'No. HP',
  'Telephone',
  'HP|WA|Telp|No. HP/WA/Telp|No HP/WA|No. WA|No WA|Nomor HP|Nomor Telepon|Telepon|No. Telp|No. Telepon|Kontak|Kontak Person|Contact Person|CP|No. Kontak|No Handphone|Handphone|WhatsApp|No. WhatsApp|Nomor WA|Telpon|No. Tlp|Tlp|No Telp/HP|Phone|Phone Number|Phone No.|Mobile|Mobile Phone|Mobile Number|Telephone Number|Contact',
  { example: '0812-3456-7890' },
);
export const email = column('email', 'email', 'Email', 'E-mail', 'E-mail|Surel|Alamat Email|Alamat Surel');
export const product = column(
  'products',
  'texts',
  'Produk',
  'Products',
  'Produk Utama|Produk Utama/Merek|Nama Produk|Jenis Produk|Produk/Merek|Produk Unggulan|Hasil Produksi|Jenis Usaha|Jenis Produksi|Komoditas|Produk yang Dipamerkan|Produk yg Dibawa|Produk yang dihasilkan|Produk Usaha|Product|Main Product|Main Products',
  { example: 'Batik tulis' },
);
export const notes = column(
  'notes',
  'text',
  'Keterangan',
  'Remarks',
  'Ket|Ket.|Catatan|Keterangan Lain|Remark|Keterangan Tambahan',
);
export const photo = column(
  'photo',
  'url',
  'Foto',
  'Photographs',
  'Dokumentasi|Link Foto|Foto Kegiatan|Foto Produk|Link Dokumentasi',
);

/** Whatever else an office keeps: its remarks, under the name of their column. */
export const other = column('other', 'text', 'Catatan lain', 'Other remarks', '', { repeats: true });

/** Those that tell which record of an export a row is: it comes back as a change of it. */
export const returned: SheetColumn[] = [
  column('id', 'id', 'ID Binaan', 'Binaan ID', 'id|Pengenal|Identifier'),
  column('version', 'count', 'Versi Binaan', 'Binaan version', 'version|versi'),
];
