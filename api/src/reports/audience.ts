import type { Viewer } from '../access/viewer.ts';
import { inRole } from '../access/visible.ts';
import { refuse, refuseFields, words } from '../core/errors.ts';
import { ofPartner } from '../mentoring/programme.ts';
import { sharedOfBusiness } from '../mentoring/sharing.ts';
import type { ReportAudience } from './report.ts';

/** Half-open: its last day is the one before `to`. */
export interface Period {
  from: string;
  to: string;
}

/** A partner in one of its roles is answered as a partner, whatever else it may see. */
export const audienceOf = (viewer: Viewer | null): ReportAudience => (viewer?.standings.PARTNER ? 'PARTNER' : 'VIEWER');

/** Rows that hang on a programme of the partner’s own are counted for it, whether or not it sees them by name. */
export const countedFor = (audience: ReportAudience) =>
  audience === 'PARTNER' ? { programme: ofPartner(inRole('PARTNER')) } : undefined;

/** Of which businesses the partner sees what by name: a cell of these alone tells it nothing new. */
export const knownTo = (audience: ReportAudience) =>
  Object.fromEntries(
    (['IDENTITY', 'FIGURES', 'QUALITY', 'CERTIFICATES', 'EXPORTS', 'MENTORING', 'PRODUCTS'] as const).map((field) => [
      `knows_${field.toLowerCase()}`,
      audience === 'PARTNER' ? sharedOfBusiness(field, inRole('PARTNER')) : {},
    ]),
  );

/** The period makes sense; a partner’s is a calendar year, so that no two periods differ by a few businesses. */
export function checkPeriod({ from, to }: Period, audience: ReportAudience): void {
  if (to <= from)
    throw refuseFields({ to: { id: 'Akhir periode harus setelah awalnya.', en: 'The period ends after it begins.' } });
  const year = Number(from.slice(0, 4));
  if (audience === 'PARTNER' && !(from.endsWith('-01-01') && to === `${String(year + 1).padStart(4, '0')}-01-01`))
    throw refuseFields({
      to: {
        id: 'Mitra menanyakan satu tahun kalender: 1 Januari sampai 1 Januari berikutnya.',
        en: 'A partner asks for a calendar year: from 1 January to the next.',
      },
    });
}

/**
 * A partner looks back to the turn of a year: of two instants of its own choosing the figures would differ by what was written
 * of a single business between them.
 */
export function checkInstant(asOf: string | null | undefined, audience: ReportAudience): void {
  if (asOf && audience === 'PARTNER' && !asOf.endsWith('-12-31T17:00:00.000Z'))
    throw refuseFields({
      asOf: {
        id: 'Mitra menanyakan keadaan pada pergantian tahun: 1 Januari pukul 00.00 WIB.',
        en: 'A partner asks as of the turn of a year: 1 January, 00:00 in Jakarta (+07:00).',
      },
    });
}

/** A partner asks for itself only; of others it does not learn whether they exist. */
export function checkPartner(partner: string, viewer: Viewer | null): void {
  const standing = viewer?.standings.PARTNER;
  if (standing && !standing.scope.includes(partner)) throw refuse(words.notFound, 'NOT_FOUND');
}

/** A partner has its portfolio: in reports over all that a viewer sees nothing is hidden. */
export function checkIsNoPartner(viewer: Viewer | null): void {
  if (audienceOf(viewer) === 'PARTNER') throw refuse(words.forbidden, 'FORBIDDEN');
}

/** What counts people is for those who see them: cells of it are not hidden from anybody. */
export function checkSeesPeople(viewer: Viewer | null): void {
  const { PARTNER, VIEWER: _, ...others } = viewer?.standings ?? {};
  if (PARTNER || Object.keys(others).length === 0) throw refuse(words.forbidden, 'FORBIDDEN');
}
