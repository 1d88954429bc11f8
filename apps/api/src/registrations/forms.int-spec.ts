import { randomUUID } from 'node:crypto';
import type { FormField } from '@odeum/contract/registrations';
import { aField, aMember, anEvent, someSettings } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import type { EventEntity } from '../events/event.entity';
import { RegistrationFormEntity, RegistrationSettingsEntity } from './admission.entity';
import { AnswerRetention } from './answer-retention';
import { RegistrationEntity } from './registration.entity';

const DAY = 86_400_000;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const anybody = (method: string, path: string, body?: unknown) => callerOf(test, null)(method, path, body);
const aPerson = (given: object = {}) => ({
  submissionId: randomUUID(),
  name: 'Иван Петров',
  email: `${randomUUID()}@mail.test`,
  mode: 'on_site',
  language: 'bg',
  consent: true,
  formVersion: 1,
  ...given,
});
const register = (event: EventEntity, given: object) =>
  anybody('POST', `/events/${event.id}/registrations`, aPerson(given));
const own = (path: unknown) => `/my-registrations/${String(path).replace('/r/', '')}`;
async function anEventWith(fields: FormField[], given: Parameters<typeof anEvent>[1] = {}) {
  const event = await anEvent(test.database, { onSite: 50, ...given });
  const organiser = callerOf(test, await aMember(test, event.organisationId, 'registrar'));
  const path = `/events/${event.id}/registration-form`;
  const save = (version: number, changed: unknown[]) => organiser('PUT', path, { version, fields: changed });
  expect((await save(0, fields)).body).toMatchObject({ version: 1 });
  return { event, organiser, path, save };
}
const option = (id: string) => ({ id, label: { bg: id, en: id } });

it('is composed by an organiser: each save is a version, and an edit of an older one is refused', async () => {
  const { event, organiser, path, save } = await anEventWith([aField({})]);
  await register(event, { answers: { town: 'Русе' } });
  expect((await save(1, [aField({ label: { bg: ' Град ', en: '' } }), aField({ id: 'bus' })])).status).toBe(
    200,
  );
  expect((await save(1, [])).body).toMatchObject({ code: 'version_conflict' });
  await register(event, { answers: { town: 'Варна' }, formVersion: 2 });
  await register(event, { answers: {}, formVersion: 2 });
  expect((await organiser('GET', path)).body).toEqual({
    eventId: event.id,
    version: 2,
    languages: ['bg', 'en'],
    fields: [aField({}), aField({ id: 'bus' })],
    answered: [
      { version: 2, registrations: 2 },
      { version: 1, registrations: 1 },
    ],
  });
  const deeds = await test.database.query(
    "select details from audit_entry where subject_id = $1 and deed = 'registration.form' order by id",
    [event.id],
  );
  expect(deeds).toEqual([{ details: { version: 1 } }, { details: { version: 2 } }]);
});

it('with faults is not kept, and each is named where it is', async () => {
  const { save } = await anEventWith([]);
  const bad = [
    aField({ label: { en: 'Town' } }),
    aField({ kind: 'choice' }),
    aField({ id: 'more', condition: { fieldId: 'town', equals: 'nowhere' } }),
  ];
  expect((await save(1, bad)).body).toMatchObject({
    code: 'invalid_input',
    faults: [
      { path: 'fields.0.label.bg', code: 'required' },
      { path: 'fields.1.id', code: 'twice' },
      { path: 'fields.1.options', code: 'required' },
      { path: 'fields.2.condition', code: 'condition_no_such_answer' },
    ],
  });
  expect((await save(1, [{ ...aField({}), id: 'Not an id' }])).body).toMatchObject({
    code: 'invalid_input',
    faults: [{ path: 'fields.0.id' }],
  });
  expect(
    (
      await save(
        1,
        Array.from({ length: 41 }, (_, i) => aField({ id: `f${i}` })),
      )
    ).status,
  ).toBe(422);
});

it('is seen by those who see registrations, and changed by those who decide', async () => {
  const { event, path } = await anEventWith([aField({})]);
  const as = async (cookie: string | null, method: string) =>
    (await callerOf(test, cookie)(method, path, method === 'PUT' ? { version: 1, fields: [] } : undefined))
      .status;
  const viewer = await aMember(test, event.organisationId, 'viewer');
  const stranger = await aMember(test, (await anEvent(test.database)).organisationId);
  expect([await as(viewer, 'PUT'), await as(stranger, 'GET'), await as(stranger, 'PUT')]).toEqual([
    403, 404, 404,
  ]);
  expect([await as(null, 'GET'), await as(null, 'PUT')]).toEqual([401, 401]);
});

it('is answered in any script, at full length, and not beyond', async () => {
  const { event } = await anEventWith([
    aField({}),
    aField({ id: 'diet', kind: 'diet', options: [option('vegan')] }),
    aField({ id: 'more', kind: 'long_text' }),
  ]);
  const answers = {
    town: `עיר 🌍 ${'щ'.repeat(290)}`,
    diet: ['vegan', `other:${'🥜'.repeat(500)}`],
    more: 'مرحبا\nред 👩🏽‍🦽',
  };
  const good = await register(event, { answers });
  expect((await anybody('GET', own(good.body.personalPath))).body).toMatchObject({ answers });
  const faultsOf = async (given: object) => (await register(event, { answers: given })).body.faults;
  expect(await faultsOf({ town: '🌍'.repeat(501) })).toMatchObject([
    { path: 'answers.town', code: 'too_long' },
  ]);
  expect(await faultsOf({ diet: ['vegan', 'fish'] })).toMatchObject([
    { path: 'answers.diet', code: 'no_such_option' },
  ]);
  expect(await faultsOf({ gone: 'x' })).toMatchObject([{ path: 'answers.gone', code: 'no_such_field' }]);
  expect(await faultsOf({ more: 'x'.repeat(5001) })).toMatchObject([{ path: 'answers.more' }]);
});

it('leaves out answers that are not asked in this way, and says when a field went in the meantime', async () => {
  const hall = aField({ id: 'hall', isRequired: true, modes: ['on_site'] });
  const { event, save } = await anEventWith([aField({}), hall]);
  const online = await register(event, { mode: 'online', answers: { town: 'Русе', hall: 'тайна' } });
  const { body } = await anybody('GET', own(online.body.personalPath));
  expect([body.answers, body.form]).toEqual([{ town: 'Русе' }, { version: 1, fields: [aField({})] }]);
  await save(1, [aField({})]);
  const late = await register(event, { answers: { town: 'Русе', hall: 'А' } });
  expect(late).toMatchObject({ status: 409, body: { code: 'form_changed' } });
  expect((await register(event, { answers: { town: 'Русе' }, formVersion: 2 })).status).toBe(201);
  // Other words ask nobody again.
  await save(2, [aField({ label: { bg: 'Населено място' } })]);
  expect((await register(event, { answers: { town: 'Русе' }, formVersion: 2 })).status).toBe(201);
});

it('is read by the version it was answered under', async () => {
  const choice = aField({ kind: 'choice', options: [option('a'), option('b')] });
  const { event, organiser, save } = await anEventWith([choice]);
  await register(event, { answers: { town: 'a' } });
  await save(1, [aField({ ...choice, options: [option('b')] })]);
  const { id } = await test.database.manager.findOneByOrFail(RegistrationEntity, { eventId: event.id });
  const { body } = await organiser('GET', `/events/${event.id}/registrations/${id}`);
  expect(body).toMatchObject({ form: { version: 1, fields: [choice] }, answers: { town: 'a' } });
});

it('forgets answers when it was said that it would, and only those', async () => {
  const fields = [
    aField({ retentionDays: 30 }),
    aField({ id: 'diet', kind: 'diet', options: [option('vegan')], retentionDays: 10 }),
    aField({ id: 'kept' }),
  ];
  const { event, organiser, save } = await anEventWith(fields);
  const answers = { town: 'Русе', diet: ['vegan'], kept: 'да' };
  const first = await register(event, { answers });
  await save(1, [aField({ retentionDays: 0 }), aField({ id: 'kept' })]);
  const second = await register(event, { formVersion: 2, answers: { town: 'Варна' } });
  const answersNow = async () =>
    Promise.all(
      [first, second].map(async ({ body }) => (await anybody('GET', own(body.personalPath))).body.answers),
    );
  const runAt = async (days: number) => {
    const endsAt = new Date(Date.now() - days * DAY - 1000);
    const startsAt = new Date(endsAt.getTime() - DAY);
    await test.database.query('update event set starts_at = $2, ends_at = $3 where id = $1', [
      event.id,
      startsAt,
      endsAt,
    ]);
    await test.app.get(AnswerRetention).run();
  };
  await runAt(-1);
  expect(await answersNow()).toEqual([answers, { town: 'Варна' }]);
  await runAt(10);
  expect(await answersNow()).toEqual([{ town: 'Русе', kept: 'да' }, {}]);
  await runAt(31);
  await runAt(31);
  expect(await answersNow()).toEqual([{ kept: 'да' }, {}]);
  const { id } = await test.database.manager.findOneByOrFail(RegistrationEntity, {
    eventId: event.id,
    formVersion: 1,
  });
  const { body } = await organiser('GET', `/events/${event.id}/registrations/${id}`);
  expect((body.history as { deed: string; by: string }[]).map(({ deed, by }) => [deed, by])).toEqual([
    ['forget_answers', 'nobody'],
    ['forget_answers', 'nobody'],
  ]);
});

it('is answered anew by whoever takes the place of another', async () => {
  const { event } = await anEventWith([aField({ isRequired: true })]);
  const { body } = await register(event, { answers: { town: 'Тайно' } });
  const email = `${randomUUID()}@mail.test`;
  const answer = await fetch(`${test.url}/api/v1${own(body.personalPath)}/substitute`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Ана', email }),
  });
  expect(answer.status).toBe(204);
  const next = await test.database.manager.findOneByOrFail(RegistrationEntity, { eventId: event.id, email });
  expect([next.name, next.answers]).toEqual(['Ана', {}]);
});

it('goes along with a copy of the event, as its first version; answers stay', async () => {
  const { event, save } = await anEventWith([aField({})]);
  await save(1, [aField({ id: 'two' })]);
  await someSettings(test.database, event, { companions: 3, needsApproval: true, version: 4 } as never);
  await register(event, { formVersion: 2, answers: { two: 'x' } });
  const organiser = callerOf(test, await aMember(test, event.organisationId));
  const { body } = await organiser('POST', `/events/${event.id}/duplicate`, {
    slug: `copy-${randomUUID()}`,
    title: { bg: 'Отново' },
    startsAt: new Date(Date.now() + 9 * DAY).toISOString(),
    withRegistrationSettings: false,
  });
  const { manager } = test.database;
  const eventId = String(body.id);
  expect(await manager.findBy(RegistrationFormEntity, { eventId })).toMatchObject([
    { version: 1, fields: [aField({ id: 'two' })] },
  ]);
  expect(await manager.findBy(RegistrationSettingsEntity, { eventId })).toMatchObject([
    { version: 1, companions: 3, needsApproval: true },
  ]);
  expect(await manager.countBy(RegistrationEntity, { eventId })).toBe(0);
});

it('is exported with a column for each question, also of older forms, and nothing that runs', async () => {
  const first = [
    aField({
      id: 'bus',
      kind: 'choice',
      label: { bg: 'Автобус', en: 'Bus' },
      options: [option('yes'), option('no')],
    }),
  ];
  const { event, save } = await anEventWith(first);
  await register(event, { answers: { bus: 'yes' }, name: 'Ана', email: 'ana@mail.test' });
  await save(1, [aField({ id: 'wish', label: { bg: 'Пожелание', en: 'Wish' } })]);
  await register(event, {
    answers: { wish: '=1+1' },
    formVersion: 2,
    name: 'Борис',
    email: 'boris@mail.test',
  });
  const cookie = await aMember(test, event.organisationId, 'registrar');
  const get = (format: string) =>
    fetch(`${test.url}/api/v1/events/${event.id}/registrations.${format}`, { headers: { cookie } });
  const lines = (await (await get('csv')).text()).split('\r\n');
  expect(lines[0]).toMatch(/^name,email,.*,Автобус,Пожелание$/);
  expect(lines[1]).toMatch(/^Ана,ana@mail\.test,.*,yes,$/);
  expect(lines[2]).toMatch(/^Борис,boris@mail\.test,.*,,'=1\+1$/);
  expect((await (await get('xlsx')).arrayBuffer()).byteLength).toBeGreaterThan(1000);
});
