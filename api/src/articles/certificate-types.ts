import { CertificateType } from '../business/certificate-type.ts';
import type { Book } from './book.ts';

export const kinds = [
  {
    code: 'HALAL',
    name: 'Sertifikat halal',
    scope: 'PRODUCT',
    sectors: ['PANGAN'],
    numberForms: [`ID${'#'.repeat(17)}`],
    // Government Regulation 42/2024: the stage for food and drink of micro and small businesses.
    mandatoryFrom: '2026-10-17',
    description:
      'Diterbitkan BPJPH; wajib bagi makanan dan minuman usaha mikro dan kecil sejak 17 Oktober 2026 (PP 42/2024). Uji nilai gizi bukan bagian dari sertifikasi halal.',
  },
  {
    code: 'SNI',
    name: 'Standar Nasional Indonesia (SNI)',
    scope: 'PRODUCT',
    description: 'Sertifikat kesesuaian produk dengan SNI, diterbitkan lembaga sertifikasi produk.',
  },
  {
    code: 'PIRT',
    name: 'Izin pangan industri rumah tangga (P-IRT)',
    scope: 'PRODUCT',
    sectors: ['PANGAN'],
    validityMonths: 60,
    renewable: true,
    numberForms: [`${'#'.repeat(13)}-##`],
  },
  {
    code: 'BPOM_MD',
    name: 'Izin edar BPOM (MD)',
    scope: 'PRODUCT',
    sectors: ['PANGAN'],
    validityMonths: 60,
    renewable: true,
    numberForms: ['MD', 'ML'].flatMap((place) => [12, 15].map((digits) => place + '#'.repeat(digits))),
  },
  {
    code: 'LAB_NUTRITION',
    name: 'Uji nilai gizi',
    scope: 'PRODUCT',
    sectors: ['PANGAN'],
    description: 'Hasil uji laboratorium atas kandungan gizi, untuk label gizi; bukan syarat halal.',
  },
  { code: 'TKDN', name: 'Tingkat komponen dalam negeri (TKDN)', scope: 'PRODUCT', validityMonths: 60, renewable: true },
  { code: 'MEREK', name: 'Merek terdaftar', scope: 'BUSINESS', validityMonths: 120, renewable: true },
  { code: 'HAK_CIPTA', name: 'Pencatatan hak cipta', scope: 'BUSINESS' },
  { code: 'DESAIN_INDUSTRI', name: 'Desain industri', scope: 'PRODUCT', validityMonths: 120 },
  { code: 'PATEN', name: 'Paten', scope: 'PRODUCT', validityMonths: 240 },
  {
    code: 'IG',
    name: 'Indikasi geografis (IG)',
    scope: 'GROUP',
    description: 'Dipegang masyarakat pelindung indikasi geografis, tidak pernah oleh satu usaha.',
  },
  { code: 'SVLK', name: 'Sistem verifikasi legalitas kayu (SVLK)', scope: 'BUSINESS' },
  { code: 'V_LEGAL', name: 'Dokumen V-Legal', scope: 'PRODUCT' },
  { code: 'BATIKMARK', name: 'Batikmark', scope: 'PRODUCT', sectors: ['SANDANG'] },
  { code: 'KURASI', name: 'Hasil kurasi produk', scope: 'PRODUCT' },
  { code: 'HACCP', name: 'HACCP', scope: 'BUSINESS', sectors: ['PANGAN'] },
  { code: 'ISO', name: 'Sertifikat sistem manajemen ISO', scope: 'BUSINESS' },
];

/** The kinds of certificate that offices work with, by code. */
export const certificateTypes = (book: Book): Record<string, CertificateType> =>
  Object.fromEntries(kinds.map((kind) => [kind.code, book.enter(CertificateType, kind)]));
