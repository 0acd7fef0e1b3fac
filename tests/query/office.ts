import { authSchema } from '../../api/src/access/sign-in.ts';
import { User } from '../../api/src/access/user.ts';
import { type Class, columnsOf } from '../../api/src/core/column.ts';
import { allNouns, nounOf, table } from '../../api/src/core/noun.ts';
import { openStore } from '../../api/src/core/orm.ts';
import { nouns } from '../../api/src/index.ts';
import { houseSchema } from '../../api/src/schema.ts';

/** A row as MikroORM loads it: columns as they are answered, a link as an identifier, pairs as several. */
export type Row = Record<string, unknown> & { __typename: string; id: string };

/** Always the same random numbers, so that a failure can be seen again. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const under = (n: number) => Math.floor(next() * n);
  return {
    under,
    pick: <T>(of: readonly T[]): T => of[under(of.length)] as T,
    /** Often nothing. */
    maybe: <T>(make: () => T): T | undefined => (next() < 0.6 ? make() : undefined),
    some: <T>(of: readonly T[], most: number): T[] => [
      ...new Set(Array.from({ length: of.length && under(most + 1) }, () => of[under(of.length)] as T)),
    ],
  };
}

/** What a row is made by, as MikroORM holds it. */
interface Made {
  business?: { unwrap(): object };
}

/** Texts that tie, differ by case alone, or hold what SQL, LIKE, JSON and GraphQL treat as signs. */
export const oddTexts = [
  'Batik',
  'batik',
  'BATIK Ciprat',
  'Batik 100%',
  'Batik_Ayu',
  "O'Brien; --",
  'back\\slash',
  '"kutip"',
  '%',
  '_',
  'a\\_b',
  '😀 Kopi',
  'قهوة عربية',
  'שלום',
  '$1',
  '{"a":1}',
  'Zebra',
  'zebra',
  'Äpfel',
  '  tepi  ',
  'baris\nbaru',
  "' or 1=1",
  'null',
  '·',
];
const days = ['2016-01-01', '2016-01-01', '2018-02-28', '2019-12-31', '2020-02-29'];
const instants = ['2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.001Z', '2020-06-30T23:59:59.999Z'];
const sectors = ['PANGAN', 'KERAJINAN', 'KIMIA_BAHAN_BANGUNAN', 'ANEKA'];

/** Empties the register and enters a small office: ties, empty values, empty lists, odd characters. */
export async function furnish(databaseUrl: string, seed = 7): Promise<Map<string, Row[]>> {
  await houseSchema();
  const orm = await openStore({ databaseUrl, ignoredSchemas: [authSchema], entities: nouns, migrations: [] });
  const em = orm.em.fork();
  const tables = nouns.filter((noun) => noun !== User && !nounOf(noun).appendOnly).map((noun) => `"${table(noun)}"`);
  await em.getConnection().execute(`truncate ${tables.join(', ')} cascade`);
  // What is read here need not be what the register would let in.
  const rules = (act: 'enable' | 'disable') =>
    em.getConnection().execute(tables.map((name) => `alter table ${name} ${act} trigger user`).join('; '));
  await rules('disable');
  const { pick, maybe, under, some } = dice(seed);
  const add = (noun: string, values: object) => {
    const row = em.create(nounOf(noun).type as never, { createdAt: new Date(pick(instants)), ...values } as never);
    em.persist(row);
    return row as object;
  };
  const many = (count: number, make: (i: number) => object) => Array.from({ length: count }, (_, i) => make(i));

  const region = (code: string, level: string, parent?: object) =>
    add('Region', {
      id: code,
      code,
      level,
      parent,
      name: pick(oddTexts),
      aliases: some(oddTexts, 3),
      validFrom: maybe(() => pick(days)),
    });
  const provinces = ['31', '35', '36'].map((code) => region(code, 'PROVINCE'));
  // A region's rule looks at its parent as the row is written: MikroORM would fill in the parents of one flush later.
  await em.flush();
  const cities = ['35.05', '35.72', '31.74'].map((code) =>
    region(code, code[3] === '7' ? 'CITY' : 'REGENCY', code < '35' ? provinces[0] : provinces[1]),
  );
  await em.flush();
  const districts = ['35.05.01', '35.05.18'].map((code) => region(code, 'DISTRICT', cities[0]));
  const regions = [...provinces, ...cities, ...districts];

  const sources = many(3, () =>
    add('Source', {
      title: pick(oddTexts),
      kind: pick(['NEWS', 'OTHER']),
      publisher: pick(oddTexts),
      author: maybe(() => pick(oddTexts)),
      publishedOn: maybe(() => pick(days)),
      publishedAt: maybe(() => new Date(pick(instants))),
      statedIn: maybe(() => pick(regions)),
    }),
  );
  const source = () => ({ source: maybe(() => pick(sources)) });
  const organizations: object[] = [];
  for (let i = 0; i < 5; i++)
    organizations.push(
      add('Organization', {
        name: oddTexts[i * 3],
        kind: pick(['BUYER', 'FOUNDATION', 'BUMN']),
        aliases: some(oddTexts, 2),
        region: maybe(() => pick(regions)),
        parent: i ? maybe(() => pick(organizations)) : undefined,
        ...source(),
      }),
    );
  const businesses = many(9, () =>
    add('Business', {
      name: pick(oddTexts),
      legalForm: maybe(() => pick(['UD', 'CV', 'PT'])),
      sector: maybe(() => pick(sectors)),
      region: pick(regions),
      ownerName: maybe(() => pick(oddTexts)),
      foundedYear: maybe(() => pick([1999, 2001, 2016])),
      workersMale: maybe(() => under(3)),
      workersFemale: maybe(() => under(3)),
      tags: some(oddTexts, 3),
      ...(under(2) ? { latitude: pick([-8.1, 0, 1e-7]), longitude: pick([112.5, 1 / 3 + 100]) } : {}),
      notes: maybe(() => pick(oddTexts)),
      ...source(),
    }),
  );
  const groups = many(4, (i) =>
    add('Group', {
      name: oddTexts[i],
      kind: pick(['SENTRA', 'KUB']),
      aliases: [],
      region: maybe(() => pick(regions)),
      ...source(),
    }),
  );
  many(6, (i) =>
    add('Membership', {
      group: groups[i % 3],
      business: businesses[i],
      role: maybe(() => pick(oddTexts)),
      startsOn: maybe(() => pick(days)),
    }),
  );
  const products = many(14, () =>
    add('Product', {
      name: pick(oddTexts),
      ...pick([
        () => ({ business: pick(businesses) }),
        () => ({ business: pick(businesses) }),
        () => ({ group: pick(groups) }),
        () => ({ region: pick(regions) }),
      ])(),
      sector: maybe(() => pick(sectors)),
      materials: some(oddTexts, 3),
      tags: [],
      priceIdr: maybe(() => pick([0, 5000, 5000, 9_007_199_254_740_991])),
      capacityPerMonth: maybe(() => under(3)),
      flagship: under(2) === 1,
      ...source(),
    }),
  );
  const types = many(2, (i) =>
    add('CertificateType', { code: `T${i}`, name: pick(oddTexts), scope: 'BUSINESS', sectors: some(sectors, 3) }),
  );
  many(6, (i) =>
    add('Certificate', {
      type: pick(types),
      business: businesses[i % 4],
      ...pick([
        {},
        { state: 'SUBMITTED', appliedOn: pick(days) },
        { state: 'ISSUED', number: `${i}`, issuedOn: pick(days) },
      ]),
      products: some(
        products.filter((it) => (it as Made).business?.unwrap() === businesses[i % 4]),
        3,
      ),
      sector: maybe(() => pick(sectors)),
    }),
  );
  many(3, () =>
    add('ExportRecord', {
      product: pick(products),
      country: maybe(() => pick(['JP', 'NL'])),
      valueUsd: maybe(() => pick([0.1, 1e21, 12.5])),
    }),
  );
  const mentors = many(4, () =>
    add('Mentor', {
      name: pick(oddTexts),
      kind: pick(['PEER', 'TPL']),
      organization: maybe(() => pick(organizations)),
      region: maybe(() => pick(regions)),
      skills: some(oddTexts, 2),
      maxActive: maybe(() => under(4)),
    }),
  );
  const programmes = many(3, (i) =>
    add('Programme', {
      name: oddTexts[i],
      kind: 'MENTORING',
      owner: pick(organizations),
      partners: some(organizations, 3),
      region: maybe(() => pick(regions)),
      fiscalYear: maybe(() => 2019),
    }),
  );
  const engagements = many(6, () =>
    add('Engagement', {
      business: pick(businesses),
      programme: pick(programmes),
      startsOn: days[0],
      leadMentor: maybe(() => pick(mentors)),
      mentors: some(mentors, 3),
      partner: maybe(() => pick(organizations)),
    }),
  );
  many(5, () =>
    add('Session', {
      engagement: pick(engagements),
      heldOn: pick(days),
      minutes: maybe(() => 30 + under(2)),
      mentors: some(mentors, 3),
      topics: some(oddTexts, 2),
    }),
  );
  many(3, () =>
    add('Training', {
      name: pick(oddTexts),
      kind: 'FGD',
      organiser: pick(organizations),
      beneficiaries: some(organizations, 2),
      catchment: some(regions, 4),
      groups: some(groups, 2),
      sectors: some(sectors, 2),
      hours: maybe(() => 1.5),
    }),
  );
  await em.flush();

  const subjects = [
    ...businesses.map((row) => ['BUSINESS', row]),
    ...products.map((row) => ['PRODUCT', row]),
    ...organizations.map((row) => ['ORGANIZATION', row]),
  ] as [string, { id: string }][];
  const hang = () => {
    const [subjectType, { id }] = pick(subjects);
    return { subjectType, subjectId: id };
  };
  many(9, () =>
    add('ReportedFigure', {
      ...hang(),
      measure: pick(['SALES', 'MEMBERS']),
      category: undefined,
      unit: 'PEOPLE',
      source: pick(sources),
      ...pick([{ value: 1.25 }, { value: 0 }, { missingReason: 'NOT_STATED' }]),
    }),
  );
  many(6, (i) =>
    add('QualityFlag', {
      ...hang(),
      code: ['OTHER', 'SPELLING', 'ENCODING', 'UNIT_UNKNOWN', 'CLAIM_CONFLICT', 'SECTOR_DOUBT'][i],
      detail: pick(oddTexts),
      source: maybe(() => pick(sources)),
    }),
  );
  await em.flush();
  await rules('enable');
  // Whoever administered the register before does so again.
  await em
    .getConnection()
    .execute(
      `insert into "grant" (id, version, user_id, role, purposes, starts_on) select rule.new_id(), 1, id, 'ADMIN', '{CONTACT,FINANCE,IDENTITY,INCLUSION}', '2020-01-01' from "user"`,
    );

  const loaded = new Map<string, Row[]>();
  for (const { type, name } of allNouns()) {
    const pairs = columnsOf(type)
      .filter(({ kind }) => kind === 'links')
      .map((column) => column.name);
    const rows = (await orm.em.fork().find(type as never, {} as never, { populate: pairs as never })) as Record<
      string,
      unknown
    >[];
    loaded.set(
      name,
      rows.map((row) => plain(type, name, row)),
    );
  }
  await orm.close();
  return loaded;
}

function plain(noun: Class, type: string, row: Record<string, unknown>): Row {
  const values = columnsOf(noun).map(({ name, kind }) => {
    const value = row[name] ?? null;
    if (kind === 'instant') return [name, value && (value as Date).toISOString()];
    if (kind === 'link') return [name, value && (value as { id: string }).id];
    if (kind === 'links') return [name, (value as { getItems(): { id: string }[] }).getItems().map(({ id }) => id)];
    return [name, value];
  });
  const { id, version } = row as { id: string; version: number };
  const [createdAt, updatedAt] = [row.createdAt, row.updatedAt].map((at) => (at as Date).toISOString());
  const [createdBy, updatedBy] = [row.createdBy ?? null, row.updatedBy ?? null];
  return { ...Object.fromEntries(values), __typename: type, id, version, createdAt, updatedAt, createdBy, updatedBy };
}
