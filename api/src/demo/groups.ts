import type { Group } from '../business/group.ts';
import type { Membership } from '../business/membership.ts';
import type { Training } from '../training/training.ts';
import { closingDay, day, dayText, openingDay } from './calendar.ts';
import { Dice } from './dice.ts';
import type { Firm } from './firm.ts';
import { branches, sectorWeights } from './goods.ts';
import type { Organizations } from './organizations.ts';
import type { Places } from './places.ts';
import type { PlannedProgramme } from './programmes.ts';
import { entries, type Row } from './row.ts';
import type { Size } from './size.ts';

const enterGroup = entries('group');

/** Centres and associations; each of one branch and one regency. */
export function* groupRows(places: Places, size: Size, source: string): Generator<Row<Group>> {
  const dice = new Dice('groups');
  const names = new Map(places.regencies.map(({ code, name }) => [code, name]));
  for (let n = 0; n < size.groups; n++) {
    const { regency } = places.draw(dice);
    const sector = dice.weighed(sectorWeights);
    const kind = dice.weighed({ SENTRA: 55, KUB: 18, WUB_COHORT: 10, ASSOCIATION: 8, COOPERATIVE: 6, KSM: 3 });
    const trade = dice.pick(branches[sector]?.trades ?? []);
    const title =
      { SENTRA: 'Sentra', WUB_COHORT: 'Angkatan WUB', COOPERATIVE: 'Koperasi', ASSOCIATION: 'Paguyuban' }[
        kind as string
      ] ?? kind;
    const founded = dice.unless(0.3, `${dice.whole(1985, 2016)}-01-01`);
    yield {
      ...enterGroup(n, openingDay),
      source,
      name: `${title} ${trade} ${names.get(regency)} ${n + 1}`,
      kind,
      sector: dice.unless(0.1, sector),
      region: regency,
      foundedOn: founded,
      foundedOnPrecision: founded && 'YEAR',
      foundedOnCertainty: founded && 'STATED',
    };
  }
}

/** Businesses join a group of their own regency, each at most one. */
export function* membershipRows(
  firms: Firm[],
  groups: Row<Group>[],
  count: number,
  source: string,
): Generator<Row<Membership>> {
  const dice = new Dice('memberships');
  const enter = entries('membership');
  const near = Map.groupBy(groups, ({ region }) => region as string);
  let n = 0;
  let left = firms.length;
  for (const firm of firms) {
    // As many as asked for, spread evenly over those who are left.
    if (dice.chance((count - n) / left--)) {
      const startsOn = dice.whole(firm.createdOn, closingDay);
      const ended = dice.chance(0.1) && startsOn < closingDay - 30;
      yield {
        ...enter(n++, startsOn),
        source,
        group: dice.pick(near.get(firm.place.regency) ?? groups).id,
        business: firm.id,
        role: dice.chance(0.06) ? 'ketua' : dice.unless(0.3, 'anggota'),
        startsOn: ended ? dayText(startsOn) : dice.unless(0.2, dayText(startsOn)),
        endsOn: ended ? dayText(dice.whole(startsOn + 1, closingDay)) : undefined,
      };
    }
  }
}

const topics = [
  'Kemasan dan label',
  'Desain produk',
  'Pemasaran digital',
  'Manajemen usaha',
  'Sertifikasi halal',
  'Prosedur ekspor',
  'Mutu dan konsistensi',
];

export function* trainingRows(
  places: Places,
  groups: Row<Group>[],
  size: Size,
  offices: Organizations,
  programmes: PlannedProgramme[],
  source: string,
): Generator<Row<Training>> {
  const dice = new Dice('trainings');
  const among = new Dice('programmes of trainings');
  const enter = entries('training');
  const first = day('2016-03-01');
  for (let n = 0; n < size.trainings; n++) {
    const from = Math.floor(first + ((closingDay - 10 - first) * n) / size.trainings);
    const { regency, province } = places.draw(dice);
    const level = dice.weighed({ KABKOTA: 60, PROVINCE: 28, NATIONAL: 12 });
    const kind = dice.weighed({ BIMTEK: 45, PELATIHAN: 25, WORKSHOP: 12, FGD: 8, SOSIALISASI: 8, MAGANG: 2 });
    const topic = dice.pick(topics);
    const sector = dice.weighed(sectorWeights);
    const office = (code: string) => offices.offices.get(code) as string;
    const fits = programmes.filter(
      (each) => String(each.row.fiscalYear) === dayText(from).slice(0, 4) && (each.province ?? province) === province,
    );
    yield {
      ...enter(n, from - 14),
      source,
      name: `${kind} ${topic} ${n + 1}`,
      kind,
      level,
      state: dice.chance(0.03) ? 'CANCELLED' : 'HELD',
      organiser: level === 'KABKOTA' ? office(regency) : level === 'PROVINCE' ? office(province) : offices.national,
      programme: fits.length > 0 && among.chance(0.6) ? among.pick(fits).id : undefined,
      beneficiaries: [office(regency)],
      topic,
      venueRegion: level === 'NATIONAL' ? '31.71' : regency,
      catchment: level === 'KABKOTA' ? [regency] : level === 'PROVINCE' ? [province] : [],
      startsOn: dayText(from),
      startsOnPrecision: 'DAY',
      startsOnCertainty: 'STATED',
      endsOn: dayText(from + dice.whole(0, 4)),
      hours: dice.unless(0.4, dice.pick([6, 8, 16, 24, 40])),
      groups: dice.chance(0.3) ? [dice.pick(groups).id] : [],
      branches: [],
      sectors: [sector],
    };
  }
}
