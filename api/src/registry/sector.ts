import { enumeration } from '../core/column.ts';

export const Sector = enumeration(
  'Sector',
  'Branch of small industry (jenis industri), as the offices group their businesses.',
  {
    PANGAN: 'PANGAN',
    SANDANG: 'SANDANG',
    KERAJINAN: 'KERAJINAN',
    KIMIA_BAHAN_BANGUNAN: 'KIMIA_BAHAN_BANGUNAN',
    LOGAM_ELEKTRONIKA: 'LOGAM_ELEKTRONIKA',
    ANEKA: 'ANEKA',
    JASA: 'JASA',
  },
  {
    PANGAN: { description: 'Food and drink.' },
    SANDANG: { description: 'Clothing and textiles, batik among them even where a source counts it as handicraft.' },
    KERAJINAN: { description: 'Handicraft.' },
    KIMIA_BAHAN_BANGUNAN: { description: 'Chemicals and building materials.' },
    LOGAM_ELEKTRONIKA: { description: 'Metal and electronics.' },
    ANEKA: { description: 'Other manufacturing, furniture among it.' },
    JASA: { description: 'Services: not manufacturing, though offices assist them too.' },
  },
);
