import { goods } from './business.goods.ts';
import { papers } from './business.papers.ts';
import { registration } from './business.registration.ts';
import { reporting } from './business.reporting.ts';
import type { RoomWords } from './nouns.ts';

export const business: RoomWords = { ...registration, ...reporting, ...goods, ...papers };
