import type { Pair } from './nouns.ts';

/** What reports are called, by their root field. */
export const reportTitles: Record<string, Pair> = {
  mentoringOutcomes: ['Hasil pendampingan', 'Outcomes of mentoring'],
  partnerPortfolio: ['Portofolio mitra', 'Portfolio of a partner'],
  trainingOutcomes: ['Hasil pelatihan', 'Outcomes of training'],
  certificateStock: ['Sertifikat yang berlaku', 'Valid certificates'],
  inclusion: ['Inklusi', 'Inclusion'],
  exportFunnel: ['Jalan menuju ekspor', 'The way to export'],
  registerQuality: ['Mutu register', 'Quality of the register'],
  costs: ['Biaya', 'Costs'],
  mentoringComparison: [
    'Dibandingkan dengan usaha yang tidak didampingi',
    'Compared with businesses that were not mentored',
  ],
  participationFunding: ['Pembiayaan keikutsertaan', 'Funding of participations'],
  exhibitionSales: ['Penjualan dari tahun ke tahun', 'Sales from year to year'],
};

/** The parts of figures that are values of no enumeration of a noun. */
export const figureParts: Record<string, Pair> = {
  AWARE: ['Dilatih', 'Trained'],
  LEGAL: ['Legal', 'Legal'],
  COMPLIANT: ['Bersertifikat wajib', 'Compliant'],
  CAPABLE: ['Mampu', 'Capable'],
  OFFER: ['Punya penawaran', 'With an offer'],
  CONTACT: ['Bertemu pembeli', 'Met a buyer'],
  SAMPLE: ['Sampel atau harga', 'Sample or price'],
  ORDER: ['Pesanan', 'Order'],
  INDIRECT: ['Ekspor tak langsung', 'Indirect export'],
  DIRECT: ['Ekspor langsung', 'Direct export'],
  LOWER: ['batas bawah selang 95 persen', 'lower end of the 95 percent interval'],
  UPPER: ['batas atas selang 95 persen', 'upper end of the 95 percent interval'],
  UNENUMERATED: ['Hanya dilaporkan jumlahnya', 'Reported without names'],
  HALAL: ['Sertifikat halal', 'Halal certificate'],
  SNI: ['Standar Nasional Indonesia (SNI)', 'National standard (SNI)'],
  PIRT: ['Izin pangan industri rumah tangga (P-IRT)', 'Home industry food licence (P-IRT)'],
  BPOM_MD: ['Izin edar BPOM (MD)', 'Distribution licence of BPOM (MD)'],
  LAB_NUTRITION: ['Uji nilai gizi', 'Nutrition test'],
  TKDN: ['Tingkat komponen dalam negeri (TKDN)', 'Local content (TKDN)'],
  MEREK: ['Merek terdaftar', 'Registered trademark'],
  HAK_CIPTA: ['Pencatatan hak cipta', 'Recorded copyright'],
  DESAIN_INDUSTRI: ['Desain industri', 'Industrial design'],
  PATEN: ['Paten', 'Patent'],
  IG: ['Indikasi geografis (IG)', 'Geographical indication (IG)'],
  SVLK: ['Sistem verifikasi legalitas kayu (SVLK)', 'Timber legality (SVLK)'],
  V_LEGAL: ['Dokumen V-Legal', 'V-Legal document'],
  BATIKMARK: ['Batikmark', 'Batikmark'],
  KURASI: ['Hasil kurasi produk', 'Result of curation'],
  HACCP: ['HACCP', 'HACCP'],
  ISO: ['Sertifikat sistem manajemen ISO', 'ISO management system'],
};
