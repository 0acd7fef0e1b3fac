import type { Where } from '../../provider/where.ts';
import { type Place, type Rows, type Stated, yearOf } from '../declared.ts';
import { only, row, within } from './where.ts';

/** The part that a dimension tells apart, as a filter of mentoring. */
function partOf({ dimension, key = null }: Place): Where {
  switch (dimension) {
    case 'PROGRAMME':
      return { programme: row(key) };
    case 'PARTNER':
      return { partner: row(key) };
    case 'PROVINCE':
    case 'REGENCY':
      return { business: { region: within(key) } };
    case 'SECTOR':
      return { business: { sector: only(key) } };
    case 'COHORT':
      return { startsOn: { gte: `${key}-01-01`, lt: `${Number(key) + 1}-01-01` } };
    default:
      return {};
  }
}

/** The mentoring that a report of a period counts, or the businesses that it mentors. */
export function underWay(stated: Stated, place: Place, besides: readonly Where[] = []): Rows | undefined {
  const { from, to } = yearOf(stated);
  const { code, part } = place.measure;
  const { programme, region, sector } = stated;
  const all: Where[] = [
    { startsOn: { lt: to }, or: [{ endsOn: { isNull: true } }, { endsOn: { gte: from } }] },
    ...besides,
    ...(programme ? [{ programme: { id: { eq: programme } } }] : []),
    ...(region ? [{ business: { region: { within: region } } }] : []),
    ...(sector ? [{ business: { sector: { in: [sector] } } }] : []),
    ...(place.dimension ? [partOf(place)] : []),
    ...(code === 'MEN-01' && part ? [{ state: { in: [part] } }] : []),
    ...(code === 'MEN-01-EXIT' && part ? [{ exitReason: { in: [part] } }] : []),
  ];
  const where = { and: all };
  // Of certificates no list tells which were issued after mentoring began.
  if (code.startsWith('MEN-10') && part) return undefined;
  if (code.startsWith('MEN-13'))
    return {
      noun: 'Constraint',
      where: {
        and: [
          { raisedOn: { gte: from, lt: to }, engagement: where },
          ...(part ? [{ category: { in: [part] } }] : []),
          ...(code === 'MEN-13-DAYS' ? [{ state: { in: ['RESOLVED'] } }] : []),
        ],
      },
    };
  return code === 'BUSINESSES'
    ? { noun: 'Business', where: { engagements: { some: where } } }
    : { noun: 'Engagement', where };
}
