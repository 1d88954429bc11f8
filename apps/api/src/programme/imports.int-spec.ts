import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paths } from '@odeum/contract/paths';
import type { ImportDone, ImportPreview, ProgrammeView, ReleaseList } from '@odeum/contract/programme';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aMember, anEvent } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { changedTables, fingerprint } from '../../test/whole-database';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const FIXTURES = join(process.env.ODEUM_FIXTURES ?? join(process.cwd(), '../shared/fixtures'), 'schedules');

async function anImporter(given: Parameters<typeof anEvent>[1] = {}) {
  const event = await anEvent(test.database, {
    startsAt: new Date('2024-02-03T08:00:00Z'),
    endsAt: new Date('2024-02-04T18:00:00Z'),
    zone: 'Europe/Brussels',
    languages: ['en'],
    ...given,
  });
  const cookie = await aMember(test, event.organisationId);
  const call = callerOf(test, cookie);
  const send = async <Body>(
    path: string,
    bytes: Uint8Array | string,
    fields: Record<string, string> = {},
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([bytes as string]), 'schedule');
    const answer = await fetch(`${test.url}/api/v1/events/${event.id}/programme/import${path}`, {
      method: 'POST',
      headers: { cookie },
      body: form,
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  };
  const preview = (bytes: Uint8Array | string, fields = {}) => send<ImportPreview>('/preview', bytes, fields);
  const take = async (bytes: Uint8Array | string, fields: Record<string, string> = {}) =>
    send<ImportDone>('', bytes, { digest: (await preview(bytes, fields)).body.digest, ...fields });
  const read = async () => (await call<ProgrammeView>('GET', `/events/${event.id}/programme`)).body;
  return { event, call, preview, take, read, send };
}

const csv = (...rows: string[]) => ['guid,title,date,start,duration,room,persons', ...rows].join('\n');
const TWO = csv(
  'a,First talk,2024-02-03,10:00,30,Hall,Vera Petrova',
  'b,Second talk,2024-02-03,11:00,45,Attic,Ivan Ivanov',
);

describe('an import', () => {
  it('is shown first, then taken over, and once more changes nothing', async () => {
    const { preview, take, read } = await anImporter();
    const shown = await preview(TWO);
    expect(shown.body).toMatchObject({
      format: 'csv',
      isPossible: true,
      changed: [],
      gone: [],
      newRooms: ['Hall', 'Attic'],
      newSpeakers: 2,
    });
    expect(shown.body.added.map(({ title, room, minutes }) => [title, room, minutes])).toEqual([
      ['First talk', 'Hall', 30],
      ['Second talk', 'Attic', 45],
    ]);
    expect(await read()).toMatchObject({ version: 0, sessions: [] });
    expect((await take(TWO)).body).toEqual({ version: 1, added: 2, changed: 0, removed: 0, unchanged: 0 });
    const before = await read();
    expect(before.sessions.map(({ title, startsAt }) => [title.en, startsAt])).toEqual([
      ['First talk', '2024-02-03T09:00:00.000Z'],
      ['Second talk', '2024-02-03T10:00:00.000Z'],
    ]);
    expect((await take(TWO)).body).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect({ ...(await read()), version: 0 }).toEqual({ ...before, version: 0 });
  });

  it('keeps ids, translations and what a file cannot say; tells what changes and what is gone', async () => {
    const { take, read, preview, call, event } = await anImporter({ languages: ['en', 'bg'] });
    await take(TWO);
    const { sessions } = await read();
    const first = sessions.find(({ title }) => title.en === 'First talk');
    if (!first) throw new Error('the first talk is not there');
    const { id, version, ...card } = first;
    const session = { ...card, abstract: {}, detail: 'title_only', title: { en: 'By hand', bg: 'На ръка' } };
    await call('POST', `/events/${event.id}/programme/edits`, {
      edits: [{ edit: 'put_session', id, version, session }],
    });
    const next = csv('a,First talk,2024-02-03,10:00,30,Attic,Vera Petrova');
    const shown = (await preview(next)).body;
    expect(shown.changed).toMatchObject([
      { id, before: { title: 'By hand', room: 'Hall' }, after: { title: 'First talk', room: 'Attic' } },
    ]);
    expect(shown.changed[0]?.fields).toEqual(['title', 'room']);
    expect(shown.gone.map(({ title }) => title)).toEqual(['Second talk']);
    await take(next);
    expect((await read()).sessions).toHaveLength(2);
    expect((await take(next, { removeGone: 'true' })).body).toMatchObject({ removed: 1, unchanged: 1 });
    expect((await read()).sessions).toMatchObject([
      { id, title: { en: 'First talk', bg: 'На ръка' }, detail: 'title_only' },
    ]);
    // A session that was removed and is in the file again comes back as itself.
    const second = sessions.find(({ title }) => title.en === 'Second talk');
    await take(TWO);
    expect((await read()).sessions.map((one) => one.id).toSorted()).toEqual([id, second?.id].toSorted());
  });

  it('is refused when the draft has changed since the preview', async () => {
    const { preview, send, call, event, read } = await anImporter();
    const { digest } = (await preview(TWO)).body;
    await call('POST', `/events/${event.id}/programme/edits`, {
      edits: [{ edit: 'put_room', id: randomUUID(), version: 0, room: { name: { en: 'Hall' } } }],
    });
    expect(await send('', TWO, { digest })).toMatchObject({ status: 409, body: { code: 'import_outdated' } });
    expect((await read()).sessions).toEqual([]);
  });
});

describe('a broken file', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><schedule>&j;</schedule>`;
  const xml = (inside: string) =>
    `<schedule><conference><title>T</title><start>2024-02-03</start><end>2024-02-03</end></conference><day date="2024-02-03"><room name="R">${inside}</room></day></schedule>`;
  const talk = (guid: string, more = '') =>
    `<event guid="${guid}"><title>Talk ${guid}</title><date>2024-02-03T10:00:00+01:00</date><duration>00:30</duration>${more}</event>`;

  it.each([
    ['is none', 'nothing <of> the kind', 'column-missing'],
    ['is not closed', '<schedule><day>', 'xml-malformed'],
    ['is a bomb', bomb, 'xml-entities'],
    ['is empty', ' ', 'empty'],
    ['is of another kind', '<html><body/></html>', 'not-a-schedule'],
    [
      'names an encoding that there is none of',
      '<?xml version="1.0" encoding="klingon"?><schedule/>',
      'encoding-unreadable',
    ],
    ['is broken JSON', '{"schedule": {', 'json-malformed'],
  ])('that %s is refused with its reason, and nothing is written', async (_, text, code) => {
    const { preview, take, read } = await anImporter();
    const shown = await preview(text);
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({ isPossible: false, added: [] });
    expect(shown.body.problems.map((problem) => problem.code)).toContain(code);
    expect(await take(text)).toMatchObject({ status: 422, body: { code: 'import_impossible' } });
    expect(await read()).toMatchObject({ version: 0, sessions: [] });
  });

  it('in part is taken without that part, cleaned, with lines', async () => {
    const { preview, take, read, call, event } = await anImporter();
    const file = xml(
      [
        talk('a', '<abstract>Fine<![CDATA[<script>alert(1)</script><b>bold</b>]]></abstract>'),
        talk('a'),
        '<event guid="c"><title>No date</title><date>2024-13-45T99:00:00</date></event>',
      ].join('\n'),
    );
    const shown = (await preview(file)).body;
    expect(shown.isPossible).toBe(true);
    expect(shown.problems.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['guid-twice', 2],
        ['date-unreadable', 3],
      ]),
    );
    await take(file);
    const { sessions } = await read();
    expect(sessions.map(({ title, startsAt }) => [title.en, startsAt])).toEqual([
      ['Talk a', '2024-02-03T09:00:00.000Z'],
      ['No date', null],
    ]);
    const detail = await call('GET', `/events/${event.id}/programme/sessions/${sessions[0]?.id}`);
    expect(JSON.stringify(detail.body.abstract)).not.toMatch(/script|alert|</);
  });

  it('that is too large is refused before it is read', async () => {
    const { preview } = await anImporter();
    const large = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(32);
    expect((await preview(large(12))).body.problems).toMatchObject([{ code: 'too-large' }]);
    expect(await preview(large(50))).toMatchObject({ status: 413, body: { code: 'file_too_large' } });
  });

  it('changes no table of the database, whatever it is', async () => {
    const { take } = await anImporter();
    const before = await fingerprint(test.database);
    await take(bomb);
    await take(xml('<event'));
    expect(changedTables(before, await fingerprint(test.database))).toEqual([]);
  });
});

const real = existsSync(FIXTURES) ? describe : describe.skip;
real('FOSDEM 2024', () => {
  it('is whole after the import, and whole again after its export', async () => {
    const { take, read, call, event } = await anImporter();
    const bytes = readFileSync(join(FIXTURES, 'fosdem-2024.pentabarf.xml'));
    const done = await take(bytes);
    const source = bytes.toString('utf8');
    const guids = [...source.matchAll(/<event\b[^>]*\bid="(\d+)"/g)];
    expect(done.body).toMatchObject({ added: guids.length, changed: 0 });
    const programme = await read();
    expect(programme.rooms).toHaveLength(
      new Set([...source.matchAll(/<room name="([^"]+)"/g)].map(([, name]) => name)).size,
    );
    expect((await take(bytes)).body).toMatchObject({ added: 0, changed: 0, unchanged: guids.length });
    const { version } = await read();
    const path = `/events/${event.id}/programme/releases`;
    expect((await call<ReleaseList>('POST', path, { version })).body.releases).toMatchObject([
      { number: 1, sessions: guids.length },
    ]);
    const file = async () =>
      new Uint8Array(
        await (await fetch(`${test.url}${paths.programmeFile('en', event.slug, 'xml')}`)).arrayBuffer(),
      );
    const exported = await file();
    // Taken over from our own file, nothing is different: not here, and not in the next export.
    expect((await take(exported)).body).toMatchObject({ added: 0, changed: 0, unchanged: guids.length });
    expect(Buffer.from(await file()).equals(Buffer.from(exported))).toBe(true);
  });
});
