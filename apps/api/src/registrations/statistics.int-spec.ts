import { randomUUID } from 'node:crypto';
import type { RegistrationStatistics } from '@odeum/contract/registrations';
import { aMember, anEvent } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { countQueries } from '../../test/count-queries';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { RegistrationEntity } from './registration.entity';
import { StatisticsQueries } from './statistics.queries';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function anEventWith(
  rows: Partial<RegistrationEntity>[],
  startsAt = new Date(Date.now() + 86_400_000),
) {
  const event = await anEvent(test.database, {
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3_600_000),
  });
  for (const row of rows) await aRow(event.id, row);
  const call = callerOf(test, await aMember(test, event.organisationId, 'registrar'));
  const path = `/events/${event.id}/registration-statistics`;
  const read = async () => (await call<RegistrationStatistics>('GET', path)).body;
  return { event, read, path };
}

async function aRow(eventId: string, given: Partial<RegistrationEntity>): Promise<void> {
  const { manager } = test.database;
  await manager.save(
    manager.create(RegistrationEntity, {
      ...{ eventId, id: randomUUID(), email: `${randomUUID()}@mail.test`, name: 'Мария', organisation: '' },
      ...{ language: 'bg', mode: 'on_site', state: 'confirmed', seats: 1, submissionId: randomUUID() },
      ...{ secretHash: randomUUID(), consentVersion: '1', consentAt: new Date(), answers: {} },
      registeredAt: new Date('2026-03-01T10:00:00Z'),
      ...given,
    }),
  );
}

it('counts people by day of the event’s zone, state, mode, language and organisation', async () => {
  const { read } = await anEventWith([
    { seats: 3, organisation: 'Читалище', language: 'bg' },
    // After midnight in Sofia.
    { registeredAt: new Date('2026-03-01T22:30:00Z'), organisation: ' читалище ', mode: 'online' },
    { registeredAt: new Date('2026-03-03T10:00:00Z'), organisation: 'Читалище', language: 'pl' },
    { state: 'waiting', line: 1, organisation: 'Община', language: 'en' },
    { state: 'pending_approval' },
    {
      state: 'cancelled',
      seats: 2,
      cancelledAt: new Date('2026-03-04T10:00:00Z'),
      organisation: 'Няма ги',
    },
    {
      email: null,
      name: '',
      erasedAt: new Date(),
      state: 'declined',
      cancelledAt: new Date('2026-03-03T10:00:00Z'),
    },
  ]);
  expect(await read()).toEqual({
    days: [
      { day: '2026-03-01', registered: 8, ended: 0, total: 8 },
      { day: '2026-03-02', registered: 1, ended: 0, total: 9 },
      { day: '2026-03-03', registered: 1, ended: 1, total: 9 },
      { day: '2026-03-04', registered: 0, ended: 2, total: 7 },
    ],
    states: [
      { state: 'pending_approval', people: 1 },
      { state: 'confirmed', people: 5 },
      { state: 'waiting', people: 1 },
      { state: 'cancelled', people: 2 },
      { state: 'declined', people: 1 },
    ],
    modes: [
      { mode: 'on_site', people: 6 },
      { mode: 'online', people: 1 },
    ],
    languages: [
      { language: 'bg', people: 5 },
      { language: 'en', people: 1 },
      { language: 'pl', people: 1 },
    ],
    organisations: {
      named: [
        { name: 'Читалище', people: 5 },
        { name: 'Община', people: 1 },
      ],
      others: { organisations: 0, people: 0 },
      without: 1,
    },
    attendance: { expected: 4, checkedIn: null, absent: null },
  });
});

it('names the ten largest organisations and counts the rest together', async () => {
  const rows = Array.from({ length: 13 }, (_, i) => ({ organisation: `Фирма ${i}`, seats: i + 1 }));
  const { read } = await anEventWith(rows);
  const { organisations } = await read();
  expect(organisations.named.map(({ people }) => people)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  expect(organisations).toMatchObject({ others: { organisations: 3, people: 6 }, without: 0 });
});

it('has room for who came, and knows who did not once it has begun', async () => {
  const { event, read } = await anEventWith([{ seats: 5 }], new Date(Date.now() - 60_000));
  const statistics = test.app.get(StatisticsQueries);
  statistics.countCheckedInBy(async (eventId) => (eventId === event.id ? 2 : null));
  expect((await read()).attendance).toEqual({ expected: 5, checkedIn: 2, absent: 3 });
  statistics.countCheckedInBy(async () => null);
});

it('says nothing of an event without anybody, and asks as much for one as for many', async () => {
  const { event, read } = await anEventWith([]);
  expect(await read()).toMatchObject({ days: [], states: [], languages: [], organisations: { named: [] } });
  await aRow(event.id, {});
  const one = await countQueries(read);
  await aRow(event.id, { organisation: 'Х', language: 'en' });
  await aRow(event.id, { organisation: 'У', language: 'pl' });
  expect(await countQueries(read)).toBe(one);
});

it('is for those who see the registrations', async () => {
  const { event, path } = await anEventWith([]);
  const editor = callerOf(test, await aMember(test, event.organisationId, 'editor'));
  const stranger = callerOf(test, await aMember(test, (await anEvent(test.database)).organisationId));
  expect((await editor('GET', path)).status).toBe(403);
  expect((await stranger('GET', path)).status).toBe(404);
});
