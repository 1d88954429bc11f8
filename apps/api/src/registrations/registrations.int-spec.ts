import { randomUUID } from 'node:crypto';
import type { RegisterInput } from '@odeum/contract/registrations';
import { aMember, anEvent } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { InvitationEntity } from '../calendar/invitation.entity';
import { AdmissionEntity, EventEntity } from '../events/event.entity';
import { OutboxMailEntity } from '../mail/outbox.entity';
import { RegistrationEntity } from './registration.entity';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const aForm = (given: Partial<RegisterInput> = {}) => ({
  submissionId: randomUUID(),
  name: 'Мария Иванова',
  email: `${randomUUID()}@mail.test`,
  organisation: 'Читалище',
  mode: 'on_site',
  language: 'bg',
  consent: true,
  ...given,
});

async function post(path: string, body: unknown) {
  const answer = await fetch(`${test.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const register = (event: EventEntity, form: unknown) => post(`/events/${event.id}/registrations`, form);
const own = (path: unknown) => `/my-registrations/${String(path).replace('/r/', '')}`;

async function seatsOf(event: EventEntity) {
  const rows = await test.database.manager.findBy(AdmissionEntity, { eventId: event.id });
  return Object.fromEntries(rows.map((row) => [row.mode, row.taken]));
}
const mailsTo = (to: string) =>
  test.database.manager.find(OutboxMailEntity, { where: { to }, order: { position: 'ASC' } });

it('registers: a seat, a row, a calendar entry and one confirmation', async () => {
  const event = await anEvent(test.database, { onSite: 5 });
  const form = aForm();
  const answer = await register(event, form);
  expect(answer).toMatchObject({ status: 201, body: { outcome: 'registered', mode: 'on_site' } });
  expect(await seatsOf(event)).toEqual({ on_site: 1, online: 0 });
  const mails = await mailsTo(form.email);
  expect(mails.map((mail) => [mail.kind, mail.state, mail.language])).toEqual([
    ['registration_confirmed', 'waiting', 'bg'],
  ]);
  const own = await test.database.manager.findOneByOrFail(RegistrationEntity, { email: form.email });
  const invitations = await test.database.manager.findBy(InvitationEntity, { registrationId: own.id });
  expect(invitations.map((i) => [i.sequence, i.lastMethod])).toEqual([[0, 'REQUEST']]);
  expect(own.secretHash).not.toContain(String(answer.body.personalPath).replace('/r/', ''));
});

it('gives the same form the same answer, and another form with the address no link', async () => {
  const event = await anEvent(test.database, { onSite: 5 });
  const form = aForm();
  const first = await register(event, form);
  expect((await register(event, form)).body).toEqual(first.body);
  const second = await register(event, {
    ...form,
    email: form.email.toUpperCase(),
    submissionId: randomUUID(),
  });
  expect(second.body).toEqual({ outcome: 'already_registered' });
  expect(await seatsOf(event)).toEqual({ on_site: 1, online: 0 });
  expect((await mailsTo(form.email)).map((mail) => mail.kind)).toEqual([
    'registration_confirmed',
    'registration_link_again',
  ]);
});

it('never sells more seats than there are, nor one person two', async () => {
  const event = await anEvent(test.database, { onSite: 7, online: 3 });
  const people = Array.from({ length: 40 }, (_, i) => aForm({ mode: i % 3 === 0 ? 'online' : 'on_site' }));
  const answers = await Promise.all([...people, ...people.slice(0, 10)].map((form) => register(event, form)));
  expect(answers.every((answer) => answer.status === 201)).toBe(true);
  expect(await seatsOf(event)).toEqual({ on_site: 7, online: 3 });
  const rows = await test.database.manager.findBy(RegistrationEntity, { eventId: event.id });
  expect(rows.map(({ state }) => state).toSorted()).toEqual([
    ...Array<string>(10).fill('confirmed'),
    ...Array<string>(30).fill('waiting'),
  ]);
  const mails = await Promise.all(rows.map(async (row) => mailsTo(row.email ?? '')));
  expect(mails.map((all) => all.map(({ kind }) => kind))).toEqual(
    rows.map(({ state }) => [state === 'confirmed' ? 'registration_confirmed' : 'registration_waiting']),
  );
  // The same form again: the same answer.
  answers.slice(40).forEach((answer, i) => expect(answer.body).toMatchObject({ mode: people[i]?.mode }));
});

it('makes one registration of the same address sent many times at once', async () => {
  const event = await anEvent(test.database, { onSite: 50 });
  const email = `${randomUUID()}@mail.test`;
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => register(event, aForm({ email, submissionId: randomUUID() }))),
  );
  expect(answers.filter((answer) => answer.body.outcome === 'registered')).toHaveLength(1);
  expect(await seatsOf(event)).toEqual({ on_site: 1, online: 0 });
});

it('cancels once, frees the seat, and tells the calendar in order', async () => {
  const event = await anEvent(test.database, { onSite: 1 });
  const form = aForm();
  const { body } = await register(event, form);
  const cancelled = await post(`${own(body.personalPath)}/cancel`, {});
  expect(cancelled.body).toMatchObject({ state: 'cancelled', can: { cancel: false, changeMode: false } });
  await post(`${own(body.personalPath)}/cancel`, {});
  expect(await seatsOf(event)).toEqual({ on_site: 0, online: 0 });
  const mails = await mailsTo(form.email);
  expect(mails.map((mail) => [mail.kind, mail.payload.sequence])).toEqual([
    ['registration_confirmed', 0],
    ['registration_cancelled', 1],
  ]);
  expect(new Set(mails.map((mail) => mail.thread)).size).toBe(1);
});

it('lets somebody who cancelled come back under a new link and a new calendar entry', async () => {
  const event = await anEvent(test.database, { onSite: 1 });
  const form = aForm();
  const first = await register(event, form);
  await post(`${own(first.body.personalPath)}/cancel`, {});
  const second = await register(event, { ...form, submissionId: randomUUID() });
  expect(second.body.outcome).toBe('registered');
  expect(second.body.personalPath).not.toBe(first.body.personalPath);
  const { id } = await test.database.manager.findOneByOrFail(RegistrationEntity, { email: form.email });
  const invitations = await test.database.manager.find(InvitationEntity, {
    where: { registrationId: id },
    order: { createdAt: 'ASC' },
  });
  expect(invitations.map((i) => i.lastMethod)).toEqual(['CANCEL', 'REQUEST']);
  expect(new Set(invitations.map((i) => i.uid)).size).toBe(2);
});

it('moves between the hall and online with the seats', async () => {
  const event = await anEvent(test.database, { onSite: 1, online: 1 });
  const there = await register(event, aForm());
  const online = await register(event, aForm({ mode: 'online' }));
  const refused = await post(`${own(online.body.personalPath)}/mode`, { mode: 'on_site' });
  expect(refused.body).toMatchObject({ code: 'mode_full' });
  await post(`${own(there.body.personalPath)}/cancel`, {});
  const moved = await post(`${own(online.body.personalPath)}/mode`, { mode: 'on_site' });
  expect(moved.body).toMatchObject({ mode: 'on_site' });
  expect(await seatsOf(event)).toEqual({ on_site: 1, online: 0 });
});

it.each([
  ['an e-mail that is none', { email: 'nobody' }, { path: 'email', code: 'invalid_email' }],
  ['no name', { name: '  ' }, { path: 'name', code: 'required' }],
  ['no consent', { consent: false }, { path: 'consent', code: 'invalid' }],
  [
    'a name of 300 letters',
    { name: 'я'.repeat(300) },
    { path: 'name', code: 'too_long', params: { limit: 200 } },
  ],
])('names the field for %s', async (_, wrong, fault) => {
  const event = await anEvent(test.database);
  const answer = await register(event, { ...aForm(), ...wrong });
  expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_input', faults: [fault] } });
  expect(await test.database.manager.countBy(RegistrationEntity, { eventId: event.id })).toBe(0);
});

it.each([
  ['a draft', { state: 'draft' as const }, 'not_found'],
  ['a cancelled event', { state: 'cancelled' as const }, 'event_cancelled'],
  [
    'registration that has closed',
    { registrationClosesAt: new Date(Date.now() - 1000) },
    'registration_closed',
  ],
  [
    'registration that opens later',
    { registrationOpensAt: new Date(Date.now() + 1e6) },
    'registration_not_yet_open',
  ],
  ['a way that is not offered', { onSite: false as const }, 'mode_not_offered'],
])('refuses for %s', async (_, given, code) => {
  const event = await anEvent(test.database, given);
  expect((await register(event, aForm())).body).toMatchObject({ code });
});

it('lists and exports for those who may, with formulas defused', async () => {
  const event = await anEvent(test.database, { onSite: 5 });
  await register(event, aForm({ name: '=HYPERLINK("http://x")', email: 'csv@mail.test' }));
  const cookie = await aMember(test, event.organisationId, 'registrar');
  const stranger = await aMember(test, (await anEvent(test.database)).organisationId);
  const get = (path: string, who: string) => fetch(`${test.url}/api/v1${path}`, { headers: { cookie: who } });
  const list = (await (await get(`/events/${event.id}/registrations?search=HYPERLINK`, cookie)).json()) as {
    total: number;
  };
  expect(list.total).toBe(1);
  const csv = await (await get(`/events/${event.id}/registrations.csv`, cookie)).text();
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")",csv@mail.test`);
  expect((await get(`/events/${event.id}/registrations`, stranger)).status).toBe(404);
  expect((await fetch(`${test.url}/api/v1/events/${event.id}/registrations`)).status).toBe(401);
});

it('shows the mail in the outbox with its calendar part', async () => {
  const event = await anEvent(test.database, { onSite: 5 });
  const form = aForm({ language: 'en', name: 'Maria <b>Ivanova</b>' });
  const { body } = await register(event, form);
  const [mail] = await mailsTo(form.email);
  const cookie = await aMember(test, event.organisationId);
  const answer = await fetch(`${test.url}/api/v1/outbox/${mail?.id}`, { headers: { cookie } });
  const view = (await answer.json()) as {
    subject: string;
    text: string;
    html: string;
    attachments: { text: string; type: string }[];
  };
  expect(view.subject).toBe('You are registered: Conference');
  expect(view.text).toContain(String(body.personalPath));
  expect(view.html).not.toContain('<b>Ivanova');
  expect(view.attachments.map((a) => a.type)).toEqual(['text/calendar; method=REQUEST']);
  expect(view.attachments[0]?.text).toContain('METHOD:REQUEST\r\n');
  expect(view.attachments[0]?.text).toContain('BEGIN:VTIMEZONE\r\n');
});
