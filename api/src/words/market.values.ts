import type { EnumWords } from './nouns.ts';

export const marketValues = {
  PartnershipKind: {
    SUPPLY: ['Pasokan', 'Supply'],
    FOSTER: ['Bapak angkat', 'Foster company'],
    MARKETING: ['Pemasaran', 'Marketing'],
    DISTRIBUTION: ['Distribusi', 'Distribution'],
    OTHER: ['Lainnya', 'Other'],
  },
  PartnershipState: {
    PLANNED: ['Direncanakan', 'Planned'],
    EXPLORING: ['Penjajakan', 'Exploring'],
    NEGOTIATING: ['Perundingan', 'Negotiating'],
    SIGNED: ['Disepakati', 'Signed'],
    ACTIVE: ['Berjalan', 'Active'],
    ENDED: ['Berakhir', 'Ended'],
  },
  CampaignKind: {
    BUY_LOCAL: ['Beli produk sendiri', 'Buy local'],
    BRAND: ['Pengenalan merek', 'Brand'],
    LAUNCH: ['Peluncuran', 'Launch'],
    DISCOUNT: ['Potongan harga', 'Discount'],
    OTHER: ['Lainnya', 'Other'],
  },
  CampaignChannel: {
    SOCIAL_MEDIA: ['Media sosial', 'Social media'],
    MARKETPLACE: ['Lokapasar', 'Marketplace'],
    EXHIBITION: ['Pameran', 'Exhibition'],
    SHOP: ['Toko', 'Shops'],
    PRESS: ['Surat kabar dan berita daring', 'Press'],
    BROADCAST: ['Radio dan televisi', 'Broadcast'],
    OUTDOOR: ['Luar ruang', 'Outdoor'],
    OTHER: ['Lainnya', 'Other'],
  },
  InquiryState: {
    NEW: ['Baru', 'New'],
    ANSWERED: ['Dijawab', 'Answered'],
    MATCHED: ['Cocok', 'Matched'],
    CLOSED: ['Ditutup', 'Closed'],
  },
} satisfies EnumWords;
