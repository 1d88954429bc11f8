import { randomUUID } from 'node:crypto';
import type {
  CodesMade,
  InvitationCodes,
  InvitationCodeView,
  RegistrationSettings,
} from '@odeum/contract/registrations';
import { aMember, anEvent, someSettings } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { countQueries } from '../../test/count-queries';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { AuditEntryEntity } from '../accounts/audit.entity';
import type { EventEntity } from '../events/event.entity';
import { withoutSecrets } from '../platform/logging';
import { InvitationCodeEntity } from './admission.entity';
import { RegistrationsService } from './registrations.service';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const aForm = (given: object = {}) => ({
  submissionId: randomUUID(),
  name: 'Мария Иванова',
  email: `${randomUUID()}@mail.test`,
  organisation: '',
  mode: 'on_site',
  language: 'bg',
  consent: true,
  ...given,
});

async function aClosedEvent(settings: Partial<RegistrationSettings> = {}) {
  const event = await anEvent(test.database, { onSite: 20 });
  await someSettings(test.database, event, { isInvitationOnly: true, companions: 3, ...settings });
  const call = callerOf(test, await aMember(test, event.organisationId, 'registrar'));
  const path = `/events/${event.id}/invitation-codes`;
  const make = async (given: object = {}) => {
    const { status, body } = await call<CodesMade>('POST', path, { uses: 1, ...given });
    expect(status).toBe(201);
    return body.codes;
  };
  const list = async (query = '') => (await call<InvitationCodes>('GET', `${path}${query}`)).body;
  return { event, call, path, make, list };
}

async function register(event: EventEntity, form: object) {
  return callerOf(test, null)('POST', `/events/${event.id}/registrations`, form);
}
const outcome = async (event: EventEntity, given: object) => {
  const { body } = await register(event, aForm(given));
  return body.code ?? body.outcome;
};

it('makes codes that can be read aloud, with a link each, and keeps none of them', async () => {
  const { event, make, list } = await aClosedEvent();
  const made = await make({ label: 'Преса', uses: 2, mode: 'online', count: 3 });
  expect(made.map(({ label }) => label)).toEqual(['Преса 1', 'Преса 2', 'Преса 3']);
  for (const { code, link } of made) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(link).toBe(`http://odeum.test/bg/events/${event.slug}/register?code=${code}&mode=online`);
  }
  expect(new Set(made.map(({ code }) => code)).size).toBe(3);
  const rows = await test.database.query('select c::text as row from invitation_code c where event_id = $1', [
    event.id,
  ]);
  for (const { code } of made) expect(JSON.stringify(rows)).not.toContain(code.replace('-', ''));
  const listed = await list();
  expect(listed).toMatchObject({
    total: 3,
    states: { open: 3 },
    isInvitationOnly: true,
    can: { decide: true },
  });
  expect(listed.codes.map(({ code }) => code).toSorted()).toEqual(made.map(({ code }) => code).toSorted());
  const deeds = await test.database.manager.findBy(AuditEntryEntity, { subjectId: event.id });
  expect(deeds).toMatchObject([{ deed: 'registration.codes_create', details: { codes: 3, uses: 2 } }]);
});

it('tells who came by a code, and gives the use back when they cancel', async () => {
  const { event, make, list } = await aClosedEvent();
  const [made] = await make({ label: 'Гости', uses: 2 });
  const form = aForm({ code: made?.code.toLowerCase(), companions: [{ name: 'Ана' }] });
  const { body } = await register(event, form);
  expect(body.outcome).toBe('registered');
  const [code] = (await list()).codes;
  expect(code).toMatchObject({
    ...{ used: 2, state: 'used_up', label: 'Гости' },
    people: [{ name: 'Мария Иванова', state: 'confirmed', seats: 2 }],
  });
  expect(await outcome(event, { code: made?.code })).toBe('code_used_up');
  const personal = `/my-registrations/${String(body.personalPath).slice(3)}`;
  await callerOf(test, null)('POST', `${personal}/cancel`);
  expect((await list()).codes[0]).toMatchObject({ used: 0, state: 'open' });
  expect((await register(event, { ...form, submissionId: randomUUID() })).body.outcome).toBe('registered');
});

it('stays given back when somebody who was declined is approved after all', async () => {
  const { event, call, make, list } = await aClosedEvent({ needsApproval: true });
  const [made] = await make();
  const { body } = await register(event, aForm({ code: made?.code }));
  expect(body.outcome).toBe('pending_approval');
  const secret = String(body.personalPath).slice(3);
  const { id } = await test.app.get(RegistrationsService).findBySecret(secret);
  for (const deed of ['decline', 'approve']) {
    await call('POST', `/events/${event.id}/registrations/decisions`, { deed, ids: [id] });
  }
  expect((await list()).codes[0]).toMatchObject({ used: 0 });
  const cancelled = await callerOf(test, null)('POST', `/my-registrations/${secret}/cancel`);
  expect(cancelled.body).toMatchObject({ state: 'cancelled' });
  expect((await list()).codes[0]).toMatchObject({ used: 0 });
});

it('lets in one of those who race for the last use', async () => {
  const { event, make, list } = await aClosedEvent();
  const [made] = await make();
  const race = await Promise.all([1, 2, 3, 4].map(() => outcome(event, { code: made?.code })));
  expect(race.toSorted()).toEqual(['code_used_up', 'code_used_up', 'code_used_up', 'registered']);
  expect((await list()).codes[0]).toMatchObject({ used: 1, uses: 1 });
});

it('opens nothing once it is taken back, and what it let in stays; the deed can be undone', async () => {
  const { event, call, path, make, list } = await aClosedEvent();
  const [made] = await make({ uses: 5 });
  const id = made?.id ?? '';
  expect(await outcome(event, { code: made?.code })).toBe('registered');
  const revoked = await call<InvitationCodeView>('POST', `${path}/${id}/revoke`);
  expect(revoked.body).toMatchObject({ state: 'revoked', used: 1, revokedAt: expect.any(String) });
  expect(await outcome(event, { code: made?.code })).toBe('code_invalid');
  const again = await call<InvitationCodeView>('POST', `${path}/${id}/revoke`);
  expect(again.body.revokedAt).toBe(revoked.body.revokedAt);
  expect((await list('?state=revoked')).total).toBe(1);
  expect((await list('?state=open')).total).toBe(0);
  expect((await call('POST', `${path}/${id}/restore`)).body).toMatchObject({
    state: 'open',
    revokedAt: null,
  });
  expect(await outcome(event, { code: made?.code })).toBe('registered');
});

it('is of one event and, where it says so, for one way to take part', async () => {
  const one = await aClosedEvent();
  const other = await aClosedEvent();
  const [elsewhere] = await other.make({ uses: 9 });
  const [online] = await one.make({ uses: 9, mode: 'online' });
  expect(await outcome(one.event, { code: elsewhere?.code })).toBe('code_invalid');
  expect(await outcome(one.event, { code: online?.code })).toBe('code_invalid');
  const { body } = await register(one.event, aForm({ code: online?.code, mode: 'online' }));
  expect(body.outcome).toBe('registered');
  const personal = `/my-registrations/${String(body.personalPath).slice(3)}`;
  const person = callerOf(test, null);
  expect((await person('GET', personal)).body).toMatchObject({ can: { changeMode: false } });
  expect((await person('POST', `${personal}/mode`, { mode: 'on_site' })).body.code).toBe('mode_not_offered');
  // Nobody revokes what is another event's.
  const path = `${one.path}/${elsewhere?.id}/revoke`;
  expect((await one.call('POST', path)).status).toBe(404);
});

it('belongs to those who decide about this event', async () => {
  const { event, path, make } = await aClosedEvent();
  await make();
  const viewer = callerOf(test, await aMember(test, event.organisationId, 'editor'));
  const stranger = callerOf(test, await aMember(test, (await anEvent(test.database)).organisationId));
  expect((await viewer('GET', path)).status).toBe(403);
  expect((await viewer('POST', path, { uses: 1 })).status).toBe(403);
  expect((await stranger('GET', path)).status).toBe(404);
  expect((await stranger('POST', path, { uses: 1 })).status).toBe(404);
  expect((await callerOf(test, null)('GET', path)).status).toBe(401);
  expect(await test.database.manager.countBy(InvitationCodeEntity, { eventId: event.id })).toBe(1);
});

it('reads a list of any length with the same statements', async () => {
  const { make, list } = await aClosedEvent();
  await make();
  const one = await countQueries(() => list());
  await make({ count: 20 });
  expect(await countQueries(() => list())).toBe(one);
});

it('asks the database for no code where none is needed', async () => {
  const event = await anEvent(test.database, { onSite: 9 });
  await register(event, aForm());
  const without = await countQueries(() => register(event, aForm()));
  expect(await countQueries(() => register(event, aForm({ code: 'ABCDE-12345' })))).toBe(without);
});

it('is filled in from its link, in every language; no cache keeps that page and no log has its address', async () => {
  const { event, make } = await aClosedEvent();
  const [made] = await make({ mode: 'online', uses: 2 });
  const { pathname, search } = new URL(made?.link ?? '');
  const answer = await fetch(`${test.url}${pathname}${search}`);
  const html = await answer.text();
  expect(html).toMatch(new RegExp(`<input[^>]*name="code"[^>]*value="${made?.code}"`));
  expect(html).toMatch(/<input[^>]*checked=""[^>]*value="online"|<input[^>]*value="online"[^>]*checked=""/);
  expect(html).toContain(`/en/events/${event.slug}/register?code=${made?.code}&amp;mode=online`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(withoutSecrets(`${pathname}${search}`)).toBe(pathname);
  const plain = await (await fetch(`${test.url}${pathname}`)).text();
  expect(plain).not.toContain(made?.code);
});
