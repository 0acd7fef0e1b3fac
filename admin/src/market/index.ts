import { buyerInquiry } from './buyer-inquiry.tsx';
import { campaign } from './campaign.tsx';
import { marketNote } from './market-note.tsx';
import { partnership } from './partnership.tsx';

export const market = [partnership, buyerInquiry, marketNote, campaign];
