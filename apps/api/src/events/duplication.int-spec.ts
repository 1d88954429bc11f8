import type { EventView } from '@odeum/contract/events';
import { randomUUID } from 'node:crypto';
import { aMember, anEvent, anOrganisation, aSession } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { changedTables, fingerprint } from '../../test/whole-database';
import { EventDuplication } from './duplication.service';
import { AdmissionEntity, EventEntity } from './event.entity';
import { SeriesEntity, VenueEntity } from './project.entity';
import { SearchEntryEntity } from './search-entry.entity';

const DAY = 86_400_000;
const START = new Date('2027-03-10T08:00:00Z');

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function aFullEvent() {
  const { manager } = test.database;
  const { id: organisationId } = await anOrganisation(test.database);
  const venue = await manager.save(
    manager.create(VenueEntity, { organisationId, name: { bg: 'Зала' }, city: { bg: 'Пловдив' } }),
  );
  const series = await manager.save(
    manager.create(SeriesEntity, { organisationId, name: { bg: 'Срещи' }, slug: `s-${randomUUID()}` }),
  );
  const event = await anEvent(test.database, {
    ...{ organisationId, venueId: venue.id, seriesId: series.id, state: 'cancelled', version: 7 },
    ...{ stateReason: { bg: 'Буря' }, summary: { bg: 'Кратко', en: 'Short' }, cover: 'oxide' },
    ...{ textRevisions: { 'title.bg': 7, 'title.en': 2, 'summary.bg': 5, 'summary.en': 3 } },
    ...{ startsAt: START, endsAt: new Date(START.getTime() + DAY / 8), onSite: 40, online: null },
    ...{ registrationOpensAt: new Date(START.getTime() - 20 * DAY), registrationClosesAt: START },
    partnerZones: [{ zone: 'Europe/Warsaw', label: { pl: 'Warszawa' } }],
  });
  const call = callerOf(test, await aMember(test, organisationId));
  return { event, organisationId, call };
}
const anInput = (given: object = {}) => ({
  slug: `copy-${randomUUID()}`,
  title: { bg: 'Отново', en: 'Again' },
  startsAt: new Date(START.getTime() + 7 * DAY).toISOString(),
  withRegistrationSettings: true,
  ...given,
});

it('makes a draft of the same event on another day, and leaves people and secrets where they were', async () => {
  const { manager } = test.database;
  const { event, call } = await aFullEvent();
  await manager.update(AdmissionEntity, { eventId: event.id, mode: 'on_site' }, { taken: 1 });
  // Of rooms that this one does not know.
  await manager.query(
    `insert into stream_source (event_id, kind, url, audience) values ($1, 'meeting', 'https://zoom.us/j/1', 'partners')`,
    [event.id],
  );
  await manager.query(
    `insert into registration (event_id, email, name, language, mode, state, submission_id, secret_hash,
                               consent_version, consent_at, registered_at)
     values ($1, 'maria@mail.test', 'Мария', 'bg', 'on_site', 'confirmed', uuidv7(), 'x', '1', now(), now())`,
    [event.id],
  );
  await aSession(test.database, event);
  const before = await fingerprint(test.database);
  const input = anInput();
  const { status, body } = await call<EventView>('POST', `/events/${event.id}/duplicate`, input);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    slug: input.slug,
    title: input.title,
    summary: event.summary,
    state: 'draft',
    stateReason: {},
    seriesId: event.seriesId,
    cover: 'oxide',
    partnerZones: event.partnerZones,
    startsAt: input.startsAt,
    endsAt: new Date(event.endsAt.getTime() + 7 * DAY).toISOString(),
    registrationOpensAt: new Date(START.getTime() - 13 * DAY).toISOString(),
    registrationClosesAt: input.startsAt,
    venue: { name: { bg: 'Зала' }, city: { bg: 'Пловдив' } },
    seats: [
      { mode: 'on_site', capacity: 40, taken: 0 },
      { mode: 'online', capacity: null, taken: 0 },
    ],
    // The new title was written in both languages at once; the summary is as old as it was.
    staleTexts: ['summary.en'],
  });
  expect(body.id).not.toBe(event.id);
  // The room's own secret is made as the studio looks at the new event.
  expect(changedTables(before, await fingerprint(test.database))).toEqual([
    ...['admission', 'audit_entry', 'event', 'live_room', 'search_entry', 'session'],
  ]);
  const copied = await manager.findOneByOrFail(EventEntity, { id: body.id });
  expect(copied.venueId).toBe(event.venueId);
  expect(await manager.countBy(SearchEntryEntity, { eventId: body.id })).toBe(2);
  expect(await manager.findOneByOrFail(EventEntity, { id: event.id })).toMatchObject({ version: 7 });
});

it('leaves out when registration opens and closes where that is not wanted', async () => {
  const { event, call } = await aFullEvent();
  const input = anInput({ withRegistrationSettings: false });
  const { body } = await call<EventView>('POST', `/events/${event.id}/duplicate`, input);
  expect([body.registrationOpensAt, body.registrationClosesAt]).toEqual([null, null]);
  expect(body.seats[0]?.capacity).toBe(40);
});

it('hands the copy to other rooms in the same transaction: what one refuses is not made', async () => {
  const { event, call } = await aFullEvent();
  const seen: [string, string, number][] = [];
  let isBroken = false;
  test.app.get(EventDuplication).onCopy(async (manager, fromId, toId, move) => {
    expect(await manager.existsBy(EventEntity, { id: toId })).toBe(true);
    seen.push([fromId, toId, move(START).getTime() - START.getTime()]);
    if (isBroken) throw new Error('no');
  });
  const { body } = await call<EventView>('POST', `/events/${event.id}/duplicate`, anInput());
  expect(seen).toEqual([[event.id, body.id, 7 * DAY]]);
  isBroken = true;
  const before = await fingerprint(test.database);
  const broken = await call('POST', `/events/${event.id}/duplicate`, anInput());
  isBroken = false;
  expect(broken.status).toBe(500);
  expect(changedTables(before, await fingerprint(test.database))).toEqual([]);
});

it('refuses an address that is taken, no title, and who may not', async () => {
  const { event, organisationId, call } = await aFullEvent();
  const viewer = callerOf(test, await aMember(test, organisationId, 'viewer'));
  const stranger = callerOf(test, await aMember(test, (await anOrganisation(test.database)).id));
  const path = `/events/${event.id}/duplicate`;
  const before = await fingerprint(test.database);
  const refusals = [
    await call('POST', path, anInput({ slug: event.slug })),
    await call('POST', path, anInput({ title: { pl: 'Znowu' } })),
    await call('POST', path, anInput({ startsAt: 'tomorrow' })),
    await call('POST', `/events/${randomUUID()}/duplicate`, anInput()),
    await viewer('POST', path, anInput()),
    await stranger('POST', path, anInput()),
  ];
  expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
    [409, 'slug_taken'],
    [422, 'invalid_input'],
    [422, 'invalid_input'],
    [404, 'not_found'],
    [403, 'forbidden'],
    [404, 'not_found'],
  ]);
  expect(changedTables(before, await fingerprint(test.database))).toEqual([]);
});
