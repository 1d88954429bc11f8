import type { PartnerLinkView, StreamSourceView } from '@odeum/contract/streams';
import { formatTime } from '@odeum/domain/time';
import { aMember, anEvent } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { EventEntity } from '../events/event.entity';
import { OutboxMailEntity } from '../mail/outbox.entity';
import { PartnersService } from './partners.service';
import { PartnerJoinEntity } from './stream.entity';
import { StreamQueries } from './streams.queries';

const MEETING = 'https://us02web.zoom.us/j/123456789?pwd=secret-of-the-meeting';
const MINUTE = 60_000;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function call(method: string, path: string, cookie: string | null, body?: unknown) {
  const answer = await fetch(`${test.url}/api/v1${path}`, {
    method,
    headers: { ...(cookie ? { cookie } : {}), ...(body ? { 'content-type': 'application/json' } : {}) },
    body: body ? JSON.stringify(body) : undefined,
    redirect: 'manual',
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const aSource = (given: object = {}) => ({
  kind: 'meeting',
  url: MEETING,
  language: null,
  audience: 'partners',
  priority: 0,
  opensAt: null,
  closesAt: null,
  ...given,
});

async function aPartner(from: number, to: number) {
  const event = await anEvent(test.database);
  const cookie = await aMember(test, event.organisationId);
  const { body } = await call('POST', `/events/${event.id}/streams`, cookie, aSource());
  const source = (body.sources as StreamSourceView[])[0]!;
  const invited = await call('POST', `/events/${event.id}/partner-links`, cookie, {
    name: 'Agata Woźniak',
    organisation: 'BD Center',
    role: 'Koordynatorka',
    email: 'agata@partner.test',
    language: 'pl',
    zone: 'Europe/Warsaw',
    sourceId: source.id,
    opensAt: new Date(Date.now() + from * MINUTE).toISOString(),
    closesAt: new Date(Date.now() + to * MINUTE).toISOString(),
  });
  const link = (invited.body.links as PartnerLinkView[])[0]!;
  return { event, cookie, link, secret: link.joinPath.replace('/join/', '') };
}

it('reveals the meeting only on the click and within the window, and writes the join down', async () => {
  const { secret, link, event, cookie } = await aPartner(-5, 5);
  const opened = await test.app.get(PartnersService).open(secret, new Date());
  expect(JSON.stringify(opened)).not.toContain('secret-of-the-meeting');
  expect(opened.page).toMatchObject({ window: 'open', providerName: 'Zoom' });
  expect(await test.database.manager.countBy(PartnerJoinEntity, { linkId: link.id })).toBe(0);
  expect(await call('POST', `/join/${secret}`, null)).toEqual({
    status: 200,
    body: { url: MEETING, providerName: 'Zoom' },
  });
  const { body } = await call('GET', `/events/${event.id}/partner-links`, cookie);
  expect((body.links as PartnerLinkView[])[0]?.joins).toHaveLength(1);
});

it.each([
  ['before', 5, 10, 'link_not_open_yet'],
  ['after', -10, -5, 'link_closed'],
])('refuses %s the window', async (_, from, to, code) => {
  const { secret, link } = await aPartner(from, to);
  expect((await call('POST', `/join/${secret}`, null)).body).toMatchObject({ code });
  expect(await test.database.manager.countBy(PartnerJoinEntity, { linkId: link.id })).toBe(0);
});

it('opens nothing once revoked, nor for a made-up secret', async () => {
  const { secret, link, event, cookie } = await aPartner(-5, 5);
  await call('POST', `/events/${event.id}/partner-links/${link.id}/revoke`, cookie, {});
  expect((await call('POST', `/join/${secret}`, null)).body).toMatchObject({
    code: 'link_revoked',
    status: 410,
  });
  expect((await call('POST', '/join/nonsense', null)).body).toMatchObject({
    code: 'link_invalid',
    status: 404,
  });
});

it('mails the partner in their language and zone', async () => {
  const { link, cookie } = await aPartner(-5, 5);
  const mail = await test.database.manager.findOneByOrFail(OutboxMailEntity, {
    dedupKey: `partner_invitation:${link.id}`,
  });
  expect(mail).toMatchObject({ to: 'agata@partner.test', language: 'pl', state: 'waiting' });
  const { body } = await call('GET', `/outbox/${mail.id}`, cookie);
  expect(body.text).toContain(link.joinPath);
  expect(body.text).not.toContain('zoom');
});

it('tells the window in the partner’s zone and in the event’s', async () => {
  const { link, cookie } = await aPartner(-5, 5);
  const mail = await test.database.manager.findOneByOrFail(OutboxMailEntity, {
    dedupKey: `partner_invitation:${link.id}`,
  });
  const { body } = await call('GET', `/outbox/${mail.id}`, cookie);
  const time = (zone: string) => formatTime(link.opensAt, zone, 'pl');
  expect(body.text).toMatch(new RegExp(`${time('Europe/Warsaw')}.*\\(Europe/Warsaw\\)`));
  expect(body.text).toMatch(new RegExp(`${time('Europe/Sofia')}.*\\(Europe/Sofia\\)`));
});

it('writes no join for somebody who only opens the page, as mail scanners do', async () => {
  const { secret, link } = await aPartner(-5, 5);
  const page = await fetch(`${test.url}/join/${secret}`);
  expect(await page.text()).not.toContain('secret-of-the-meeting');
  expect(await test.database.manager.countBy(PartnerJoinEntity, { linkId: link.id })).toBe(0);
});

it('lets nobody into the meeting of a cancelled event', async () => {
  const { secret, event, link } = await aPartner(-5, 5);
  await test.database.manager.update(EventEntity, { id: event.id }, { state: 'cancelled' });
  expect((await call('POST', `/join/${secret}`, null)).body).toMatchObject({ code: 'event_cancelled' });
  expect(await test.database.manager.countBy(PartnerJoinEntity, { linkId: link.id })).toBe(0);
});

it('moves every link to a changed address, and removes none that partners were invited through', async () => {
  const { secret, link, event, cookie } = await aPartner(-5, 5);
  const path = `/events/${event.id}/streams/${link.sourceId}`;
  expect((await call('DELETE', path, cookie)).body).toMatchObject({ code: 'source_in_use', status: 409 });
  const changed = await call('PUT', path, cookie, aSource({ url: 'https://meet.google.com/abc-defg-hij' }));
  expect((changed.body.sources as StreamSourceView[]).map(({ provider }) => provider)).toEqual(['meet']);
  expect((await call('POST', `/join/${secret}`, null)).body).toEqual({
    url: 'https://meet.google.com/abc-defg-hij',
    providerName: 'Google Meet',
  });
});

it('removes a source, but not one of another event', async () => {
  const { link } = await aPartner(-5, 5);
  const event = await anEvent(test.database);
  const cookie = await aMember(test, event.organisationId);
  const { body } = await call('POST', `/events/${event.id}/streams`, cookie, aSource());
  const [own] = body.sources as StreamSourceView[];
  expect((await call('DELETE', `/events/${event.id}/streams/${link.sourceId}`, cookie)).status).toBe(404);
  expect((await call('DELETE', `/events/${event.id}/streams/${own?.id}`, cookie)).body).toEqual({
    sources: [],
  });
});

it.each([
  [
    { url: 'https://youtu.be/x', opensAt: '2027-01-02T00:00:00Z', closesAt: '2027-01-01T00:00:00Z' },
    'closesAt',
  ],
  [{ url: 'javascript:alert(1)' }, 'url'],
  [{ url: 'https://me:word@youtu.be/dQw4w9WgXcQ' }, 'url'],
])('refuses the source %j', async (given, path) => {
  const event = await anEvent(test.database);
  const cookie = await aMember(test, event.organisationId);
  const { status, body } = await call('POST', `/events/${event.id}/streams`, cookie, aSource(given));
  expect([status, (body.faults as { path: string }[]).map((fault) => fault.path)]).toEqual([422, [path]]);
});

it('gives an audience only what is for it and open now', async () => {
  const event = await anEvent(test.database);
  const cookie = await aMember(test, event.organisationId);
  const later = new Date(Date.now() + MINUTE).toISOString();
  for (const source of [
    aSource({ kind: 'backup', audience: 'public', url: 'https://youtu.be/dQw4w9WgXcQ', priority: 2 }),
    aSource({ kind: 'live', audience: 'public', url: 'https://www.facebook.com/hall/videos/1', priority: 1 }),
    aSource({ kind: 'live', audience: 'public', url: 'https://a.example/later.m3u8', opensAt: later }),
    aSource({ kind: 'live', audience: 'staff', url: 'https://a.example/staff' }),
    aSource(),
  ]) {
    expect((await call('POST', `/events/${event.id}/streams`, cookie, source)).status).toBe(201);
  }
  const seen = await test.app.get(StreamQueries).openFor(event.id, 'public', new Date(), ['live', 'backup']);
  expect(seen.map((stream) => stream.provider)).toEqual(['facebook', 'youtube']);
});

it('is for organisers of the event only', async () => {
  const { event } = await aPartner(-5, 5);
  const viewer = await aMember(test, event.organisationId, 'viewer');
  const stranger = await aMember(test, (await anEvent(test.database)).organisationId);
  expect((await call('GET', `/events/${event.id}/streams`, viewer)).status).toBe(403);
  expect((await call('GET', `/events/${event.id}/partner-links`, stranger)).status).toBe(404);
  expect((await call('POST', `/events/${event.id}/streams`, null, aSource())).status).toBe(401);
});
