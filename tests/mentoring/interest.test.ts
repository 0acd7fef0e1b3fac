import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { meanwhile } from '../support/meanwhile.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, act, create, refusedAct, refusedCreate, refusedUpdate } = rowsOf(api);
let programme: string;
beforeAll(async () => {
  programme = (await ask('{ programmes(limit: 1) { nodes { id } } }')).programmes.nodes[0].id;
});
const own = 'The mentor owns that business: choose somebody else.';
const running = { state: 'ACTIVE', startsOn: '2024-01-08', baselineOn: '2024-01-08' };
const business = () => create('Business', { name: 'Ukir Uji', region: '33.20' });
const somebody = () => create('Person', { name: 'Sumarni' });
const mentorOf = (person: string | null) => create('Mentor', { name: 'Sumarni', kind: 'PEER', person });

/** A business, and its owner as a mentor. */
async function owned(times: object = {}) {
  const [it, person] = [await business(), await somebody()];
  await create('BusinessPerson', { business: it, person, role: 'OWNER', ...times });
  return { business: it, person, mentor: await mentorOf(person) };
}

test('an owner mentors others, and neither leads nor joins the mentoring of their own business', async () => {
  const { business: it, mentor } = await owned();
  await create('Engagement', { business: await business(), programme, ...running, leadMentor: mentor });
  const engagement = { business: it, programme, ...running };
  expect((await refusedCreate('Engagement', { ...engagement, leadMentor: mentor })).fields).toEqual({
    leadMentor: own,
  });
  expect((await refusedCreate('Engagement', { ...engagement, mentors: [mentor] })).fields).toEqual({ mentors: own });
  const id = await create('Engagement', engagement);
  expect((await refusedUpdate('Engagement', id, { leadMentor: mentor })).fields).toEqual({ leadMentor: own });
  expect((await refusedCreate('Session', { engagement: id, heldOn: '2024-02-01', mentors: [mentor] })).fields).toEqual({
    mentors: own,
  });
  const session = await create('Session', { engagement: id, heldOn: '2024-02-01' });
  expect((await refusedUpdate('Session', session, { mentors: [mentor] })).fields).toEqual({ mentors: own });
});

test('who mentors a business does not become its owner meanwhile, nor turns out to be', async () => {
  const [it, person] = [await business(), await somebody()];
  const [known, unknown] = [await mentorOf(person), await mentorOf(null)];
  await create('Engagement', { business: it, programme, ...running, leadMentor: known });
  const role = { business: it, person, role: 'OWNER' };
  expect((await refusedCreate('BusinessPerson', role)).fields).toEqual({
    person: 'The person mentors that business, and cannot own it at the same time.',
  });
  const manager = await create('BusinessPerson', { ...role, role: 'MANAGER' });
  expect((await refusedUpdate('BusinessPerson', manager, { role: 'OWNER' })).fields).toMatchObject({
    person: 'The person mentors that business, and cannot own it at the same time.',
  });
  const other = await owned();
  const engagement = await create('Engagement', { business: other.business, programme, ...running });
  await create('Session', { engagement, heldOn: '2024-02-01', mentors: [unknown] });
  expect((await refusedUpdate('Mentor', unknown, { person: other.person })).fields).toEqual({
    person: 'The person owns a business that the mentor guides.',
  });
});

test('who owned it before, or comes to own it afterwards, may mentor it', async () => {
  const before = await owned({ endsOn: '2024-01-08' });
  const planned = await create('Engagement', { business: before.business, programme, leadMentor: before.mentor });
  await act('measure', 'Engagement', planned, { baselineOn: '2024-01-07' });
  expect((await refusedAct('activate', 'Engagement', planned, { startsOn: '2024-01-07' })).fields).toEqual({
    leadMentor: own,
  });
  await act('activate', 'Engagement', planned, { startsOn: '2024-01-08' });
  const after = await owned({ startsOn: '2024-07-01' });
  const dropped = { ...running, state: 'DROPPED', exitReason: 'MOVED' };
  const mentoring = { business: after.business, programme, leadMentor: after.mentor };
  await create('Engagement', { ...mentoring, ...dropped, endsOn: '2024-06-30' });
  expect((await refusedCreate('Engagement', { ...mentoring, ...dropped, endsOn: '2024-07-01' })).fields).toEqual({
    leadMentor: own,
  });
});

const becomesOwner = `insert into business_person (id, business_id, person_id, role) values (rule.new_id(), $1, $2, 'OWNER')`;

test('who becomes the owner at the moment of becoming the mentor is refused one of the two', async () => {
  const [it, person] = [await business(), await somebody()];
  const leadMentor = await mentorOf(person);
  const { fields } = await meanwhile(api, [becomesOwner, [it, person]], () =>
    refusedCreate('Engagement', { business: it, programme, ...running, leadMentor }),
  );
  expect(fields).toEqual({ leadMentor: own });
});

test('a mentor who is found to be a person at the moment when that person becomes the owner is refused', async () => {
  const [it, person] = [await business(), await somebody()];
  const leadMentor = await mentorOf(null);
  await create('Engagement', { business: it, programme, ...running, leadMentor });
  const { fields } = await meanwhile(api, [becomesOwner, [it, person]], () =>
    refusedUpdate('Mentor', leadMentor, { person }),
  );
  expect(fields).toEqual({ person: 'The person owns a business that the mentor guides.' });
});
