import { randomUUID } from 'node:crypto';
import type { Problem } from '@odeum/contract/errors';
import type { EventEntity } from '../src/events/event.entity';
import { OutboxMailEntity } from '../src/mail/outbox.entity';
import { RecordEntity } from '../src/records/record.entity';
import { aMember, anEvent, someSettings } from './builders';
import { createTestApp, type TestApp } from './create-test-app';
import { changedTables, fingerprint } from './whole-database';

const MEGABYTE = 1_000_000;
const NONE = '0'.repeat(32);

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

async function ask(method: string, path: string, body?: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${test.url}${path}`, { method, headers, body, redirect: 'manual' });
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
}
const json = (body: unknown) => [JSON.stringify(body), { 'content-type': 'application/json' }] as const;
const form = (fields: Record<string, string>, more: Record<string, string> = {}) =>
  [
    new URLSearchParams(fields).toString(),
    { 'content-type': 'application/x-www-form-urlencoded', ...more },
  ] as const;
const READS_PAGES = { accept: 'text/html' };

/** A refusal with a status and a code, after which every table is as it was. */
async function expectRefused(deed: () => ReturnType<typeof ask>, status: number, code: string) {
  const before = await fingerprint(test.database);
  const answer = await deed();
  expect(answer.type).toContain('application/problem+json');
  const problem = JSON.parse(answer.text) as Problem;
  expect([answer.status, problem.status, problem.code]).toEqual([status, status, code]);
  expect(changedTables(before, await fingerprint(test.database))).toEqual([]);
  return problem;
}

/** The same for somebody who reads pages: a page with the status, and nothing done. */
async function expectRefusedPage(deed: () => ReturnType<typeof ask>, status: number) {
  const before = await fingerprint(test.database);
  const answer = await deed();
  expect([answer.status, answer.type]).toEqual([status, 'text/html; charset=utf-8']);
  expect(answer.text).toMatch(/^<!doctype html>/i);
  expect(changedTables(before, await fingerprint(test.database))).toEqual([]);
  return answer.text;
}

const PAGES = ['', '/programme', '/register', '/live', '/record'];

describe('an address of nothing', () => {
  it.each(PAGES)('an event that nobody knows: …%s', async (part) => {
    await expectRefused(() => ask('GET', `/en/events/nobody-knows${part}`), 404, 'not_found');
    const page = await expectRefusedPage(
      () => ask('GET', `/en/events/nobody-knows${part}`, undefined, READS_PAGES),
      404,
    );
    expect(page).toContain('<html lang="en"');
  });

  it.each(PAGES)('a language that nobody speaks: …%s', async (part) => {
    const { slug } = await anEvent(test.database);
    await expectRefused(() => ask('GET', `/xx/events/${slug}${part}`), 404, 'unknown_language');
    await expectRefusedPage(() => ask('GET', `/xx/events/${slug}${part}`, undefined, READS_PAGES), 404);
  });

  it.each([
    ['GET', '/xx', 'unknown_language'],
    ['GET', '/feeds/events/nobody-knows.ics', 'not_found'],
    ['GET', `/files/${randomUUID()}`, 'not_found'],
    ['GET', '/files/none', 'invalid_input'],
    ['GET', '/q/NOBODY', 'not_found'],
    ['GET', `/stage/${NONE}`, 'link_invalid'],
    ['GET', '/nothing/of/the/kind', 'not_found'],
    ['POST', '/en', 'not_found'],
  ])('%s %s', async (method, path, code) => {
    await expectRefused(() => ask(method, path), code === 'invalid_input' ? 422 : 404, code);
  });

  it('a form for an event that nobody knows, or in no language', async () => {
    const fields = { ...aForm(), consent: 'on' } as unknown as Record<string, string>;
    const { id, slug } = await anEvent(test.database);
    await test.database.manager.insert(RecordEntity, { eventId: id, publishedAt: new Date() });
    await expectRefused(() => ask('POST', '/en/events/none/register', ...form(fields)), 404, 'not_found');
    const comment = { name: 'A', email: 'a@mail.test', text: 'T', language: 'en' };
    await expectRefused(
      () => ask('POST', '/en/events/none/record/comments', ...form(comment)),
      404,
      'not_found',
    );
    await expectRefused(
      () => ask('POST', `/xx/events/${slug}/register`, ...form(fields)),
      404,
      'unknown_language',
    );
    await expectRefused(
      () => ask('POST', `/xx/events/${slug}/record/comments`, ...form(comment)),
      404,
      'unknown_language',
    );
  });
});

describe('a broken secret', () => {
  it.each([
    ['GET', `/r/${NONE}`],
    ['POST', `/r/${NONE}/cancel`],
    ['POST', `/r/${NONE}/mode`, 'mode'],
    ['GET', `/api/v1/my-registrations/${NONE}`],
    ['POST', `/api/v1/my-registrations/${NONE}/cancel`],
    ['POST', `/api/v1/my-registrations/${NONE}/mode`, 'mode'],
    ['GET', `/join/${NONE}`],
    ['POST', `/join/${NONE}`],
    ['POST', `/api/v1/join/${NONE}`],
    ['POST', '/api/v1/sessions', 'token'],
  ])('%s %s', async (method, path, field = '') => {
    const value = field === 'token' ? NONE : 'online';
    const fields = { [field]: value };
    const [body, headers] = field ? json(fields) : [];
    await expectRefused(() => ask(method, path, body, headers), 404, 'link_invalid');
    if (path.startsWith('/api/')) return;
    const [words, more] = field ? form(fields, READS_PAGES) : [undefined, READS_PAGES];
    await expectRefusedPage(() => ask(method, path, words, more), 404);
  });

  it('tells nobody apart: a secret cut short is as unknown as one made up', async () => {
    const event = await anEvent(test.database);
    const answer = await ask('POST', `/api/v1/events/${event.id}/registrations`, ...json(aForm()));
    const path = (JSON.parse(answer.text) as { personalPath: string }).personalPath;
    expect((await ask('GET', path, undefined, READS_PAGES)).status).toBe(200);
    await expectRefused(() => ask('GET', path.slice(0, -1)), 404, 'link_invalid');
    await expectRefused(() => ask('GET', path.toLowerCase().replace('/r/', '/r/x')), 404, 'link_invalid');
  });
});

describe('a body that cannot be read', () => {
  const paths = (event: EventEntity) => [
    '/api/v1/sign-in-links',
    '/api/v1/sessions',
    `/api/v1/events/${event.id}/registrations`,
    `/api/v1/events/${event.id}/comments`,
  ];

  it.each([
    ['JSON cut off', '{"name":', 'application/json', 400, 'malformed_body'],
    ['words', 'hello', 'application/json', 400, 'malformed_body'],
    ['nothing', '', 'application/json', 400, 'malformed_body'],
    ['a prototype in it', '{"__proto__":{"isOwner":true}}', 'application/json', 400, 'malformed_body'],
    ['XML', '<name/>', 'application/xml', 415, 'unsupported_media_type'],
    ['a list', '[]', 'application/json', 422, 'invalid_input'],
    ['null', 'null', 'application/json', 422, 'invalid_input'],
    ['two megabytes', `{"name":"${'я'.repeat(MEGABYTE)}"}`, 'application/json', 413, 'body_too_large'],
  ])('%s', async (_, body, type, status, code) => {
    const event = await anEvent(test.database);
    for (const path of paths(event))
      await expectRefused(() => ask('POST', path, body, { 'content-type': type }), status, code);
  });

  it('has no door for questions over HTTP; the one beside it takes no two megabytes either', async () => {
    const event = await anEvent(test.database);
    const cookie = await aMember(test, event.organisationId, 'moderator');
    const [body] = json({ text: 'x'.repeat(2 * MEGABYTE) });
    const headers = { cookie, 'content-type': 'application/json' };
    const room = `/api/v1/live-rooms/${randomUUID()}`;
    await expectRefused(() => ask('POST', `${room}/questions`, '{}', headers), 404, 'not_found');
    await expectRefused(() => ask('PUT', `${room}/settings`, body, headers), 413, 'body_too_large');
  });

  it('a page’s form of two megabytes', async () => {
    const { slug } = await anEvent(test.database);
    const fields = { name: 'x'.repeat(2 * MEGABYTE) };
    await expectRefusedPage(
      () => ask('POST', `/en/events/${slug}/register`, ...form(fields, READS_PAGES)),
      413,
    );
  });
});

describe('an e-mail that is none', () => {
  const WRONG = ['nobody', 'a@', '@b.test', 'a b@c.test', 'a@b', `${'x'.repeat(250)}@mail.test`, ''];

  it.each(WRONG)('“%s” in each form that asks for one', async (email) => {
    const event = await anEvent(test.database);
    const cookie = await aMember(test, event.organisationId);
    const window = { opensAt: '2030-01-01T10:00:00Z', closesAt: '2030-01-01T11:00:00Z' };
    const partner = {
      name: 'A',
      organisation: '',
      role: 'Guest',
      language: 'pl',
      zone: 'Europe/Warsaw',
      ...window,
    };
    for (const [path, body] of [
      [`/events/${event.id}/registrations`, aForm({ email })],
      [`/events/${event.id}/comments`, { name: 'A', email, text: 'T', language: 'en' }],
      ['/sign-in-links', { email }],
      [`/events/${event.id}/partner-links`, { ...partner, email, sourceId: randomUUID() }],
    ] as const) {
      const [text, headers] = json(body);
      const { faults } = await expectRefused(
        () => ask('POST', `/api/v1${path}`, text, { ...headers, cookie }),
        422,
        'invalid_input',
      );
      expect([path, faults?.map((fault) => fault.path)]).toEqual([path, ['email']]);
    }
  });

  it('on the page: the form again with what was typed', async () => {
    const { slug } = await anEvent(test.database);
    const fields = { ...aForm({ email: 'nobody', name: 'Мария <i>' }), consent: 'on' };
    const page = await expectRefusedPage(
      () => ask('POST', `/bg/events/${slug}/register`, ...form(fields as never, READS_PAGES)),
      422,
    );
    expect(page).toContain('value="Мария &lt;i&gt;"');
  });
});

describe('an event that takes nobody', () => {
  const hourAgo = new Date(Date.now() - 3_600_000);
  it.each([
    ['is full', { onSite: 0 }, 409, 'mode_full'],
    ['has closed its list', { registrationClosesAt: hourAgo }, 409, 'registration_closed'],
    ['is over', { startsAt: new Date(0), endsAt: hourAgo }, 409, 'registration_closed'],
    ['is a draft', { state: 'draft' as const }, 404, 'not_found'],
    ['is cancelled', { state: 'cancelled' as const }, 409, 'event_cancelled'],
  ])('because it %s', async (_, given, status, code) => {
    const event = await anEvent(test.database, given);
    await someSettings(test.database, event, { hasWaitingList: false });
    const fields = { ...aForm(), consent: 'on' } as unknown as Record<string, string>;
    await expectRefused(
      () => ask('POST', `/api/v1/events/${event.id}/registrations`, ...json(aForm())),
      status,
      code,
    );
    await expectRefusedPage(
      () => ask('POST', `/bg/events/${event.slug}/register`, ...form(fields, READS_PAGES)),
      status,
    );
  });

  it('a draft has no page at all', async () => {
    const { slug } = await anEvent(test.database, { state: 'draft' });
    for (const part of PAGES)
      await expectRefused(() => ask('GET', `/bg/events/${slug}${part}`), 404, 'not_found');
    await expectRefused(() => ask('GET', `/feeds/events/${slug}.ics`), 404, 'not_found');
  });
});

describe('a character that the database cannot keep', () => {
  it.each([
    ['an event’s address', '/en/events/a%00b', 'not_found'],
    ['a room’s code', '/q/a%00b', 'not_found'],
    ['a personal secret', '/r/a%00b', 'not_found'],
    ['a partner’s secret', '/join/a%00b', 'not_found'],
    ['a stage’s secret', '/stage/a%00b', 'not_found'],
  ])('in %s', async (_, path, code) => {
    await expectRefused(() => ask('GET', path), 404, code);
    await expectRefusedPage(() => ask('GET', path, undefined, READS_PAGES), 404);
  });

  it('in a search', async () => {
    const event = await anEvent(test.database);
    const cookie = await aMember(test, event.organisationId);
    const path = `/api/v1/events/${event.id}/registrations?search=a%00b`;
    await expectRefused(() => ask('GET', path, undefined, { cookie }), 404, 'not_found');
  });

  it.each([
    ['a character that is none', 'rain\u0000'],
    ['half a character', 'rain \ud83d'],
  ])('in a text of an organiser: %s', async (_, reason) => {
    const event = await anEvent(test.database);
    const cookie = await aMember(test, event.organisationId);
    const [body, headers] = json({ deed: 'cancel', reason: { en: reason }, version: event.version });
    const path = `/api/v1/events/${event.id}/state`;
    await expectRefused(() => ask('POST', path, body, { ...headers, cookie }), 422, 'invalid_input');
  });

  it('in a comment', async () => {
    const { id } = await anEvent(test.database);
    await test.database.manager.insert(RecordEntity, { eventId: id, publishedAt: new Date() });
    const comment = { name: 'A', email: 'a@mail.test', text: 'one\u0000two', language: 'en' };
    const path = `/api/v1/events/${id}/comments`;
    await expectRefused(() => ask('POST', path, ...json(comment)), 422, 'invalid_input');
    const whole = await ask('POST', path, ...json({ ...comment, text: 'one two' }));
    expect([whole.status, whole.text]).toEqual([202, '{"isHeld":true}']);
  });
});

it('a second registration with the same e-mail writes one mail and nothing else', async () => {
  const event = await anEvent(test.database, { onSite: 5 });
  const email = `${randomUUID()}@mail.test`;
  const path = `/api/v1/events/${event.id}/registrations`;
  expect((await ask('POST', path, ...json(aForm({ email })))).status).toBe(201);
  const but = ['registration'];
  const before = await fingerprint(test.database, but);
  const rows = () =>
    test.database.query('select id, name, mode, state, generation from registration order by 1');
  const registrations: unknown = await rows();

  const again = await ask('POST', path, ...json(aForm({ email: email.toUpperCase(), name: 'Другата' })));
  expect([again.status, JSON.parse(again.text)]).toEqual([201, { outcome: 'already_registered' }]);
  expect(changedTables(before, await fingerprint(test.database, but))).toEqual(['outbox_mail']);
  expect(await rows()).toEqual(registrations);
  const mails = await test.database.manager.find(OutboxMailEntity, {
    where: { to: email },
    order: { position: 'ASC' },
  });
  expect(mails.map((mail) => mail.kind)).toEqual(['registration_confirmed', 'registration_link_again']);
});
