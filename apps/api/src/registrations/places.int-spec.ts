import { randomUUID } from 'node:crypto';
import type { PageOf, PageState } from '@odeum/contract/pages';
import type { Mode, OwnSession, OwnSessions, SessionPlacesView } from '@odeum/contract/registrations';
import type { DeepPartial } from 'typeorm';
import { aFirstRelease, aMember, anEvent, aSession, someSettings } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import type { SessionEntity } from '../programme/session.entity';
import { SessionAttendeeEntity, SessionPlaceEntity } from './session-place.entity';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const MINUTE = 60_000;

/** An event with sessions that have these places, released, and those who do something about it. */
async function aProgramme(
  capacities: (number | null)[],
  given: (event: { startsAt: Date }, i: number) => DeepPartial<SessionEntity> = () => ({}),
) {
  const event = await anEvent(test.database, { onSite: 100 });
  await someSettings(test.database, event, { companions: 5 });
  const sessions: SessionEntity[] = [];
  for (const i of capacities.keys()) {
    // One after the other, unless the test says otherwise.
    const startsAt = new Date(event.startsAt.getTime() + i * 30 * MINUTE);
    sessions.push(await aSession(test.database, event, { startsAt, ...given(event, i) }));
  }
  await aFirstRelease(test.database, event.id);
  const organiser = callerOf(test, await aMember(test, event.organisationId, 'registrar'));
  const path = `/events/${event.id}/session-places`;
  const set = (given: Record<string, number | null>, call = organiser) =>
    call<SessionPlacesView & { code?: string }>('PUT', path, {
      sessions: Object.entries(given).map(([sessionId, capacity]) => ({ sessionId, capacity })),
    });
  const ids = sessions.map(({ id }) => id);
  await set(Object.fromEntries(ids.map((id, i) => [id, capacities[i] ?? null])));
  const placeIn = (sessionId: string) => test.database.manager.findOneBy(SessionPlaceEntity, { sessionId });
  const seatsIn = async (sessionId: string) => {
    const rows = await test.database.manager.findBy(SessionAttendeeEntity, { sessionId });
    return { people: rows.length, seats: rows.reduce((sum, { seats }) => sum + seats, 0) };
  };
  return { event, sessions, ids, organiser, path, set, placeIn, seatsIn };
}

async function aPerson(eventId: string, { companions = 0, mode = 'on_site' as Mode } = {}) {
  const call = callerOf(test, null);
  const { body } = await call('POST', `/events/${eventId}/registrations`, {
    ...{ submissionId: randomUUID(), name: 'Ана', email: `${randomUUID()}@mail.test`, mode },
    ...{ language: 'bg', consent: true },
    companions: Array.from({ length: companions }, (_, i) => ({ name: `Гост ${i}` })),
  });
  const own = `/my-registrations/${String(body.personalPath).replace('/r/', '')}`;
  const deed = (sessionId: string, what: 'take' | 'give-back') =>
    call<OwnSessions & { code?: string }>('POST', `${own}/sessions/${sessionId}/${what}`);
  return {
    personalPath: String(body.personalPath),
    call: (method: string, path: string, given?: unknown) => call(method, `${own}${path}`, given),
    take: (sessionId: string) => deed(sessionId, 'take'),
    giveBack: (sessionId: string) => deed(sessionId, 'give-back'),
    sessions: async (): Promise<OwnSession[]> =>
      (await call<OwnSessions>('GET', `${own}/sessions`)).body.sessions,
  };
}
const told = ({ status, body }: { status: number; body: { code?: string } }) => body.code ?? status;

it('gives five of thirty who come at once the five places', async () => {
  const { event, ids, placeIn, seatsIn } = await aProgramme([5]);
  const [id = ''] = ids;
  const people = await Promise.all(Array.from({ length: 30 }, () => aPerson(event.id)));
  const answers = (await Promise.all(people.map((person) => person.take(id)))).map(told);
  expect(answers.filter((answer) => answer === 200)).toHaveLength(5);
  expect(answers.filter((answer) => answer === 'session_full')).toHaveLength(25);
  expect([await placeIn(id), await seatsIn(id)]).toMatchObject([{ taken: 5 }, { people: 5, seats: 5 }]);
});

it('is one place from two windows, and two at the same time from none', async () => {
  const { event, ids, placeIn, seatsIn } = await aProgramme([5, 5, 5], ({ startsAt }, i) => ({
    startsAt: new Date(startsAt.getTime() + Math.min(i, 1) * 20 * MINUTE),
  }));
  const [early = '', late = '', alsoLate = ''] = ids;
  const person = await aPerson(event.id);
  expect((await Promise.all([1, 2].map(() => person.take(late)))).map(told)).toEqual([200, 200]);
  expect([await placeIn(late), await seatsIn(late)]).toMatchObject([{ taken: 1 }, { people: 1 }]);
  expect(told(await person.take(early))).toBe('session_overlaps');
  expect(
    (await person.sessions()).map(({ isMine, overlapsMine, can }) => [isMine, overlapsMine, can.take]),
  ).toEqual(expect.arrayContaining([[true, false, false]]));
  expect((await person.sessions()).filter(({ overlapsMine }) => overlapsMine)).toHaveLength(2);
  expect((await Promise.all([1, 2].map(() => person.giveBack(late)))).map(told)).toEqual([200, 200]);
  expect(await placeIn(late)).toMatchObject({ taken: 0 });
  const both = (await Promise.all([person.take(late), person.take(alsoLate)])).map(told);
  expect(both.toSorted()).toEqual([200, 'session_overlaps']);
});

it('gives a group places for all or none', async () => {
  const { event, ids, placeIn, seatsIn } = await aProgramme([3]);
  const [id = ''] = ids;
  const alone = await aPerson(event.id);
  const group = await aPerson(event.id, { companions: 2 });
  await alone.take(id);
  expect(await group.sessions()).toMatchObject([{ free: 2, seats: 3, can: { take: false } }]);
  expect(told(await group.take(id))).toBe('session_full');
  expect([await placeIn(id), await seatsIn(id)]).toMatchObject([{ taken: 1 }, { people: 1 }]);
  await alone.giveBack(id);
  expect((await group.take(id)).body.sessions).toMatchObject([{ free: 0, seats: 3, isMine: true }]);
  expect([await placeIn(id), await seatsIn(id)]).toMatchObject([{ taken: 3 }, { people: 1, seats: 3 }]);
});

it('gets places back from those who cancel, go online or erase themselves, and leaves them to a substitute', async () => {
  const { event, ids, organiser, placeIn, seatsIn } = await aProgramme([4, 4]);
  const [id = '', other = ''] = ids;
  const people = await Promise.all([1, 2, 3, 4].map(() => aPerson(event.id)));
  const [first, second, third, fourth] = people as [
    (typeof people)[0],
    (typeof people)[0],
    (typeof people)[0],
    (typeof people)[0],
  ];
  for (const person of people) for (const one of ids) expect(told(await person.take(one))).toBe(200);
  expect((await first.call('GET', '/data')).body.sessions).toHaveLength(2);
  await first.call('POST', '/cancel');
  expect([await placeIn(id), await placeIn(other)]).toMatchObject([{ taken: 3 }, { taken: 3 }]);
  expect(told(await first.take(id))).toBe('registration_ended');
  await second.call('POST', '/mode', { mode: 'online' });
  expect([await placeIn(id), await seatsIn(id)]).toMatchObject([{ taken: 2 }, { people: 2 }]);
  expect(told(await second.take(id))).toBe('mode_not_offered');
  await fetch(`${test.url}/api/v1/my-registrations/${third.personalPath.slice(3)}/substitute`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Ева', email: `${randomUUID()}@mail.test` }),
  });
  expect(await placeIn(id)).toMatchObject({ taken: 2 });
  await fetch(`${test.url}/api/v1/my-registrations/${fourth.personalPath.slice(3)}/erase`, {
    method: 'POST',
  });
  expect([await placeIn(id), await seatsIn(other)]).toMatchObject([{ taken: 1 }, { people: 1 }]);
  const { body } = await organiser<{ registrations: { id: string }[] }>(
    'GET',
    `/events/${event.id}/registrations`,
  );
  await organiser('POST', `/events/${event.id}/registrations/decisions`, {
    deed: 'to_online',
    ids: body.registrations.map((one) => one.id),
  });
  expect([await placeIn(id), await seatsIn(id)]).toMatchObject([{ taken: 0 }, { people: 0 }]);
});

it('loses none while some take and others cancel', async () => {
  const { event, ids, placeIn, seatsIn } = await aProgramme([50, 50, 50]);
  const people = await Promise.all(Array.from({ length: 20 }, () => aPerson(event.id)));
  await Promise.all(
    people.flatMap((person, i) => [
      ...ids.map((id) => person.take(id)),
      ...(i % 2 ? [person.call('POST', '/cancel')] : []),
    ]),
  );
  for (const id of ids) {
    expect([await placeIn(id), await seatsIn(id)]).toMatchObject([{ taken: 10 }, { people: 10, seats: 10 }]);
  }
});

it('is set up by those who may, never below what is taken, and without a limit again', async () => {
  const { event, sessions, ids, organiser, path, set, placeIn } = await aProgramme([2, null]);
  const [id = '', free = ''] = ids;
  const person = await aPerson(event.id, { companions: 1 });
  expect((await person.sessions()).map(({ sessionId }) => sessionId)).toEqual([id]);
  expect(told(await person.take(free))).toBe('not_found');
  await person.take(id);
  expect((await organiser('GET', path)).body).toMatchObject({
    sessions: [
      { sessionId: id, title: sessions[0]?.title, capacity: 2, taken: 2 },
      { sessionId: free, capacity: null, taken: 0 },
    ],
  });
  expect(told(await set({ [free]: 9, [id]: 1 }))).toBe('capacity_below_taken');
  expect([await placeIn(id), await placeIn(free)]).toMatchObject([{ capacity: 2 }, null]);
  const stranger = await aProgramme([1]);
  expect(told(await set({ [stranger.ids[0] ?? '']: 5 }))).toBe('not_found');
  expect(told(await person.take(stranger.ids[0] ?? ''))).toBe('not_found');
  const viewer = callerOf(test, await aMember(test, event.organisationId, 'viewer'));
  expect(told(await set({ [id]: 5 }, viewer))).toBe('forbidden');
  expect(told(await set({ [id]: 5 }, callerOf(test, null)))).toBe('signed_out');
  expect((await set({ [id]: null })).body.sessions[0]).toMatchObject({ capacity: null, taken: 2 });
  expect(await person.sessions()).toEqual([]);
  expect(told(await set({ [id]: 1 }))).toBe('capacity_below_taken');
  expect(told(await set({ [id]: 2 }))).toBe(200);
  expect(await person.sessions()).toMatchObject([{ isMine: true }]);
});

it('shows what is released and not removed, on plain pages with plain forms', async () => {
  const { event, sessions, ids, set } = await aProgramme([1, 1]);
  const [id = '', removed = ''] = ids;
  const late = await aSession(test.database, event);
  await set({ [late.id]: 1 });
  await test.database.query('update session set removed_at = now() where id = $1', [removed]);
  const person = await aPerson(event.id);
  const post = async (path: string) => {
    const answer = await fetch(`${test.url}${person.personalPath}${path}`, {
      ...{ method: 'POST', redirect: 'manual' },
      headers: { accept: 'text/html', origin: test.url },
    });
    const html = await answer.text();
    const source = /<script type="application\/json" id="odeum-state">(.*?)<\/script>/.exec(html)?.[1];
    const data = source ? (JSON.parse(source) as PageState).data : null;
    return {
      ...{ status: answer.status, to: answer.headers.get('location') },
      page: data as PageOf<'my-registration'>,
    };
  };
  const { status, to } = await post(`/sessions/${id}/take`);
  expect([status, to]).toEqual([303, `${person.personalPath}?done=place_taken`]);
  const html = await (await fetch(`${test.url}${person.personalPath}`)).text();
  expect(html).toContain(`action="${person.personalPath}/sessions/${id}/give-back"`);
  for (const hidden of [removed, late.id]) {
    expect(html).not.toContain(`sessions/${hidden}/`);
    const refused = await post(`/sessions/${hidden}/take`);
    expect([refused.status, refused.page.problem]).toEqual([404, 'not_found']);
  }
  const session = await fetch(`${test.url}/bg/events/${event.slug}/programme/sessions/${id}`);
  expect(await session.text()).toContain('Всички места са заети.');
  expect(sessions[0]?.title.bg).toBe('Доклад');
  expect((await post(`/sessions/${id}/give-back`)).to).toBe(`${person.personalPath}?done=place_given_back`);
});
