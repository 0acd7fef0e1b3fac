import type { rowsOf } from './rows.ts';

let serial = 0;

/** An exhibition of given days and some businesses that were there, in the order of their names. */
export async function attendedFair(
  { create, ask }: ReturnType<typeof rowsOf>,
  names: readonly string[],
  held: object = { startsOn: '2024-05-08', endsOn: '2024-05-10' },
) {
  serial++;
  const exhibition = await create('Exhibition', {
    name: `Pekan Kriya ${serial}`,
    region: '35.05',
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    ...held,
  });
  const participations: string[] = [];
  const businesses: string[] = [];
  for (const name of names) {
    const business = await create('Business', { name: `${name} ${serial}`, region: '35.05' });
    const participation = await create('Participation', { exhibition, business, state: 'CONFIRMED' });
    await create('Funding', { participation, sourceType: 'UNKNOWN' });
    businesses.push(business);
    participations.push(participation);
  }
  await ask('mutation ($ids: [ID!]!) { attendParticipations(ids: $ids) { count } }', { ids: participations });
  return { exhibition, participations, businesses, named: (name: string) => `${name} ${serial}` };
}
