import { refuse, refuseFields } from '../../core/errors.ts';
import type { MentoringDimension } from '../mentoring-figures.ts';

type Arguments = Record<string, unknown>;

/** The dimensions that are published, of which none is a sum of another's parts. */
export const cuts: readonly MentoringDimension[] = ['PROVINCE', 'SECTOR'];

const isYear = (from: unknown, to: unknown): boolean =>
  /^\d{4}-01-01$/.test(String(from)) && to === `${String(Number(String(from).slice(0, 4)) + 1).padStart(4, '0')}-01-01`;

/**
 * What the public may be told, report by report: whole years and fixed cuts. Two cuts that differ by a filter would tell, by
 * their difference, of those that the filter leaves out.
 */
const publishable: Record<string, (asked: Arguments) => boolean> = {
  mentoringOutcomes: ({ from, to, by, ...filters }) =>
    isYear(from, to) &&
    Array.isArray(by) &&
    by.length > 0 &&
    by.every((each) => cuts.includes(each)) &&
    Object.keys(filters).length === 0,
  participationFunding: ({ exhibition, ...filters }) => exhibition !== undefined && Object.keys(filters).length === 0,
  exhibitionSales: ({ series, ...filters }) => series !== undefined && Object.keys(filters).length === 0,
};

export function checkPublishable(report: string, asked: Arguments): void {
  const isFit = Object.hasOwn(publishable, report) ? publishable[report] : undefined;
  if (!isFit) throw refuse(notForPublic);
  if (asked.asOf !== undefined) throw refuseFields({ arguments: notOfThen });
  if (!isFit(asked)) throw refuseFields({ arguments: notThisCut });
}

const notForPublic = {
  id: 'Laporan ini tidak dihitung untuk umum, jadi tidak dapat diterbitkan.',
  en: 'This report is not counted for the public, so it cannot be published.',
};

/** Of two instants of one's own choosing the figures would differ by what was written of a single business between them. */
const notOfThen = {
  id: 'Yang diterbitkan dihitung pada saat diterbitkan, bukan menurut keadaan waktu lampau.',
  en: 'What is published is counted when it is published, not as of an earlier instant.',
};

const notThisCut = {
  id: 'Untuk umum hanya satu tahun kalender dan pembagian tetap: menurut provinsi dan cabang industri, tanpa saringan.',
  en: 'For the public there are calendar years and fixed cuts only: by province and branch, without filters.',
};
