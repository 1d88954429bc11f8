import { randomUUID } from 'node:crypto';
import type { FormField, RegisterInput, RegistrationSettings } from '@odeum/contract/registrations';
import { aField, aMember, anEvent, someSettings } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import type { EventEntity } from '../events/event.entity';
import { OutboxMailEntity } from '../mail/outbox.entity';
import { Secrets } from '../platform/secrets';
import { InvitationCodeEntity, RegistrationFormEntity } from './admission.entity';
import { hashCode } from './invitation-code';
import { Overdue } from './overdue';
import { RegistrationEntity } from './registration.entity';
import { TicketEntity } from './ticket.entity';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const aForm = (given: Partial<RegisterInput> = {}) => ({
  submissionId: randomUUID(),
  name: 'Иван Петров',
  email: `${randomUUID()}@mail.test`,
  mode: 'on_site',
  language: 'bg',
  consent: true,
  ...given,
});

async function call(method: string, path: string, body?: unknown, cookie?: string) {
  const answer = await fetch(`${test.url}/api/v1${path}`, {
    method,
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...(cookie ? { cookie } : {}) },
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await answer.text();
  return { status: answer.status, body: (text ? JSON.parse(text) : null) as Record<string, unknown> };
}
const register = (event: EventEntity, form: object) =>
  call('POST', `/events/${event.id}/registrations`, form);
const own = (path: unknown) => `/my-registrations/${String(path).replace('/r/', '')}`;
const setUp = (event: EventEntity, given: Partial<RegistrationSettings>) =>
  someSettings(test.database, event, given);
const kindsTo = async (to: string) =>
  (await test.database.manager.find(OutboxMailEntity, { where: { to }, order: { position: 'ASC' } })).map(
    ({ kind }) => kind,
  );

it('says where somebody stands in line, and why nothing moves', async () => {
  const event = await anEvent(test.database, { onSite: 2, online: false });
  await setUp(event, { companions: 2 });
  await register(event, aForm());
  const group = await register(event, aForm({ companions: [{ name: 'Ана' }, { name: 'Ева' }] }));
  expect(group.body).toMatchObject({ outcome: 'waiting', place: 1 });
  expect((await call('GET', own(group.body.personalPath))).body).toMatchObject({
    state: 'waiting',
    companions: ['Ана', 'Ева'],
    line: { place: 1, reason: 'too_few_together', freeSeats: 1, seats: 3 },
    can: { changeMode: false, cancel: true, accept: false },
  });
});

it('seats a group in one go: each a ticket, all or none', async () => {
  const event = await anEvent(test.database, { onSite: 3 });
  await setUp(event, { companions: 2 });
  const tooMany = await register(event, aForm({ companions: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }));
  expect(tooMany).toMatchObject({ status: 422, body: { code: 'too_many_companions', params: { limit: 2 } } });
  const form = aForm({ companions: [{ name: 'Ана' }, { name: 'Ева' }] });
  await register(event, form);
  const { id, seats } = await test.database.manager.findOneByOrFail(RegistrationEntity, {
    email: form.email,
  });
  const tickets = await test.database.manager.find(TicketEntity, {
    where: { registrationId: id },
    order: { position: 'ASC' },
  });
  expect([seats, tickets.map(({ holderName }) => holderName)]).toEqual([3, ['Иван Петров', 'Ана', 'Ева']]);
});

it('lets an organiser decide, each by itself, and writes down who did', async () => {
  const event = await anEvent(test.database, { onSite: 1 });
  await setUp(event, { needsApproval: true });
  const forms = [aForm(), aForm(), aForm()];
  for (const form of forms) {
    expect((await register(event, form)).body).toMatchObject({ outcome: 'pending_approval' });
  }
  const cookie = await aMember(test, event.organisationId, 'registrar');
  const list = await call('GET', `/events/${event.id}/registrations`, undefined, cookie);
  expect(list.body).toMatchObject({ states: { pending_approval: 3 }, can: { decide: true } });
  const ids = (list.body.registrations as { id: string }[]).map(({ id }) => id);
  const decide = (deed: string, who: string[], by = cookie) =>
    call('POST', `/events/${event.id}/registrations/decisions`, { deed, ids: who }, by);
  expect((await decide('approve', ids.slice(0, 2))).body).toEqual({ done: 2, refused: [] });
  expect((await decide('decline', ids)).body).toMatchObject({
    done: 2,
    refused: [{ id: ids[0], name: 'Иван Петров', code: 'registration_not_pending' }],
  });
  expect((await decide('seat', ids, await aMember(test, event.organisationId, 'viewer'))).status).toBe(403);
  const detail = await call('GET', `/events/${event.id}/registrations/${ids[1]}`, undefined, cookie);
  expect(detail.body).toMatchObject({
    state: 'declined',
    history: [
      { deed: 'approve', by: 'organiser', byName: 'Member', state: 'waiting' },
      { deed: 'decline', by: 'organiser', state: 'declined' },
    ],
  });
  expect(await kindsTo(forms[0]?.email ?? '')).toEqual(['registration_pending', 'registration_confirmed']);
  expect(await kindsTo(forms[1]?.email ?? '')).toEqual([
    'registration_pending',
    'registration_waiting',
    'registration_declined',
  ]);
});

it('is set up by an organiser; those in line move up where the new rules let them', async () => {
  const event = await anEvent(test.database, { onSite: 1, online: false });
  await setUp(event, { isPromotionByHand: true });
  const first = await register(event, aForm());
  const second = await register(event, aForm());
  await call('POST', `${own(first.body.personalPath)}/cancel`);
  const third = await register(event, aForm());
  expect(third.body).toMatchObject({ outcome: 'waiting', place: 2 });
  expect((await call('GET', own(second.body.personalPath))).body).toMatchObject({
    line: { reason: 'by_hand' },
  });
  const cookie = await aMember(test, event.organisationId, 'registrar');
  const path = `/events/${event.id}/registration-settings`;
  const { body: settings } = await call('GET', path, undefined, cookie);
  expect(settings).toMatchObject({ isPromotionByHand: true, version: 1 });
  const changed = { ...settings, isPromotionByHand: false };
  expect((await call('PUT', path, changed, cookie)).body).toMatchObject({ version: 2 });
  expect((await call('PUT', path, changed, cookie)).body).toMatchObject({ code: 'version_conflict' });
  expect((await call('GET', own(second.body.personalPath))).body).toMatchObject({ state: 'confirmed' });
  expect((await call('GET', own(third.body.personalPath))).body).toMatchObject({
    line: { place: 1, reason: 'full' },
  });
  expect(await call('PUT', path, changed, await aMember(test, event.organisationId, 'viewer'))).toMatchObject(
    {
      status: 403,
    },
  );
});

it('lets in by code, for as many people as it says', async () => {
  const event = await anEvent(test.database, { onSite: 9 });
  await setUp(event, { isInvitationOnly: true, companions: 1 });
  const codeHash = hashCode(test.app.get(Secrets), 'ABCDE12345');
  await test.database.manager.insert(InvitationCodeEntity, { eventId: event.id, codeHash, uses: 2 });
  const code = (given: object) => register(event, aForm(given)).then(({ body }) => body.code ?? body.outcome);
  expect(await code({})).toBe('code_needed');
  expect(await code({ code: 'wrong' })).toBe('code_invalid');
  expect(await code({ code: 'abcde-i2345' })).toBe('registered');
  expect(await code({ code: 'abcde 12345', companions: [{ name: 'x' }] })).toBe('code_used_up');
  const together = await Promise.all([1, 2, 3].map(() => code({ code: 'ABCDE12345' })));
  expect(together.toSorted()).toEqual(['code_used_up', 'code_used_up', 'registered']);
});

it('holds answers against the form, and says when it was changed meanwhile', async () => {
  const event = await anEvent(test.database, { onSite: 9 });
  const { manager } = test.database;
  const write = (version: number, fields: FormField[]) =>
    manager.insert(RegistrationFormEntity, { eventId: event.id, version, fields: fields as never });
  await write(1, [aField({ isRequired: true })]);
  expect((await register(event, aForm({ formVersion: 1 }))).body).toMatchObject({
    code: 'invalid_input',
    faults: [{ path: 'answers.town', code: 'required' }],
  });
  const gone = aForm({ formVersion: 1, answers: { town: 'Русе', gone: 'x' } });
  expect((await register(event, gone)).body).toMatchObject({ faults: [{ path: 'answers.gone' }] });
  const good = await register(event, aForm({ formVersion: 1, answers: { town: ' Русе ' } }));
  expect((await call('GET', own(good.body.personalPath))).body).toMatchObject({
    answers: { town: 'Русе' },
    form: { version: 1, fields: [{ id: 'town' }] },
  });
  await write(2, [aField({ isRequired: true }), aField({ id: 'bus', isRequired: true })]);
  const late = await register(event, aForm({ formVersion: 1, answers: { town: 'Русе' } }));
  expect(late).toMatchObject({ status: 409, body: { code: 'form_changed' } });
  const changed = await call('POST', `${own(good.body.personalPath)}/answers`, {
    organisation: 'Читалище',
    formVersion: 2,
    answers: { town: 'Варна', bus: 'да' },
  });
  expect(changed.body).toMatchObject({ organisation: 'Читалище', answers: { town: 'Варна', bus: 'да' } });
});

it('sends somebody else: the seat stays, the link and the calendar entry are theirs', async () => {
  const event = await anEvent(test.database, { onSite: 1 });
  const form = aForm();
  const { body } = await register(event, form);
  const email = `${randomUUID()}@mail.test`;
  const taken = await call('POST', `${own(body.personalPath)}/substitute`, { name: 'Ана Илиева', email });
  expect(taken.status).toBe(204);
  expect((await call('GET', own(body.personalPath))).body).toMatchObject({ code: 'link_invalid' });
  expect(await kindsTo(form.email)).toEqual(['registration_confirmed', 'registration_handed_on']);
  expect(await kindsTo(email)).toEqual(['registration_confirmed']);
  const cookie = await aMember(test, event.organisationId);
  const mails = await test.database.manager.findBy(OutboxMailEntity, { to: form.email });
  const last = mails.find(({ kind }) => kind === 'registration_handed_on');
  const shown = await call('GET', `/outbox/${last?.id}`, undefined, cookie);
  const [calendar] = shown.body.attachments as { text: string; type: string }[];
  expect(calendar?.type).toBe('text/calendar; method=CANCEL');
  // RFC 5545 §3.1: long lines are folded.
  expect(calendar?.text.replaceAll('\r\n ', '')).toContain(`MAILTO:${form.email}`);
  expect(JSON.stringify(shown.body)).not.toMatch(/Илиева/);
  expect(JSON.stringify(shown.body)).not.toContain(email);
});

it('gives all that is kept, and forgets it: nothing of the person is left', async () => {
  const event = await anEvent(test.database, { onSite: 1 });
  const form = aForm({ name: 'Незабравима Личност', organisation: 'Тайно дружество' });
  const { body } = await register(event, form);
  const data = await call('GET', `${own(body.personalPath)}/data`);
  expect(data.body).toMatchObject({
    registration: { email: form.email, name: form.name },
    consent: { version: expect.any(String) },
    mails: [{ kind: 'registration_confirmed' }],
  });
  // A GET changes nothing, whoever sends it.
  expect((await fetch(`${test.url}/r/${String(body.personalPath).slice(3)}/cancel`)).status).not.toBe(200);
  expect((await call('POST', `${own(body.personalPath)}/erase`)).status).toBe(204);
  expect((await call('GET', own(body.personalPath))).body).toMatchObject({ code: 'link_invalid' });
  await test.database.query('update outbox_mail set state = \'sent\' where "to" = $1', [form.email]);
  await test.app.get(Overdue).run();
  const { rows } = await readAll();
  expect(rows.filter((row) => /Незабравима|Тайно/.test(row) || row.includes(form.email))).toEqual([]);
  const back = await register(event, { ...form, submissionId: randomUUID() });
  expect(back.body.outcome).toBe('registered');
});

/** Every row of every table, as text. */
async function readAll(): Promise<{ rows: string[] }> {
  const tables: { name: string }[] = await test.database.query(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    const found: { row: string }[] = await test.database.query(`select t::text as row from "${name}" t`);
    rows.push(...found.map(({ row }) => row));
  }
  return { rows };
}

it('gives the old form nothing once the place is somebody else’s, nor once the person is erased', async () => {
  const event = await anEvent(test.database, { onSite: 5 });
  const form = aForm();
  const { body } = await register(event, form);
  await call('POST', `${own(body.personalPath)}/substitute`, { name: 'Ева', email: 'eva-next@mail.test' });
  const again = await register(event, form);
  expect(again.body).toMatchObject({ outcome: 'registered' });
  const { body: theirs } = await call('GET', own(again.body.personalPath));
  expect(theirs).toMatchObject({ name: 'Иван Петров', email: form.email });
  await call('POST', `${own(again.body.personalPath)}/erase`);
  expect((await register(event, form)).body).toMatchObject({ outcome: 'registered' });
});
