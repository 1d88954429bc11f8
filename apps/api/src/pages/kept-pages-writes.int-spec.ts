import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EventView } from '@odeum/contract/events';
import type { PageOf, PageState } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import type { ProgrammeView } from '@odeum/contract/programme';
import { randomUUID } from 'node:crypto';
import { aFirstRelease, aMember, anEvent, aSession } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { createApp } from '../create-app';
import { EventEntity } from '../events/event.entity';
import { Hints } from '../realtime/hints';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function aProgramme(given: Parameters<typeof anEvent>[1] = {}) {
  const event = await anEvent(test.database, given);
  const session = await aSession(test.database, event);
  await aFirstRelease(test.database, event.id);
  const call = callerOf(test, await aMember(test, event.organisationId));
  return { event, session, call };
}

async function stateAt(path: string, base = test.url): Promise<PageState> {
  const html = await (await fetch(`${base}${path}`)).text();
  const state = /<script type="application\/json" id="odeum-state">(.*?)<\/script>/.exec(html)?.[1];
  return JSON.parse(state ?? '{}') as PageState;
}

/** A page that is kept: of three who ask one after another, two get the same. */
async function keptAt(path: string, base = test.url): Promise<PageState> {
  const states = [await stateAt(path, base)];
  // Where the first was kept until just now, the second is drawn anew; the third is not.
  for (let i = 0; i < 2; i += 1) states.push(await stateAt(path, base));
  expect(new Set(states.map(({ now }) => now)).size).toBeLessThan(3);
  return states[2] as PageState;
}
const eventAt = async (path: string) => ((await stateAt(path)).data as PageOf<'event'>).event;

describe('the next page after a write that was answered', () => {
  it('shows a session that was edited and released', async () => {
    const { event, session, call } = await aProgramme();
    const path = paths.programme('bg', event.slug);
    await keptAt(path);
    const { body } = await call<ProgrammeView>('GET', `/events/${event.id}/programme`);
    const { id, version, startsAt, minutes } = body.sessions[0] ?? {};
    const title = { bg: 'Друг доклад', en: 'Another talk' };
    const edited = { type: 'talk', title, roomId: null, startsAt, minutes };
    const edit = { edit: 'put_session', id, version, session: edited };
    const done = await call('POST', `/events/${event.id}/programme/edits`, { edits: [edit] });
    expect([done.status, id]).toEqual([200, session.id]);
    // A draft is nobody's to see.
    expect(((await keptAt(path)).data as PageOf<'programme'>).sessions[0]?.title.text).toBe('Доклад');
    const released = await call('POST', `/events/${event.id}/programme/releases`, {
      version: done.body.version,
    });
    expect(released.status).toBe(201);
    const after = (await stateAt(path)).data as PageOf<'programme'>;
    expect(after.sessions[0]?.title.text).toBe('Друг доклад');
    expect(after.event.release?.number).toBe(2);
  });

  it('shows that the day is ten minutes late', async () => {
    const { event, session, call } = await aProgramme({ startsAt: new Date(Date.now() + 3_600_000) });
    const path = paths.programme('bg', event.slug);
    expect(((await keptAt(path)).data as PageOf<'programme'>).event.runs).toEqual({});
    const late = { seen: 0, deed: 'delay', roomId: null, minutes: 10 };
    expect((await call('POST', `/events/${event.id}/programme/runs`, late)).status).toBe(200);
    const { runs } = await eventAt(path);
    expect(Date.parse(runs[session.id]?.startsAt ?? '') - session.startsAt!.getTime()).toBe(600_000);
  });

  it('shows that the house is full', async () => {
    const { event } = await aProgramme({ onSite: 1, online: false });
    const path = paths.event('bg', event.slug);
    await keptAt(path);
    expect((await eventAt(path)).seats[0]?.taken).toBe(0);
    const form = {
      ...{ submissionId: randomUUID(), name: 'Вера', email: `${randomUUID()}@town.example` },
      ...{ organisation: '', mode: 'on_site', language: 'bg', consent: true },
    };
    const stranger = callerOf(test, null);
    expect((await stranger('POST', `/events/${event.id}/registrations`, form)).status).toBe(201);
    const { seats, door } = await eventAt(path);
    expect([seats[0]?.taken, door]).toEqual([1, 'waitlist']);
  });

  it('shows that the event is called off', async () => {
    const { event, call } = await aProgramme();
    const path = paths.event('bg', event.slug);
    await keptAt(path);
    const { body } = await call<EventView>('GET', `/events/${event.id}`);
    const cancel = { deed: 'cancel', version: body.version, reason: { bg: 'Сняг', en: 'Snow' } };
    expect((await call('POST', `/events/${event.id}/state`, cancel)).status).toBe(200);
    expect((await eventAt(path)).status).toBe('cancelled');
  });
});

describe('what is no page', () => {
  it('is not kept: an address that was missing is there as soon as it is', async () => {
    const event = await anEvent(test.database, { state: 'draft' });
    const path = paths.event('bg', event.slug);
    const statuses = async () => (await fetch(`${test.url}${path}`)).status;
    expect([await statuses(), await statuses()]).toEqual([404, 404]);
    // Past the service, which therefore forgets nothing.
    await test.database.manager.update(EventEntity, { id: event.id }, { state: 'published' });
    expect(await statuses()).toBe(200);
  });

  it('nor is the way from / to the reader’s language', async () => {
    const to = async (language: string) => {
      const answer = await fetch(`${test.url}/`, {
        redirect: 'manual',
        headers: { 'accept-language': language },
      });
      return [answer.status, answer.headers.get('location')];
    };
    expect([await to('pl'), await to('en')]).toEqual([
      [302, '/pl'],
      [302, '/en'],
    ]);
  });
});

describe('two processes', () => {
  let other: NestFastifyApplication;
  let otherUrl: string;
  beforeAll(async () => {
    other = await createApp(test.config, test.databaseUrl);
    await other.listen(0, '127.0.0.1');
    otherUrl = await other.getUrl();
  });
  afterAll(() => other.close());

  it('tell each other: what is written in one is shown by the other', async () => {
    const { event, call } = await aProgramme();
    const path = paths.event('bg', event.slug);
    await keptAt(path, otherUrl);
    const heard = new Promise<void>((done) => {
      other.get(Hints).onHint((subject) => subject === 'pages' && done());
    });
    const { body } = await call<EventView>('GET', `/events/${event.id}`);
    const cancel = { deed: 'cancel', version: body.version, reason: { bg: 'Сняг', en: 'Snow' } };
    expect((await call('POST', `/events/${event.id}/state`, cancel)).status).toBe(200);
    await heard;
    const page = (await stateAt(path, otherUrl)).data as PageOf<'event'>;
    expect(page.event.status).toBe('cancelled');
  });

  it('keep nothing while they do not hear each other', async () => {
    const { event } = await aProgramme();
    const path = paths.event('bg', event.slug);
    await keptAt(path, otherUrl);
    const lost = new Promise<void>((done) => other.get(Hints).onLoss(done));
    const heardAgain = new Promise<void>((done) => {
      other.get(Hints).onHint((subject) => subject === null && done());
    });
    await test.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where query = 'listen odeum_room' and datname = current_database()`,
    );
    await lost;
    await test.database.manager.update(EventEntity, { id: event.id }, { state: 'postponed' });
    const page = (await stateAt(path, otherUrl)).data as PageOf<'event'>;
    expect(page.event.status).toBe('postponed');
    await heardAgain;
    await keptAt(path, otherUrl);
  });
});
