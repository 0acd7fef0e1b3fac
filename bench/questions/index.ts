import type { Question } from '../question.ts';
import { business } from './business.ts';
import { exhibitions } from './exhibitions.ts';
import { funding } from './funding.ts';
import { insert } from './insert.ts';
import { list } from './list.ts';
import { partner } from './partner.ts';
import { substring } from './substring.ts';
import { typo } from './typo.ts';
import { update } from './update.ts';

export const questions: Question[] = [business, list, exhibitions, substring, funding, partner, typo, insert, update];
