import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paths } from '@odeum/contract/paths';
import type {
  ProgrammeEdit,
  ProgrammeEdited,
  ProgrammeView,
  ReleaseComparison,
  ReleaseList,
  RunsView,
  SessionInput,
} from '@odeum/contract/programme';
import { randomUUID } from 'node:crypto';
import { aFirstRelease, aMember, anEvent, aSession } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { countQueries } from '../../test/count-queries';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { EventEntity } from '../events/event.entity';
import { ProgrammeQueries } from './programme.queries';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const START = new Date('2027-03-10T08:00:00Z');
const END = new Date('2027-03-10T16:00:00Z');

async function anEditor(given: Parameters<typeof anEvent>[1] = {}) {
  const event = await anEvent(test.database, { startsAt: START, endsAt: END, ...given });
  const call = callerOf(test, await aMember(test, event.organisationId));
  const edit = (...edits: object[]) =>
    call<ProgrammeEdited>('POST', `/events/${event.id}/programme/edits`, { edits });
  const read = async () => (await call<ProgrammeView>('GET', `/events/${event.id}/programme`)).body;
  const release = async (given: object = {}) =>
    call<ReleaseList>('POST', `/events/${event.id}/programme/releases`, {
      version: (await read()).version,
      ...given,
    });
  return { event, call, edit, read, release };
}

const aTalk = (given: Partial<SessionInput> = {}): Partial<SessionInput> => ({
  type: 'talk',
  title: { bg: 'Доклад', en: 'Talk' },
  roomId: null,
  startsAt: START.toISOString(),
  minutes: 30,
  ...given,
});
const putSession = (id: string, session: object = aTalk(), version = 0) => ({
  edit: 'put_session',
  id,
  version,
  session,
});
const putRoom = (id: string, name: string) => ({
  edit: 'put_room',
  id,
  version: 0,
  room: { name: { bg: name, en: name } },
});

describe('edits', () => {
  it('build a programme in one go, with a way back', async () => {
    const { edit, read, call, event } = await anEditor();
    const [room, speaker, session] = [randomUUID(), randomUUID(), randomUUID()];
    const done = await edit(
      putRoom(room, 'Зала'),
      { edit: 'put_speaker', id: speaker, version: 0, speaker: { name: { bg: 'Вера' } } },
      putSession(session, aTalk({ roomId: room, speakers: [{ speakerId: speaker, part: 'moderator' }] })),
    );
    expect(done.status).toBe(200);
    expect(done.body.versions).toEqual({ [room]: 1, [speaker]: 1, [session]: 1 });
    expect(await read()).toMatchObject({
      version: 1,
      rooms: [{ id: room, name: { bg: 'Зала' }, version: 1 }],
      speakers: [{ id: speaker, name: { bg: 'Вера' } }],
      sessions: [{ id: session, roomId: room, speakers: [{ speakerId: speaker, part: 'moderator' }] }],
      release: null,
    });
    expect((await edit(...done.body.undo)).status).toBe(200);
    expect(await read()).toMatchObject({ version: 2, rooms: [], speakers: [], sessions: [] });
    const gone = await call('GET', `/events/${event.id}/programme/sessions/${session}`);
    expect(gone.status).toBe(404);
  });

  it('do nothing at all when one of them is refused', async () => {
    const { edit, read } = await anEditor();
    const refused = await edit(
      putRoom(randomUUID(), 'Зала'),
      putSession(randomUUID(), aTalk({ roomId: randomUUID() })),
    );
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'invalid_input', faults: [{ path: 'edits.1.session.roomId', code: 'invalid' }] },
    });
    expect(await read()).toMatchObject({ version: 0, rooms: [], sessions: [] });
  });

  it('of two organisers at once: one is done, the other is told; nothing is overwritten', async () => {
    const { edit, read, event } = await anEditor();
    const id = randomUUID();
    await edit(putSession(id));
    const other = callerOf(test, await aMember(test, event.organisationId, 'editor'));
    const place = (minutes: number) => ({
      edits: [{ edit: 'place_session', id, version: 1, place: { roomId: null, startsAt: null, minutes } }],
    });
    const answers = await Promise.all(
      [40, 50, 60, 70].map((minutes) =>
        other('POST', `/events/${event.id}/programme/edits`, place(minutes)).then((answer) => ({
          ...answer,
          minutes,
        })),
      ),
    );
    const [winner] = answers.filter(({ status }) => status === 200);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'version_conflict',
      faults: [{ path: 'edits.0', code: 'changed_meanwhile' }],
    });
    expect((await read()).sessions).toMatchObject([{ id, version: 2, minutes: winner?.minutes }]);
  });

  it('done twice with the same new id are one session', async () => {
    const { edit, read } = await anEditor();
    const id = randomUUID();
    const statuses = await Promise.all([edit(putSession(id)), edit(putSession(id))]);
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await read()).sessions).toHaveLength(1);
  });

  it("cannot reach another event's parts, nor those of strangers", async () => {
    const mine = await anEditor();
    const theirs = await anEditor();
    const id = randomUUID();
    await theirs.edit(putSession(id), putRoom(randomUUID(), 'Тяхна'));
    const theirRoom = (await theirs.read()).rooms[0]?.id ?? '';
    // The id is used already: not mine to take, not mine to change.
    expect((await mine.edit(putSession(id))).status).toBe(409);
    expect((await mine.edit(putSession(id, aTalk({ minutes: 99 }), 1))).status).toBe(409);
    expect((await mine.edit(putSession(randomUUID(), aTalk({ roomId: theirRoom })))).status).toBe(422);
    expect((await theirs.read()).sessions).toMatchObject([{ id, minutes: 30, version: 1 }]);
    expect((await mine.call('GET', `/events/${theirs.event.id}/programme`)).status).toBe(404);
    const viewer = callerOf(test, await aMember(test, mine.event.organisationId, 'viewer'));
    const path = `/events/${mine.event.id}/programme`;
    expect((await viewer('GET', path)).status).toBe(200);
    expect((await viewer('POST', `${path}/edits`, { edits: [putSession(randomUUID())] })).status).toBe(403);
  });

  it('mark a translation that its source has left behind', async () => {
    const { edit, read, call, event } = await anEditor();
    const id = randomUUID();
    await edit(putSession(id));
    await edit(putSession(id, aTalk({ title: { bg: 'Нов доклад', en: 'Talk' } }), 1));
    expect((await read()).sessions).toMatchObject([{ stale: 1, missing: 0 }]);
    expect((await call('GET', `/events/${event.id}/programme/sessions/${id}`)).body).toMatchObject({
      staleTexts: ['title.en'],
    });
    const session = aTalk({ title: { bg: 'Нов доклад', en: 'Talk' } });
    await edit({ ...putSession(id, session, 2), stillRight: ['title.en'] });
    expect((await read()).sessions).toMatchObject([{ stale: 0 }]);
  });

  it('are read with the same number of queries, however many sessions there are', async () => {
    const { event } = await anEditor();
    const queries = test.app.get(ProgrammeQueries);
    const actor = { refuseUnless: () => undefined } as never;
    await aSession(test.database, event);
    const one = await countQueries(() => queries.view(actor, event.id));
    await aSession(test.database, event);
    await aSession(test.database, event);
    expect(await countQueries(() => queries.view(actor, event.id))).toBe(one);
  });
});

describe('releases', () => {
  const publicCsv = async (slug: string) =>
    (await fetch(`${test.url}${paths.programmeFile('en', slug, 'csv')}`)).text();

  it('keep the draft private and tell what changed', async () => {
    const { event, edit, release, call } = await anEditor();
    const [a, b] = [randomUUID(), randomUUID()];
    await edit(putSession(a, aTalk({ title: { bg: 'Първи', en: 'First' } })));
    expect(await publicCsv(event.slug)).not.toContain('First');
    const first = await release({ name: { en: 'First draft' } });
    expect(first.status).toBe(201);
    expect(first.body.releases).toMatchObject([{ number: 1, sessions: 1, changes: [] }]);
    expect(await publicCsv(event.slug)).toContain('First');

    const later = aTalk({ title: { bg: 'Първи', en: 'First' }, startsAt: '2027-03-10T09:00:00.000Z' });
    await edit(putSession(a, later, 1), putSession(b, aTalk({ title: { bg: 'Втори', en: 'Second' } })));
    expect(await publicCsv(event.slug)).not.toContain('Second');
    const list = (await call<ReleaseList>('GET', `/events/${event.id}/programme/releases`)).body;
    expect(list.draft.changes.map(({ sessionId, facets }) => [sessionId, facets])).toEqual([
      [b, []],
      [a, ['time']],
    ]);
    const second = await release();
    expect(second.body.releases.map(({ number, changes }) => [number, changes.length])).toEqual([
      [2, 2],
      [1, 0],
    ]);
    expect(await publicCsv(event.slug)).toContain('Second');
    const path = `/events/${event.id}/programme/releases`;
    const back = await call<ReleaseComparison>('GET', `${path}/compare?from=2&to=1`);
    expect(back.body.changes.map(({ sessionId, after }) => [sessionId, after === null])).toEqual([
      [a, false],
      [b, true],
    ]);
    expect((await call('GET', `${path}/1`)).body).toMatchObject({
      number: 1,
      programme: { sessions: [{ id: a, startsAt: START.toISOString() }] },
    });
    expect((await call('GET', `${path}/3`)).status).toBe(404);
    expect((await call('GET', `${path}/x`)).status).toBe(422);
  });

  it('refuse nothing new, holes that nobody accepted, and a draft that changed unseen', async () => {
    const { edit, release, read, event } = await anEditor();
    expect((await release()).body).toMatchObject({ code: 'nothing_to_release' });
    const id = randomUUID();
    await edit(putSession(id, aTalk({ title: { bg: 'Само на български' } })));
    expect(await release()).toMatchObject({
      status: 409,
      body: { code: 'translation_missing', params: { count: 1 } },
    });
    expect((await release({ version: 0, acceptMissingTranslations: true })).body).toMatchObject({
      code: 'version_conflict',
    });
    expect((await release({ acceptMissingTranslations: true })).status).toBe(201);
    expect((await release({ acceptMissingTranslations: true })).body).toMatchObject({
      code: 'nothing_to_release',
    });
    expect((await read()).release).toMatchObject({ number: 1, changes: 0 });
    const editor = callerOf(test, await aMember(test, event.organisationId, 'editor'));
    const path = `/events/${event.id}/programme/releases`;
    expect((await editor('POST', path, { version: 1 })).status).toBe(403);
  });

  it('made by two at once are one', async () => {
    const { edit, release, call, event } = await anEditor();
    await edit(putSession(randomUUID()));
    const answers = await Promise.all([release(), release(), release()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    const { releases } = (await call<ReleaseList>('GET', `/events/${event.id}/programme/releases`)).body;
    expect(releases.map(({ number }) => number)).toEqual([1]);
  });

  it('say nothing of a session that is to be announced', async () => {
    const { event, edit, release } = await anEditor();
    await edit(
      putSession(randomUUID(), aTalk({ detail: 'to_be_announced', title: { bg: 'Тайна', en: 'Secret' } })),
    );
    await release();
    for (const path of [paths.programme('en', event.slug), paths.programmeFile('en', event.slug, 'json')]) {
      const text = await (await fetch(`${test.url}${path}`)).text();
      expect(text).not.toMatch(/Secret|Тайна/);
      expect(text).toContain('To be announced');
    }
  });
});

describe('the day', () => {
  async function aDay() {
    const now = Date.now();
    const startsAt = new Date(now - 10 * 60_000);
    const editor = await anEditor({ startsAt, endsAt: new Date(now + 50 * 60_000), zone: 'UTC' });
    const session = await aSession(test.database, { ...editor.event, startsAt });
    await aFirstRelease(test.database, editor.event.id);
    const path = `/events/${editor.event.id}/programme/runs`;
    return { ...editor, session, path, startsAt };
  }

  it('goes as the operator says, and everything that shows times follows', async () => {
    const { call, path, session, event, startsAt } = await aDay();
    const done = await call<RunsView>('POST', path, { seen: 0, deed: 'delay', roomId: null, minutes: 10 });
    const endsAt = new Date(startsAt.getTime() + 40 * 60_000).toISOString();
    expect(done.body).toMatchObject({
      version: 1,
      runs: { [session.id]: { startsAt: startsAt.toISOString(), endsAt, isSkipped: false } },
    });
    const ics = await (await fetch(`${test.url}${paths.programmeFile('en', event.slug, 'ics')}`)).text();
    expect(ics).toContain(`DTEND:${endsAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`);
    expect(ics).toContain('SEQUENCE:1');
    expect((await call('POST', path, { seen: 0, deed: 'skip', sessionId: session.id })).body).toMatchObject({
      code: 'version_conflict',
    });
    await call('POST', path, { seen: 1, deed: 'skip', sessionId: session.id });
    const without = await (await fetch(`${test.url}${paths.programmeFile('en', event.slug, 'csv')}`)).text();
    expect(without).not.toContain('Talk');
  });

  it('is run by those who may, and only with what was released', async () => {
    const { path, event } = await aDay();
    const deed = { seen: 0, deed: 'delay', roomId: null, minutes: 10 };
    const as = async (role: 'moderator' | 'viewer') =>
      (await callerOf(test, await aMember(test, event.organisationId, role))('POST', path, deed)).status;
    expect([await as('viewer'), await as('moderator')]).toEqual([403, 200]);
    const unreleased = await anEditor();
    expect(
      (await unreleased.call('POST', `/events/${unreleased.event.id}/programme/runs`, deed)).body,
    ).toMatchObject({ code: 'state_not_possible' });
  });

  it('is forgotten for a session that a release moves', async () => {
    const { call, path, session, edit, release, event, startsAt } = await aDay();
    await call('POST', path, { seen: 0, deed: 'delay', roomId: null, minutes: 10 });
    const place = { roomId: null, startsAt: startsAt.toISOString(), minutes: 45 };
    await edit({ edit: 'place_session', id: session.id, version: 1, place } satisfies Partial<ProgrammeEdit>);
    await release();
    expect((await call('GET', path)).body).toMatchObject({ runs: {} });
    const { runsVersion } = await test.database.manager.findOneByOrFail(EventEntity, { id: event.id });
    expect(runsVersion).toBe(2);
  });
});
