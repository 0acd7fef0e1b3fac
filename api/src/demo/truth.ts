import { closingDay, type DayNumber, daysToLebaran, openingDay } from './calendar.ts';

/**
 * What is true of the synthetic office, in one place: the generator draws from these numbers and from nothing else, so a
 * report that is right finds them again. Gains are in log points: 0.22 is about a quarter more.
 */
export const truth = {
  /** Counts the changes of the generator: an office of another edition is loaded anew. */
  edition: 7,

  /** A business's turnover in a month. The logarithm of its size is bell-shaped. */
  turnover: { median: 8_000_000, spread: 0.8, growthPerYear: 0.04 },

  /** By how much trade rises before Lebaran, in log points at its height ten days before; and how far it falls after. */
  season: {
    before: {
      PANGAN: 0.6,
      SANDANG: 0.7,
      KERAJINAN: 0.2,
      KIMIA_BAHAN_BANGUNAN: 0.05,
      LOGAM_ELEKTRONIKA: 0.05,
      ANEKA: 0.1,
      JASA: 0.1,
    } as Record<string, number>,
    after: -0.25,
  },

  mentoring: {
    /** Of all businesses, how many are mentored at least once. */
    share: 0.42,
    /** The effect: what mentoring adds to log turnover once it has worked in full. It stays after completion. */
    gain: 0.22,
    /** It grows in a straight line from the first day until then. */
    monthsToFullGain: 12,
    /** Those who were chosen were larger before anything began: comparing them with the others overstates the effect. */
    headStart: 0.3,
    /** Of all mentoring, how much is dropped before its end. The gain is lost on that day. */
    dropOut: 0.22,
    /** Those who drop out were smaller from the start: leaving them out overstates the effect too. */
    dropOutsBehind: 0.15,
    /** Of businesses, who has a certificate issued; each holds one. */
    certified: { mentored: 0.4, others: 0.15 },
    /** Of constraints, how many are resolved: those raised in mentoring, and those outside. */
    resolved: { mentored: 0.6, others: 0.25 },
    /** Of what was agreed at a visit, how much was found done at the next. */
    actionsDone: 0.7,
  },

  /** The total of an assessment, on a scale from 1 to 5. */
  assessments: {
    /** Of mentoring whose beginning was measured, how much is assessed; of those never mentored, how many are compared. */
    share: 0.45,
    comparisons: 0.04,
    level: 2.4,
    /** The larger work better: by so much for each log point. */
    bySize: 0.3,
    /** What mentoring adds once it has worked in full; it grows and is lost as the gain in turnover is. */
    gain: 0.9,
    noise: 0.25,
    noiseOfItem: 0.5,
  },

  exhibitions: {
    /** Sales at an exhibition are this part of a month's turnover, times the edition's own level, times chance. */
    share: 0.6,
    level: { LOCAL: -0.4, PROVINCE: 0, NATIONAL: 0.5, INTERNATIONAL: 0.9 } as Record<string, number>,
    editionSpread: 0.3,
    chance: 0.5,
    noShow: 0.06,
    /** Of those whose sales are known, how many know them day by day; and of these, whose days sum to a tenth more. */
    dailySales: 0.4,
    dailySlips: 0.04,
    /** Of those who came, how many tell of buyers whom they met. */
    leads: 0.12,
  },

  quality: {
    /** Of businesses that are mentored, how many have a product measured. */
    measured: 0.25,
    /** Share of defects in the first batch, and by how much it falls from one batch to the next, in log points. */
    defects: 0.08,
    learning: 0.2,
  },

  reports: {
    /** What chance adds to each month's log turnover. */
    noise: 0.1,
    /** How many report year after year, so that before and after can be told; and how much more often they do than others. */
    followed: { mentored: 0.6, others: 0.2 },
    often: { followed: 6, others: 0.4 },
    /** How long the periods are. */
    periods: { YEAR: 80, SEMESTER: 12, QUARTER: 5, MONTH: 3 },
  },

  /** How persons function: of all, how many were asked, and how they answer each of the six questions. */
  functioning: { asked: 0.35, aLot: 0.012, some: 0.07, unanswered: 0.02 },

  /** What is paid for a month of mentoring and for an application, at the middle of a bell-shaped logarithm. */
  costs: {
    mentoring: { perMonth: 450_000, spread: 0.35 },
    certificate: {
      fees: {
        HALAL: 650_000,
        PIRT: 250_000,
        MEREK: 500_000,
        BPOM_MD: 3_000_000,
        LAB_NUTRITION: 1_200_000,
        BATIKMARK: 400_000,
        TKDN: 5_000_000,
        SNI: 12_000_000,
        DESAIN_INDUSTRI: 600_000,
      } as Record<string, number>,
      spread: 0.2,
    },
  },

  trainings: {
    /** Of those registered, who does not come. */
    noShow: 0.08,
    /** Of those who come, who leaves whenever it suits. */
    short: 0.12,
    /** By how many points the score rises from before to after. */
    gain: 18,
  },

  /** How often a value is not known, at random. */
  missing: {
    turnover: 0.1,
    profit: 0.5,
    capacity: 0.45,
    investment: 0.3,
    funding: 0.12,
    fundingAmount: 0.4,
    sales: 0.25,
    orders: 0.15,
    orderDay: 0.1,
    salesTarget: 0.4,
    workers: 0.18,
    oneSexOfWorkers: 0.05,
    sector: 0.03,
    legalForm: 0.1,
    owner: 0.04,
    ownerSex: 0.08,
    scores: 0.35,
    phone: 0.25,
    nib: 0.4,
    kbli: 0.35,
    foundedYear: 0.15,
    address: 0.3,
    place: 0.65,
    price: 0.3,
    minutes: 0.2,
    severity: 0.15,
    score: 0.06,
  },

  /** Of all businesses, how many are a second entry of an earlier one, with slips. They are listed as pairs. */
  duplicates: 0.015,
};

const month = 30.4375;

/** A time of mentoring as the effect sees it. */
export interface Mentored {
  startsOn?: DayNumber;
  endsOn?: DayNumber;
  dropped: boolean;
}

/** What mentoring adds to a business's log turnover on a day: the strongest one counts, they do not add up. */
export function gainOn(day: DayNumber, engagements: readonly Mentored[]): number {
  let most = 0;
  for (const { startsOn, endsOn, dropped } of engagements) {
    if (startsOn === undefined || day < startsOn || (dropped && endsOn !== undefined && day > endsOn)) continue;
    most = Math.max(most, Math.min(1, (day - startsOn) / month / truth.mentoring.monthsToFullGain));
  }
  return most * truth.mentoring.gain;
}

/** What the season adds to log turnover. */
export function seasonOn(day: DayNumber, sector: string): number {
  const left = daysToLebaran(day);
  if (left >= -21 && left < -1) return truth.season.after;
  return (truth.season.before[sector] ?? 0) * Math.exp(-(((left - 10) / 12) ** 2));
}

/**
 * The seam for period reports: the log of what a business turns over in a month around a day. Sales at exhibitions are
 * drawn from it, and reports of turnover, baselines and endlines are to be drawn from it too.
 */
export const logTurnover = (
  firm: { size: number; sector: string; engagements: readonly Mentored[] },
  day: DayNumber,
): number =>
  Math.log(truth.turnover.median) +
  firm.size +
  (truth.turnover.growthPerYear * (Math.min(day, closingDay) - openingDay)) / 365.25 +
  seasonOn(day, firm.sector) +
  gainOn(day, firm.engagements);

/** How well a business works on a day, on the scale of assessments. */
export const levelOn = (firm: { size: number; engagements: readonly Mentored[] }, day: DayNumber): number =>
  truth.assessments.level +
  truth.assessments.bySize * firm.size +
  (truth.assessments.gain * gainOn(day, firm.engagements)) / truth.mentoring.gain;
