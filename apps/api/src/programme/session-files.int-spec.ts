import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { paths } from '@odeum/contract/paths';
import type { LanguageReport, SessionView, SpeakerView } from '@odeum/contract/programme';
import { randomUUID } from 'node:crypto';
import { aFirstRelease, aMember, anEvent, aSession } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** One red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

async function aProgramme() {
  const event = await anEvent(test.database);
  const session = await aSession(test.database, event);
  const cookie = await aMember(test, event.organisationId);
  const base = `/events/${event.id}/programme`;
  const upload = async <Body>(method: string, path: string, bytes: Buffer, name: string) => {
    const form = new FormData();
    form.set('languages', 'en');
    form.set('file', new Blob([new Uint8Array(bytes)]), name);
    const answer = await fetch(`${test.url}/api/v1${base}${path}`, {
      method,
      headers: { cookie },
      body: form,
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  };
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${test.url}${path}`, { headers });
  return { event, session, cookie, base, upload, get, call: callerOf(test, cookie) };
}

it('keeps materials of a session: out at once where the session is, for nobody else before', async () => {
  const { event, session, cookie, upload, get, call, base } = await aProgramme();
  const added = await upload<SessionView>(
    'POST',
    `/sessions/${session.id}/files`,
    Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
    'slides.pdf',
  );
  expect(added.status).toBe(201);
  const link = { title: {}, languages: ['bg'], url: 'https://example.org/slides' };
  const both = await call<SessionView>('POST', `${base}/sessions/${session.id}/links`, link);
  const [file, elsewhere] = both.body.materials;
  expect(both.body.materials).toMatchObject([
    { title: { bg: 'slides.pdf' }, languages: ['en'], type: 'application/pdf', bytes: 45 },
    { title: { bg: 'example.org' }, languages: ['bg'], href: 'https://example.org/slides', bytes: null },
  ]);
  expect((await get(file?.href ?? '')).status).toBe(404);
  expect((await get(file?.href ?? '', { cookie })).status).toBe(200);
  await aFirstRelease(test.database, event.id);
  const out = await get(file?.href ?? '');
  expect([out.status, out.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringContaining('attachment; filename="slides.pdf"'),
  ]);
  expect((await call('DELETE', `${base}/materials/${elsewhere?.id}`)).status).toBe(200);
  const left = await call<SessionView>('DELETE', `${base}/materials/${file?.id}`);
  expect(left.body.materials).toEqual([]);
  expect((await get(file?.href ?? '', { cookie })).status).toBe(404);
  const stranger = await aProgramme();
  expect((await stranger.call('DELETE', `${base}/materials/${randomUUID()}`)).status).toBe(404);
  expect((await stranger.call('POST', `${base}/sessions/${session.id}/links`, link)).status).toBe(404);
});

it('shows the picture of a speaker, which is none of another kind', async () => {
  const { event, session, cookie, upload, get, call, base } = await aProgramme();
  const id = randomUUID();
  await call('POST', `${base}/edits`, {
    edits: [{ edit: 'put_speaker', id, version: 0, speaker: { name: { bg: 'Вера' } } }],
  });
  const path = `/speakers/${id}/picture`;
  expect((await upload('PUT', path, Buffer.from('%PDF-1.4\n'), 'x.png')).body).toMatchObject({
    code: 'file_type_refused',
  });
  const shown = (await upload<SpeakerView>('PUT', path, PNG, 'vera.png')).body.picturePath ?? '';
  expect((await get(shown)).status).toBe(404);
  expect((await get(shown, { cookie })).headers.get('content-type')).toBe('image/png');
  const place = { speakerId: id, part: 'speaker' };
  const { body } = await call<SessionView>('GET', `${base}/sessions/${session.id}`);
  await call('POST', `${base}/edits`, {
    edits: [
      { edit: 'put_session', id: session.id, version: body.version, session: { ...body, speakers: [place] } },
    ],
  });
  await aFirstRelease(test.database, event.id);
  // A picture that the release does not name is not out with it.
  expect((await get(shown)).status).toBe(404);
  const { version } = (await call<{ version: number }>('GET', `${base}/version`)).body;
  await call('POST', `${base}/releases`, { version, acceptMissingTranslations: true });
  expect((await get(shown)).status).toBe(200);
  expect((await get(paths.speakerPicture(event.id, randomUUID()))).status).toBe(404);
  await call('DELETE', `${base}${path}`);
  // The release shows it still.
  expect((await get(shown)).status).toBe(200);
});

it('reports what each language lacks, and what is shown instead', async () => {
  const { event, session, call, base } = await aProgramme();
  await call('POST', `${base}/edits`, {
    edits: [
      {
        ...{ edit: 'put_session', id: session.id, version: 1 },
        session: { type: 'talk', title: { bg: 'Само тук' }, roomId: null, startsAt: null, minutes: 30 },
      },
    ],
  });
  expect((await call<LanguageReport>('GET', `${base}/languages`)).body).toEqual({
    languages: [
      { language: 'bg', needed: 2, written: 2, stale: 0 },
      { language: 'en', needed: 2, written: 1, stale: 0 },
    ],
    holes: [
      {
        ...{ what: 'session', id: session.id, name: { bg: 'Само тук' } },
        ...{ field: 'title', language: 'en', isStale: false, shown: 'bg' },
      },
    ],
    more: 0,
  });
  // The event's own texts have an age too.
  const { body } = await call<Record<string, unknown>>('GET', `/events/${event.id}`);
  const input = {
    ...body,
    capacity: { on_site: 10, online: null },
    title: { bg: 'Друго', en: 'Conference' },
  };
  const saved = await call('PUT', `/events/${event.id}`, input);
  expect(saved.body).toMatchObject({ staleTexts: ['title.en'] });
  const right = { ...input, version: saved.body.version, stillRight: ['title.en'] };
  expect((await call('PUT', `/events/${event.id}`, right)).body).toMatchObject({ staleTexts: [] });
});
