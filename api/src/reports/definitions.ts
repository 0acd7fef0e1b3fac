import type { MeasureUnit } from './report.ts';

interface Definition {
  unit: keyof typeof MeasureUnit;
  text: string;
}

/** What each figure means, by its code; the number behind the dash tells figures of one indicator apart. */
export const definitions = {
  PROGRAMMES: { unit: 'PROGRAMMES', text: 'Programmes with at least one mentoring that the report counts.' },
  BUSINESSES: { unit: 'BUSINESSES', text: 'Distinct businesses mentored; one that is mentored twice counts once.' },
  ENGAGEMENTS: {
    unit: 'ENGAGEMENTS',
    text: 'Mentoring that was under way on some day of the period: begun before its end, and not ended before its first day. Mentoring that has no day yet is not counted.',
  },
  'MEN-01': { unit: 'ENGAGEMENTS', text: 'Mentoring by its state as recorded now.' },
  'MEN-01-EXIT': { unit: 'ENGAGEMENTS', text: 'Mentoring that was dropped, by the reason recorded.' },
  'MEN-01-COMPLETION': {
    unit: 'PERCENT',
    text: 'Completed (followed up or not) of all that has ended, completed and dropped, of the mentoring that began in the period (its start cohort). What of it is still under way is missing.',
  },
  'MEN-02': {
    unit: 'MONTHS',
    text: 'Median months from the first to the last day of the mentoring that began in the period (its start cohort): the first day by which half has ended. What is still under way counts as lasting at least until today (Kaplan-Meier) and is shown as missing; empty where less than half has ended.',
  },
  'MEN-02-OVERDUE': {
    unit: 'ENGAGEMENTS',
    text: 'Active mentoring past the months it was planned for. Rests on all that is active or paused.',
  },
  'MEN-03': {
    unit: 'SESSIONS',
    text: 'Sessions in the period for each month of mentoring in the period, over all mentoring together.',
  },
  'MEN-03-RECENT': {
    unit: 'PERCENT',
    text: 'Mentoring with at least one session in the last 60 days of the period, or until today, of all that was under way on the last of them, paused or not.',
  },
  'MEN-04': {
    unit: 'PERCENT',
    text: 'Median change of turnover, last over first less one, in rupiah of the day: nominal, prices that rose in between are not taken out. First: the latest report handed in whose period ended at most 30 days after mentoring began. Last: the latest of the same length and season that began after that and ended within the period asked for; years before shorter periods. Drop-outs count; who lacks either report, or one whose turnover the reader may know, is missing.',
  },
  'MEN-05': {
    unit: 'WORKERS',
    text: 'Change in people who work there, summed over businesses, family included: heads, not full-time jobs, since reports do not ask for days. A business that is mentored more than once counts once, by the mentoring of it that began first. First and last report with workers of both sexes, before mentoring began or at most 30 days after, and after that within the period.',
  },
  'MEN-05-MEDIAN': {
    unit: 'WORKERS',
    text: 'The median of the same changes, mentoring by mentoring.',
  },
  'MEN-05-WOMEN': {
    unit: 'WORKERS',
    text: 'The same change in women, summed.',
  },
  'MEN-05-WOMEN-MEDIAN': {
    unit: 'WORKERS',
    text: 'The median change in women.',
  },
  'MEN-05-MEN': {
    unit: 'WORKERS',
    text: 'The same change in men, summed.',
  },
  'MEN-05-MEN-MEDIAN': {
    unit: 'WORKERS',
    text: 'The median change in men.',
  },
  'MEN-06': {
    unit: 'POINTS',
    text: 'Mean change of the total of an assessment from BASELINE to ENDLINE, both verified and with the same instrument.',
  },
  'MEN-07': {
    unit: 'PERCENT',
    text: 'Mentoring of businesses whose output is consistent, each mentoring of a business by itself: at least five of the last six batches measured before the end of the period within limits (at most 5 percent defective, at least 90 percent on time). Fewer than six batches: missing.',
  },
  'MEN-08': {
    unit: 'PERCENT',
    text: 'Defective of all units produced in the batches of the period whose defects were counted, each batch once: the sum of one over the sum of the other, not a mean of rates.',
  },
  'MEN-08-ON-TIME': {
    unit: 'PERCENT',
    text: 'Delivered on the day agreed or before, of all units due to buyers from the batches of the period of which both are recorded, each batch once: the sum of one over the sum of the other, not a mean of rates.',
  },
  'MEN-09': {
    unit: 'DESIGNS',
    text: 'Designs made in mentoring (origin MENTORING) that were introduced in the period, on or after the first day of the mentoring; each once. Rests on the mentoring of businesses counted.',
  },
  'MEN-09-SOLD': {
    unit: 'PERCENT',
    text: 'Of these designs, those of which at least one unit sold, of those whose sales are recorded. Rests on mentoring with such a design; missing is mentoring of whose designs no sales are recorded.',
  },
  'MEN-10': {
    unit: 'CERTIFICATES',
    text: 'Distinct certificates issued in the period to the business on or after the first day of its mentoring. Rests on the mentoring of businesses counted; by kind of certificate on the certificates.',
  },
  'MEN-10-DAYS': {
    unit: 'DAYS',
    text: 'Median days from application to issue of these certificates. Rests on mentoring with one whose application is dated, by kind of certificate on the certificates; missing are those without that day.',
  },
  'MEN-11': {
    unit: 'BUSINESSES',
    text: 'Distinct businesses whose first documented export (a PEB or an invoice, never carried informally) fell into the period, on or after the first day of a mentoring of theirs and within 24 months of it; one that is mentored twice counts once. Rests on the mentoring that is counted.',
  },
  'MEN-12-12': {
    unit: 'PERCENT',
    text: 'Businesses that had not closed 12 months (365 days) after the first day of mentoring that began in the period (its start cohort), each mentoring of a business by itself, by Kaplan and Meier: each counts as long as it was in sight. DORMANT is not closed. One that is not on record as closed on a day is followed to the last contact: a session, an assessment, a batch measured, a report, an exhibition attended, the last day of its mentoring. Missing are those lost from sight before.',
  },
  'MEN-12-24': {
    unit: 'PERCENT',
    text: 'The same after 24 months (730 days).',
  },
  'MEN-13': {
    unit: 'PERCENT',
    text: 'Constraints raised in the mentoring in the period that are resolved now. Rests on mentoring with a constraint, by category on the constraints. One without a day on which it was raised is not counted.',
  },
  'MEN-13-DAYS': {
    unit: 'DAYS',
    text: 'Median days from raised to resolved, of those of these constraints that are resolved: those still open have lasted longer already, or will. Rests on mentoring with one resolved, by category on the constraints.',
  },
  'EXH-01-TOTAL': {
    unit: 'PARTICIPATIONS',
    text: 'Participations for which a place was held (CONFIRMED, ATTENDED, REPORTED, VERIFIED, NO_SHOW): those recorded one by one, or as many as sources report where that is more. Rests on those recorded that the viewer sees; the others are missing. Empty where none is recorded and no source says how many.',
  },
  'EXH-01': {
    unit: 'PARTICIPATIONS',
    text: 'These participations by where most of the money comes from. Rests on those recorded one by one; missing are those of whom a source states the payer, and no record the name. UNKNOWN is an answer. UNENUMERATED are reported without a name and without a payer.',
  },
  'EXH-01-SHARE': {
    unit: 'PERCENT',
    text: 'The same, of all these participations: the unknown and the unnamed stay in the base.',
  },
  'EXH-02': {
    unit: 'RUPIAH',
    text: 'Cash sales and orders of participations whose results are in (REPORTED, VERIFIED). Rests on those of them that state at least one of the two; missing are all others that attended. Leads are never added.',
  },
  'EXH-03': {
    unit: 'PERCENT',
    text: 'Sales against the edition of the year before in the same series, less one. Rests on what sales rest on. Empty if in either year less than 70 percent of those that attended have sales recorded.',
  },
  'EXH-03-SAME': {
    unit: 'PERCENT',
    text: 'Like for like: the same, over the businesses with sales in both editions. Missing are the others that attended this one.',
  },
  'EXH-03-DAY': {
    unit: 'RUPIAH',
    text: 'Sales for each business with sales recorded and each day of the edition.',
  },
  'EXH-04': {
    unit: 'PERCENT',
    text: 'Sales of the target that was set for the whole edition. Rests on what sales rest on: what is missing of them is missing of the achievement. Empty without a target, and for who may not see every participation, whoever has come.',
  },
  'EXH-05': {
    unit: 'RUPIAH',
    text: 'What was paid for participations for each million rupiah that they sold. Rests on those with sales of which every payer’s amount is known; missing are the others that attended.',
  },
  'EXH-05-LEADS': {
    unit: 'PERCENT',
    text: 'Leads that have become orders by now. Rests on all leads of participations.',
  },
  'EXH-05-LEADS-30': {
    unit: 'PERCENT',
    text: 'Leads that became orders within 30 days of the day they met, or of the first day of the edition where that is not known. Rests on those whose 30 days are over; missing are the others, and orders of which nobody knows when they came.',
  },
  'EXH-05-LEADS-90': {
    unit: 'PERCENT',
    text: 'Leads that became orders within 90 days of the day they met, or of the first day of the edition where that is not known. Rests on those whose 90 days are over; missing are the others, and orders of which nobody knows when they came.',
  },
  'EXH-05-LEADS-180': {
    unit: 'PERCENT',
    text: 'Leads that became orders within 180 days of the day they met, or of the first day of the edition where that is not known. Rests on those whose 180 days are over; missing are the others, and orders of which nobody knows when they came.',
  },
  'EXH-06': {
    unit: 'PERCENT',
    text: 'Businesses that did not come, of all for whom a place was held. Empty while it is recorded of none whether they came.',
  },
  'TRN-01-PEOPLE': {
    unit: 'PEOPLE',
    text: 'People who came (ATTENDED, COMPLETED, INCOMPLETE) to trainings that began in the period, once for each training. Rests on those recorded one by one whom the viewer sees; missing are those whom sources report beyond them. Of these nobody knows the region or the branch, so a report of one region or branch leaves them out, and one who does not see all enrolments is told of them only for trainings of which it sees some.',
  },
  'TRN-01-BUSINESSES': {
    unit: 'BUSINESSES',
    text: 'Distinct businesses for which somebody came. People for whom no business is recorded count for none.',
  },
  'TRN-01': {
    unit: 'PERCENT',
    text: 'Active businesses for which somebody came, of all active businesses of the region and branch; by training, of all that the report is about. Active on the last day of the period, or today if that is earlier: ACTIVE now or closed since, and not founded in a later year. It rests on all of these. Since when a business is dormant is not recorded.',
  },
  'TRN-02': {
    unit: 'POINTS',
    text: 'Mean of the score after less the score before, over people with both. Missing are the others who came.',
  },
  'TRN-02-NORMALISED': {
    unit: 'PERCENT',
    text: 'What was gained of what could be gained: the sum of the gains over the sum of what was missing to 100 before, over people with both scores; not a mean of ratios.',
  },
  'TRN-02-IMPROVED': { unit: 'PERCENT', text: 'People with a higher score after than before, of those with both.' },
  'TRN-03': {
    unit: 'PERCENT',
    text: 'Businesses that began mentoring on the last day of a training in the period or within 180 days after it, of those for which somebody came. Missing are those that may still begin, and those of whose training the last day is not known. Those whose mentoring was under way on that day are left out.',
  },
  'CER-01': {
    unit: 'CERTIFICATES',
    text: 'Certificates valid on the day: issued by then, not past their last day, and neither suspended, revoked nor superseded by then. Those of groups are open to everybody, wherever the group is. Missing are those of which it is recorded that they lost their validity, and not when.',
  },
  'CER-01-ENDING': {
    unit: 'CERTIFICATES',
    text: 'Of the certificates valid on the day, those whose last day is at most 90 days later. One without a last day does not end.',
  },
  'CER-01-HALAL': {
    unit: 'BUSINESSES',
    text: 'Food businesses (PANGAN), active on the day, that hold no halal certificate valid on it; one of their group does not count. Rests on the food businesses; missing are active businesses of which the branch is not known. Active: ACTIVE now or closed since, and not founded in a later year.',
  },
  'CER-01-HALAL-SHARE': { unit: 'PERCENT', text: 'The same, of all these food businesses.' },
  'REG-01': { unit: 'BUSINESSES', text: 'Records of businesses that are neither closed nor merged.' },
  'REG-01-NIB': { unit: 'PERCENT', text: 'Of these records, those with a NIB.' },
  'REG-01-GEOCODE': { unit: 'PERCENT', text: 'Of these records, those with latitude and longitude.' },
  'REG-01-KBLI': { unit: 'PERCENT', text: 'Of these records, those with at least one activity by KBLI.' },
  'REG-01-PHONE': {
    unit: 'PERCENT',
    text: 'Of these records, those with a telephone number; the register takes none that lacks its country code. Rests on those whose number the viewer may know; the others are missing.',
  },
  'REG-01-VERIFIED': {
    unit: 'PERCENT',
    text: 'Of these records, those with a verified period report whose period ended within the last twelve months.',
  },
  'REG-01-ALIKE': {
    unit: 'BUSINESSES',
    text: 'Records that another is like: of the same name, written alike and without its legal form, in exactly the same region, and with the same owner where the viewer may know the owner. They may be duplicates. Rests on all these records.',
  },
  'COST-01-MENTORING': {
    unit: 'RUPIAH',
    text: 'What was paid for mentoring that had begun and ended (COMPLETED, FOLLOWED_UP, DROPPED) in the period: the amounts of all its payers. Rests on mentoring of which every payer’s amount is recorded; mentoring with no payer recorded, or one without an amount, is missing.',
  },
  'COST-01': {
    unit: 'RUPIAH',
    text: 'The same for each of that mentoring that was completed: what was dropped is paid for and brings nothing. Empty where none was completed of which the cost is known. Trainings, facilitation and certificates are not in it.',
  },
  'COST-01-CERTIFICATE': {
    unit: 'RUPIAH',
    text: 'What was paid for each certificate issued in the period to a business on or after the first day of a mentoring; by programme, of each programme that was mentoring it. Rests on those of which every payer’s amount is recorded; the others are missing.',
  },
  'INC-01-WOMEN': {
    unit: 'PERCENT',
    text: 'Active businesses of which women own at least half. By the shares of those who own it today; where no share is stated, by their sex if it is the same; where no owner’s sex is known, by that of the owner whom the business names. Rests on those of which it can be told; the others are missing.',
  },
  'INC-01-OWNERS': {
    unit: 'PERCENT',
    text: 'Owners of active businesses, once for each business, with a disability by the Washington Group’s six questions: a lot of difficulty, or worse, with at least one. By the last answers that tell. Rests on those who have answered; missing are those who were not asked, have not answered enough, or whose answers are not for the viewer to know. Whatever is asked, it is counted for all, for provinces and for regencies, and not shown of fewer than ten.',
  },
  'INC-01-PARTICIPANTS': {
    unit: 'PERCENT',
    text: 'People who came to trainings, once for each training, in the region of their business, counted in the same way.',
  },
  'INC-01-REMOTE': {
    unit: 'PERCENT',
    text: 'Active businesses in regencies and cities that the register lists as underdeveloped: as it comes, the 62 of Perpres 63/2020, in force from 2020 to 2024. Of 3T (underdeveloped, frontier, outermost) it is what a regulation lists by regency. Missing are businesses of which no regency is known.',
  },
  'FUN-01-BASE': {
    unit: 'BUSINESSES',
    text: 'Businesses that in the period were trained, met a buyer who is not known to be from Indonesia, or sent an export that counts.',
  },
  'FUN-01': {
    unit: 'BUSINESSES',
    text: 'Of these, those that had come to a stage and to all before it by the end of the period; what has no day counts as recorded now. AWARE: trained. LEGAL: a NIB and an NPWP; for a business of one person the NIB, since its tax number is a NIK and not kept. COMPLIANT: every certificate that was mandatory for its branch by then, valid. CAPABLE: a product with capacity and lead time of whose last six batches five are within limits. OFFER: a product with HS code and price in dollars; catalogues are not recorded. CONTACT: such a buyer. SAMPLE: the buyer was given a sample, told a price or has ordered. ORDER: the buyer has ordered. INDIRECT: an export that counts, through whomever. DIRECT: one that the business sold itself.',
  },
  'FUN-01-CONVERSION': {
    unit: 'PERCENT',
    text: 'Businesses that had come to a stage, of those that had come to the one before it.',
  },
  'FUN-01-SKIPPED': {
    unit: 'BUSINESSES',
    text: 'Businesses of which a stage holds and one before it does not. Rests on all of them.',
  },
  'FUN-01-DAYS': {
    unit: 'DAYS',
    text: 'Median days from the last day of the first training to the first day of a stage, below zero where that came first. Missing are those of which one of the two is not known to the day.',
  },
  'DID-LOG': {
    unit: 'PERCENT',
    text: 'The mean change of the logarithm of turnover in the mentored less that in the others, as a change in percent: the outcome chosen in advance. Rests on those with both reports; LOWER and UPPER end its 95 percent interval (Welch).',
  },
  'DID-LEVEL': {
    unit: 'RUPIAH',
    text: 'The same of turnover in rupiah. The bounds say what it would be if all without a second report sold as before, and if the mentored among them had closed.',
  },
  'DID-DETECTABLE': {
    unit: 'PERCENT',
    text: 'The smallest true difference, as a change in percent, that four of five such studies would find. Mentoring and training usually add 5 to 10 percent: finding none is no proof that there is none.',
  },
  'DID-UNMATCHED': {
    unit: 'BUSINESSES',
    text: 'Mentored businesses with a first report for which no like one was found.',
  },
  'DID-BUSINESSES': {
    unit: 'BUSINESSES',
    text: 'Turnover of the whole year before the one in which mentoring began against that of the year after it, as handed in. Mentored businesses that began in the period, drop-outs among them, each matched with one that was never mentored, of the same branch, province and fifth of turnover in the same year before; what is missing is left out, and the bounds say what it could change. Reports whose turnover the reader may not know are left out on both sides. Age is not matched.',
  },
} as const satisfies Record<string, Definition>;

export type Code = keyof typeof definitions;
