import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate, refusedRemove, refusedUpdate, remove, update } = rowsOf(await openApi());
const people: string[] = [];
beforeAll(async () => {
  for (const name of ['Siti', 'Rahma', 'Yusuf']) people.push(await create('Person', { name, sex: 'UNKNOWN' }));
});
const firm = () => create('Business', { name: 'Batik Bersama', region: '35.28' });
const tooMuch = { ownershipPct: 'The shares of all owners at one time are at most 100 percent.' };

test('a person may own and manage a business at once, each role once at a time', async () => {
  const business = await firm();
  const person = people[0];
  await create('BusinessPerson', { business, person, role: 'OWNER', ownershipPct: 100, startsOn: '2020-01-01' });
  await create('BusinessPerson', { business, person, role: 'MANAGER', startsOn: '2020-01-01' });
  const again = { business, person, role: 'MANAGER', startsOn: '2022-01-01' };
  expect((await refusedCreate('BusinessPerson', again)).fields).toMatchObject({
    startsOn: 'The person has that role during that time already.',
  });
  const { row } = await ask(
    'query ($id: ID!) { row: person(id: $id) { roles { nodes { business { label } role } } } }',
    {
      id: person,
    },
  );
  expect(row.roles.nodes).toHaveLength(2);
});

test('the shares of owners at one time are at most 100 percent', async () => {
  const business = await firm();
  const [a, b, c] = people;
  const first = { business, person: a, role: 'OWNER', ownershipPct: 60 };
  const one = await create('BusinessPerson', { ...first, startsOn: '2018-01-01', endsOn: '2022-01-01' });
  await create('BusinessPerson', { business, person: b, role: 'OWNER', ownershipPct: 40 });
  expect(
    (await refusedCreate('BusinessPerson', { business, person: c, role: 'OWNER', ownershipPct: 1 })).fields,
  ).toEqual(tooMuch);
  const heir = { business, person: c, role: 'OWNER', ownershipPct: 60, startsOn: '2022-01-01' };
  const two = await create('BusinessPerson', heir);
  expect((await refusedUpdate('BusinessPerson', two, { startsOn: '2021-12-31' })).fields).toEqual(tooMuch);
  expect((await refusedUpdate('BusinessPerson', one, { endsOn: null })).fields).toEqual(tooMuch);
  await remove('BusinessPerson', one);
  await update('BusinessPerson', two, { startsOn: '2018-01-01' });
});

test('two who enter the last share at once do not both succeed', async () => {
  const business = await firm();
  const tries = await Promise.allSettled(
    people.map((person) => create('BusinessPerson', { business, person, role: 'OWNER', ownershipPct: 60 })),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('only an owner has a share, and it is more than nothing', async () => {
  const business = await firm();
  const worker = { business, person: people[0], role: 'WORKER', ownershipPct: 5 };
  expect((await refusedCreate('BusinessPerson', worker)).fields).toEqual({
    ownershipPct: 'Only an owner has a share.',
  });
  const nobody = { business, person: people[0], role: 'OWNER', ownershipPct: 0 };
  expect((await refusedCreate('BusinessPerson', nobody)).fields).toEqual({
    ownershipPct: 'A share is more than 0 and at most 100 percent.',
  });
});

test('a role ends after it has begun', async () => {
  const span = { startsOn: '2020-02-01', endsOn: '2020-02-01' };
  const { fields } = await refusedCreate('BusinessPerson', {
    business: await firm(),
    person: people[0],
    role: 'CONTACT',
    ...span,
  });
  expect(fields).toEqual({ endsOn: 'It ends after it has begun.' });
});

test('roles go with the business, and hold back the deletion of the person', async () => {
  const business = await firm();
  const person = await create('Person', { name: 'Sekali' });
  await create('BusinessPerson', { business, person, role: 'CONTACT' });
  expect((await refusedRemove('Person', person)).code).toBe('CONFLICT');
  await remove('Business', business);
  await remove('Person', person);
});
