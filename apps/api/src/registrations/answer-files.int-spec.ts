import { randomUUID } from 'node:crypto';
import type { FormField } from '@odeum/contract/registrations';
import { aField, aMember, anEvent } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { FileEntity } from '../files/file.entity';
import { RegistrationFormEntity } from './admission.entity';
import { AnswerFileEntity } from './answer-file.entity';
import { AnswerRetention } from './answer-retention';
import { Overdue } from './overdue';
import { RegistrationEntity } from './registration.entity';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const pdf = (text = randomUUID()) => `%PDF-1.7\n${text}`;
const CV = aField({ id: 'cv', kind: 'file', retentionDays: 5 });
async function anEventWith(fields: FormField[] = [CV]) {
  const event = await anEvent(test.database);
  await test.database.manager.insert(RegistrationFormEntity, {
    ...{ eventId: event.id, version: 1, fields: fields as never },
  });
  return event;
}
async function send(path: string, bytes: string | Buffer, name: string, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), name);
  const answer = await fetch(`${test.url}/api/v1${path}`, { method: 'POST', body: form });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const handIn = (eventId: string, submissionId: string, bytes: string | Buffer, name = 'Моят опит.pdf') =>
  send(`/events/${eventId}/registration-files`, bytes, name, { submissionId });
const register = (eventId: string, submissionId: string, answers: object) =>
  callerOf(test, null)('POST', `/events/${eventId}/registrations`, {
    ...{ submissionId, name: 'Ана', email: `${randomUUID()}@mail.test`, mode: 'on_site', language: 'bg' },
    ...{ consent: true, formVersion: 1, answers },
  });
const isThere = (id: unknown) => test.database.manager.existsBy(AnswerFileEntity, { id: String(id) });
const age = (id: unknown) =>
  test.database.query("update answer_file set created_at = now() - interval '25 hours' where id = $1", [id]);

it('is handed in first and named by the registration; organisers read it, nobody else', async () => {
  const event = await anEventWith();
  const submissionId = randomUUID();
  const text = pdf();
  const { status, body: file } = await handIn(event.id, submissionId, text);
  expect([status, file]).toEqual([
    201,
    { id: expect.any(String), name: 'Моят опит.pdf', bytes: text.length },
  ]);
  const stranger = await register(event.id, randomUUID(), { cv: file.id });
  expect(stranger.body).toMatchObject({
    code: 'invalid_input',
    faults: [{ path: 'answers.cv', code: 'file_missing' }],
  });
  expect((await register(event.id, submissionId, { cv: file.id })).status).toBe(201);
  const { id } = await test.database.manager.findOneByOrFail(RegistrationEntity, { submissionId });
  const cookie = await aMember(test, event.organisationId, 'registrar');
  const { body } = await callerOf(test, cookie)('GET', `/events/${event.id}/registrations/${id}`);
  expect(body).toMatchObject({ answers: { cv: file.id }, files: [file] });
  const path = `${test.url}/api/v1/events/${event.id}/registrations/${id}/files/${String(file.id)}`;
  const answer = await fetch(path, { headers: { cookie } });
  expect([answer.status, await answer.text()]).toEqual([200, text]);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const other = await aMember(test, (await anEvent(test.database)).organisationId);
  expect((await fetch(path)).status).toBe(401);
  expect((await fetch(path, { headers: { cookie: other } })).status).toBe(404);
});

it('is a PDF or a picture of bearable size, for an event that asks for one', async () => {
  const event = await anEventWith();
  const codeOf = async (bytes: string | Buffer, name: string, id = event.id) =>
    (await handIn(id, randomUUID(), bytes, name)).body.code;
  expect(await codeOf('MZ\u0090\u0000\u0003', 'cv.pdf')).toBe('file_type_refused');
  expect(await codeOf('Текст', 'cv.txt')).toBe('file_type_refused');
  expect(await codeOf('', 'cv.pdf')).toBe('file_missing');
  expect(await codeOf(Buffer.concat([Buffer.from(pdf()), Buffer.alloc(5 * 1024 * 1024)]), 'cv.pdf')).toBe(
    'file_too_large',
  );
  expect(await codeOf(pdf(), 'cv.pdf', (await anEventWith([aField({})])).id)).toBe('not_found');
  expect((await handIn(event.id, 'nothing', pdf())).body.code).toBe('invalid_input');
});

it('goes when it was never used, was replaced, or its answer is deleted', async () => {
  const event = await anEventWith();
  const submissionId = randomUUID();
  const overdue = test.app.get(Overdue);
  const [never, first] = await Promise.all([
    handIn(event.id, randomUUID(), pdf()),
    handIn(event.id, submissionId, pdf()),
  ]);
  const { body } = await register(event.id, submissionId, { cv: first.body.id });
  await overdue.run();
  expect([await isThere(never.body.id), await isThere(first.body.id)]).toEqual([true, true]);
  await Promise.all([age(never.body.id), age(first.body.id)]);
  await overdue.run();
  expect([await isThere(never.body.id), await isThere(first.body.id)]).toEqual([false, true]);

  const own = `/my-registrations/${String(body.personalPath).slice(3)}`;
  const second = await send(`${own}/files`, pdf(), 'new.pdf');
  const change = { organisation: '', formVersion: 1, answers: { cv: second.body.id } };
  expect((await callerOf(test, null)('POST', `${own}/answers`, change)).status).toBe(200);
  await age(second.body.id);
  await overdue.run();
  expect([await isThere(first.body.id), await isThere(second.body.id)]).toEqual([false, true]);

  await test.database.query(
    "update event set starts_at = now() - interval '7 days', ends_at = now() - interval '6 days' where id = $1",
    [event.id],
  );
  await test.app.get(AnswerRetention).run();
  await overdue.run();
  expect(await isThere(second.body.id)).toBe(false);
  expect(await test.database.manager.countBy(FileEntity, { name: 'new.pdf' })).toBe(0);
});

it('goes at once with whoever erases themselves', async () => {
  const event = await anEventWith();
  const submissionId = randomUUID();
  const file = await handIn(event.id, submissionId, pdf(), 'secret.pdf');
  const { body } = await register(event.id, submissionId, { cv: file.body.id });
  const own = `/my-registrations/${String(body.personalPath).slice(3)}`;
  const answer = await fetch(`${test.url}/api/v1${own}/erase`, { method: 'POST' });
  expect(answer.status).toBe(204);
  await test.app.get(Overdue).run();
  expect(await isThere(file.body.id)).toBe(false);
  expect(await test.database.manager.countBy(FileEntity, { name: 'secret.pdf' })).toBe(0);
});
