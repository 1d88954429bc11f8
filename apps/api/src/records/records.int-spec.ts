import type { MaterialView } from '@odeum/contract/records';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aMember, anEvent } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { EventEntity } from '../events/event.entity';
import { CommentEntity } from './record.entity';
import { RecordQueries } from './records.queries';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

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
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function upload(path: string, cookie: string, bytes: Buffer, name: string) {
  const form = new FormData();
  form.set('title_bg', 'Доклад');
  form.set('languages', 'bg,xx');
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${test.url}/api/v1${path}`, {
    method: 'POST',
    headers: { cookie },
    body: form,
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const aRecord = (given: object = {}) => ({
  title: { bg: 'Записът' },
  lead: {},
  article: { bg: '<p>Текст<script>x</script></p>' },
  indicators: [{ label: { bg: 'души' }, value: '86' }],
  areCommentsOpen: true,
  isPublished: true,
  version: 0,
  ...given,
});
const aComment = (given: object = {}) => ({
  name: 'Г. Илиев',
  email: 'iliev@mail.test',
  text: 'Благодарим.',
  language: 'bg',
  ...given,
});

async function anEventWithRecord(given: object = {}) {
  const event = await anEvent(test.database);
  const cookie = await aMember(test, event.organisationId);
  const saved = await call('PUT', `/events/${event.id}/record`, cookie, aRecord(given));
  return { event, cookie, saved };
}

it('keeps a cleaned article and refuses the edit of an older version', async () => {
  const { event, cookie, saved } = await anEventWithRecord();
  expect(saved.body).toMatchObject({ version: 1, article: { bg: '<p>Текст</p>' } });
  expect((await call('PUT', `/events/${event.id}/record`, cookie, aRecord())).body).toMatchObject({
    code: 'version_conflict',
  });
});

it('shows a comment only after it was approved, and never the e-mail', async () => {
  const { event, cookie } = await anEventWithRecord();
  const path = `/events/${event.id}/comments`;
  expect(await call('POST', path, null, aComment())).toEqual({ status: 202, body: { isHeld: true } });
  const queries = test.app.get(RecordQueries);
  expect((await queries.publicRecord(event.id)).comments).toEqual([]);
  const { id } = await test.database.manager.findOneByOrFail(CommentEntity, { eventId: event.id });
  await call('POST', `${path}/${id}/state`, cookie, { deed: 'approve' });
  const { comments } = await queries.publicRecord(event.id);
  expect(comments).toEqual([
    { id, name: 'Г. Илиев', text: 'Благодарим.', language: 'bg', at: expect.any(String) as string },
  ]);
});

it('thanks a program that fills in the honeypot, and keeps nothing', async () => {
  const { event } = await anEventWithRecord();
  const answer = await call(
    'POST',
    `/events/${event.id}/comments`,
    null,
    aComment({ website: 'http://spam' }),
  );
  expect(answer.body).toEqual({ isHeld: true });
  expect(await test.database.manager.countBy(CommentEntity, { eventId: event.id })).toBe(0);
});

it('takes no comments when they are closed or the record is not out', async () => {
  const closed = await anEventWithRecord({ areCommentsOpen: false });
  const hidden = await anEventWithRecord({ isPublished: false });
  const to = ({ event }: { event: { id: string } }) =>
    call('POST', `/events/${event.id}/comments`, null, aComment());
  expect((await to(closed)).body).toMatchObject({ code: 'comments_closed' });
  expect((await to(hidden)).body).toMatchObject({ code: 'record_not_published' });
});

it('gives a material to everybody while the record is out, and to nobody before', async () => {
  const { event, cookie } = await anEventWithRecord({ isPublished: false });
  const { body, status } = await upload(`/events/${event.id}/materials`, cookie, PDF, '../../Доклад.pdf');
  expect(status).toBe(201);
  const [material] = body.materials as MaterialView[];
  expect(material).toMatchObject({ fileName: 'Доклад.pdf', type: 'application/pdf', languages: ['bg'] });
  expect((await fetch(`${test.url}${material?.path}`)).status).toBe(404);
  await call('PUT', `/events/${event.id}/record`, cookie, aRecord({ version: 1 }));
  const file = await fetch(`${test.url}${material?.path}`);
  expect(Buffer.from(await file.arrayBuffer()).equals(PDF)).toBe(true);
  expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''%D0%94");
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
});

it('shows organisers their material before it is out, and nobody else', async () => {
  const { event, cookie } = await anEventWithRecord({ isPublished: false });
  const { body } = await upload(`/events/${event.id}/materials`, cookie, PDF, 'x.pdf');
  const url = `${test.url}${(body.materials as MaterialView[])[0]?.path}`;
  const stranger = await aMember(test, (await anEvent(test.database)).organisationId);
  const viewer = await aMember(test, event.organisationId, 'viewer');
  const statusFor = async (own: string) => (await fetch(url, { headers: { cookie: own } })).status;
  expect(await Promise.all([cookie, viewer, stranger, ''].map(statusFor))).toEqual([200, 404, 404, 404]);
});

it('keeps the record’s parts of an event that went back to draft to itself', async () => {
  const { event, cookie } = await anEventWithRecord();
  const { body } = await upload(`/events/${event.id}/materials`, cookie, PDF, 'x.pdf');
  await test.database.manager.update(EventEntity, { id: event.id }, { state: 'draft' });
  expect((await fetch(`${test.url}${(body.materials as MaterialView[])[0]?.path}`)).status).toBe(404);
  expect((await call('POST', `/events/${event.id}/comments`, null, aComment())).body).toMatchObject({
    code: 'record_not_published',
  });
});

it('keeps the same bytes once, and lets them go with the last that names them', async () => {
  const bytes = Buffer.concat([PDF, Buffer.from(randomUUID())]);
  const key = createHash('sha256').update(bytes).digest('hex');
  const { event, cookie } = await anEventWithRecord();
  const path = `/events/${event.id}/materials`;
  const added = await Promise.all([
    upload(path, cookie, bytes, 'a.pdf'),
    upload(path, cookie, bytes, 'b.pdf'),
  ]);
  expect(added.map(({ status }) => status)).toEqual([201, 201]);
  const { body } = await call('GET', path, cookie);
  const kept = () => readdirSync(join(test.config.dataDir, 'files')).filter((name) => name !== 'incoming');
  const [first, second] = body.materials as MaterialView[];
  expect(kept()).toContain(key);
  await call('DELETE', `${path}/${first?.id}`, cookie);
  expect(kept()).toContain(key);
  const left = await fetch(`${test.url}${second?.path}`);
  expect(Buffer.from(await left.arrayBuffer()).equals(bytes)).toBe(true);
  await call('DELETE', `${path}/${second?.id}`, cookie);
  expect(kept()).not.toContain(key);
});

it('reads the form in any order, and calls a material without a title by its file', async () => {
  const { event, cookie } = await anEventWithRecord();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(PDF)]), 'Наредба (проект).exe');
  form.set('languages', 'en, bg');
  const answer = await fetch(`${test.url}/api/v1/events/${event.id}/materials`, {
    method: 'POST',
    headers: { cookie },
    body: form,
  });
  const [material] = ((await answer.json()) as { materials: MaterialView[] }).materials;
  expect(material).toMatchObject({
    title: { bg: 'Наредба (проект).exe.pdf' },
    languages: ['bg', 'en'],
    bytes: PDF.length,
  });
  const file = await fetch(`${test.url}${material?.path}`);
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; .*%28.*%29\.exe\.pdf$/);
});

it('is for organisers of the event only', async () => {
  const { event } = await anEventWithRecord();
  const viewer = await aMember(test, event.organisationId, 'viewer');
  const editor = await aMember(test, event.organisationId, 'editor');
  const stranger = await aMember(test, (await anEvent(test.database)).organisationId);
  const path = `/events/${event.id}`;
  expect((await call('GET', `${path}/record`, viewer)).status).toBe(403);
  expect((await call('GET', `${path}/comments`, editor)).status).toBe(403);
  expect((await upload(`${path}/materials`, stranger, PDF, 'x.pdf')).status).toBe(404);
  expect((await call('GET', `${path}/comments`, null)).status).toBe(401);
});

it.each([
  ['a page', Buffer.from('<html><script>1</script></html>'), 'x.html', 'file_type_refused'],
  ['a program called .pdf', Buffer.from('MZ\x90\0\x03'), 'x.pdf', 'file_type_refused'],
  ['an empty file', Buffer.alloc(0), 'x.pdf', 'file_missing'],
  ['26 MB', Buffer.alloc(26 * 1024 * 1024, 1), 'x.pdf', 'file_too_large'],
])('refuses %s', async (_, bytes, name, code) => {
  const { event, cookie } = await anEventWithRecord();
  expect((await upload(`/events/${event.id}/materials`, cookie, bytes, name)).body).toMatchObject({ code });
  expect((await call('GET', `/events/${event.id}/materials`, cookie)).body).toEqual({ materials: [] });
  const key = createHash('sha256').update(bytes).digest('hex');
  expect(existsSync(join(test.config.dataDir, 'files', key))).toBe(false);
});
