import type { SheetKind } from '../sheet-kind.ts';
import { column } from './column.ts';
import * as common from './common.ts';

/**
 * What offices export from registers they have had (IKM registration, IKM JUARA): as the sheet of assisted businesses,
 * and how far a service has come.
 */
export const services: SheetKind = {
  key: 'SERVICES',
  title: { id: 'Rekap Layanan Fasilitasi', en: 'Services given' },
  columns: [
    common.number,
    common.business,
    common.owner,
    common.nik,
    column('nib', 'nib', 'NIB', 'NIB', 'Nomor Induk Berusaha|No. NIB|NIB (13 digit)'),
    common.address,
    common.village,
    common.district,
    common.phone,
    common.product,
    column('service', 'text', 'Jenis Layanan', 'Service', 'Layanan|Jenis Fasilitasi|Fasilitasi|Nama Layanan'),
    column(
      'applicationNumber',
      'text',
      'Nomor Pendaftaran',
      'Number of the application',
      'No Pendaftaran|No. Pendaftaran|No Registrasi|Nomor Registrasi|No. Permohonan',
    ),
    column(
      'state',
      'certificate',
      'Status',
      'State',
      'Status Pendaftaran|Status Permohonan|Status Layanan|Status Sertifikat',
    ),
    column('facilitatedYear', 'year', 'Tahun Fasilitasi', 'Year', 'Th. Fasilitasi|Tahun|Tahun Anggaran'),
    column(
      'certificateUrl',
      'url',
      'Link Sertifikat',
      'Address of the certificate',
      'URL Sertifikat|Tautan Sertifikat|Sertifikat',
    ),
    column('labNumber', 'text', 'Nomor LHU', 'Number of the laboratory report', 'No LHU|No. LHU|LHU'),
    column('testedOn', 'day', 'Tanggal LHU', 'Tested', 'Tanggal Uji|Tgl LHU|Tanggal'),
    column('tkdnPercentage', 'percent', 'Persentase TKDN', 'Domestic content', 'Persentase|Nilai TKDN|Persen TKDN'),
    column('training', 'text', 'Jenis Pelatihan', 'Training', 'Nama Pelatihan|Pelatihan|Sub Kegiatan|Kegiatan'),
    column(
      'trainingDays',
      'days',
      'Waktu Pelatihan',
      'Days of the training',
      'Waktu|Tanggal Pelatihan|Waktu Pelaksanaan',
    ),
    column(
      'trainingPlace',
      'text',
      'Tempat Pelatihan',
      'Place of the training',
      'Tempat|Lokasi Pelatihan|Tempat Pelaksanaan',
    ),
    column('duplicateNib', 'yesNo', 'Duplikat NIB', 'NIB found twice'),
    column('duplicateNik', 'yesNo', 'Duplikat NIK', 'NIK found twice'),
    common.notes,
    common.other,
    ...common.returned,
  ],
};
