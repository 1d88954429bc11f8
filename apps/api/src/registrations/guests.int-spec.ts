import { randomUUID } from 'node:crypto';
import { LIMITS } from '@odeum/contract/common';
import type { MailView } from '@odeum/contract/mail';
import type { GuestPreview, GuestsDone, InvitationCodes } from '@odeum/contract/registrations';
import type { DeepPartial } from 'typeorm';
import { aMember, anEvent, someSettings } from '../../test/builders';
import { type Answer, callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { startMailCatcher } from '../../test/mail-catcher';
import type { EventEntity } from '../events/event.entity';
import { OutboxMailEntity } from '../mail/outbox.entity';
import { InvitationCodeEntity } from './admission.entity';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const toWindows1251 = (text: string) =>
  Uint8Array.from([...text], (sign) =>
    /[А-я]/.test(sign) ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0),
  );
const anAddress = () => `${randomUUID()}@mail.test`;

async function aList(app: TestApp, given: DeepPartial<EventEntity> = {}) {
  const event = await anEvent(app.database, { ...given, onSite: 50 });
  await someSettings(app.database, event, { isInvitationOnly: true, companions: 2 });
  const cookie = await aMember(app, event.organisationId, 'registrar');
  const call = callerOf(app, cookie);
  const path = `/events/${event.id}/invitation-codes`;
  const upload = async <Body>(
    to: string,
    bytes: Uint8Array,
    fields: Record<string, string> = {},
    as = cookie,
  ): Promise<Answer<Body>> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([new Uint8Array(bytes)]), 'guests.csv');
    const answer = await fetch(`${app.url}/api/v1${path}/guests${to}`, {
      method: 'POST',
      headers: { cookie: as },
      body: form,
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  };
  const preview = async (bytes: Uint8Array, fields = {}) =>
    (await upload<GuestPreview>('/preview', bytes, fields)).body;
  const take = async (bytes: Uint8Array, fields: Record<string, string> = {}) => {
    const { digest } = await preview(bytes, fields);
    return upload<GuestsDone & { code?: string }>('', bytes, { digest, invite: 'true', ...fields });
  };
  const list = async (query = '') => (await call<InvitationCodes>('GET', `${path}${query}`)).body;
  return { event, call, path, upload, preview, take, list };
}

const mailsTo = (to: string, app = test) =>
  app.database.manager.find(OutboxMailEntity, { where: { to }, order: { position: 'ASC' } });

const register = (event: EventEntity, email: string, code: string, given: object = {}) =>
  callerOf(test, null)('POST', `/events/${event.id}/registrations`, {
    ...{ submissionId: randomUUID(), name: 'Мария', organisation: '', mode: 'on_site', language: 'bg' },
    ...{ consent: true, email, code, ...given },
  });

it('looks first, and writes nothing; then makes a code for each and writes to them', async () => {
  const { event, call, preview, take, list } = await aList(test, {
    registrationClosesAt: new Date(Date.now() + 3_600_000),
  });
  const [maria, ivan] = [anAddress(), anAddress()];
  const bytes = toWindows1251(
    `Име;Поща;Места;Участие\r\nМария Илиева;${maria};3;\r\nИван;${ivan};;онлайн\r\nНикой;няма;;\r\n`,
  );
  const seen = await preview(bytes);
  expect(seen).toMatchObject({
    ...{ encoding: 'windows-1251', isGuessed: true, separator: ';', isPossible: true },
    guests: [
      { line: 2, name: 'Мария Илиева', email: maria, uses: 3, mode: null, language: 'bg' },
      { line: 3, name: 'Иван', email: ivan, uses: 1, mode: 'online' },
    ],
    problems: [{ line: 4, code: 'email_invalid', isLeftOut: true }],
  });
  expect(await test.database.manager.countBy(InvitationCodeEntity, { eventId: event.id })).toBe(0);

  expect((await take(bytes)).body).toEqual({ added: 2, invited: 2 });
  const { codes, states } = await list();
  expect(states).toEqual({ waiting: 2 });
  const code = codes.find(({ email }) => email === maria);
  expect(code).toMatchObject({
    label: 'Мария Илиева',
    uses: 3,
    state: 'waiting',
    mail: { state: 'waiting' },
  });
  const [mail] = await mailsTo(maria);
  expect(mail).toMatchObject({ kind: 'registration_invited', payload: { codeId: code?.id } });
  const { body: written } = await call<MailView>('GET', `/outbox/${mail?.id}`);
  expect(written.subject).toBe('Покана: Конференция');
  for (const part of [
    'Мария Илиева',
    code?.code ?? '-',
    code?.link ?? '-',
    'доведете 2 души',
    'Записване до',
  ]) {
    expect(written.text).toContain(part);
  }
  const online = codes.find(({ email }) => email === ivan);
  expect(online?.link).toMatch(/\?code=[0-9A-Z-]{11}&mode=online$/);

  const { body } = await register(event, maria, code?.code ?? '', { companions: [{ name: 'Ана' }] });
  expect(body.outcome).toBe('registered');
  expect((await list('?state=registered')).codes).toMatchObject([
    { email: maria, used: 2, people: [{ name: 'Мария' }] },
  ]);
});

it('tells of those who are known, and adds nobody twice, whoever is faster', async () => {
  const { event, call, path, preview, take, upload, list } = await aList(test);
  const [old, gone, here, fresh] = [anAddress(), anAddress(), anAddress(), anAddress()];
  const toBytes = (...emails: string[]) => Buffer.from(`email\n${emails.join('\n')}\n`);
  await take(toBytes(old, gone, here));
  const { codes } = await list();
  const idOf = (email: string) => codes.find((one) => one.email === email);
  await call('POST', `${path}/${idOf(gone)?.id}/revoke`);
  await register(event, here, idOf(here)?.code ?? '');
  const bytes = toBytes(old.toUpperCase(), gone, here, fresh);
  const seen = await preview(bytes);
  expect(seen.guests.map(({ email }) => email)).toEqual([fresh]);
  expect(seen.problems.map(({ line, code }) => [line, code])).toEqual([
    [2, 'already_invited'],
    [3, 'revoked_before'],
    [4, 'already_registered'],
    [5, 'name_missing'],
  ]);
  const fields = { digest: seen.digest, invite: 'false' };
  const both = await Promise.all([1, 2].map(() => upload<{ code?: string }>('', bytes, fields)));
  expect(both.map(({ body }) => body.code ?? 'done').toSorted()).toEqual(['done', 'guests_outdated']);
  expect((await list(`?search=${fresh}`)).codes).toMatchObject([{ state: 'unsent', mail: null }]);
  expect(await mailsTo(fresh)).toEqual([]);
});

it('invites again those who are not registered, once for two clicks, and not those who are out', async () => {
  const { event, call, path, take, list } = await aList(test);
  const [one, two, out] = [anAddress(), anAddress(), anAddress()];
  await take(Buffer.from(`email\n${one}\n${two}\n${out}`), { invite: 'false' });
  const { codes } = await list();
  const idOf = (email: string) => codes.find((code) => code.email === email)?.id ?? '';
  await call('POST', `${path}/${idOf(out)}/revoke`);
  const clicks = await Promise.all([1, 2].map(() => call('POST', `${path}/mails`, { ids: null })));
  expect(clicks.map(({ body }) => body.invited).toSorted()).toEqual([0, 2]);
  expect([await mailsTo(one), await mailsTo(two), await mailsTo(out)].map(({ length }) => length)).toEqual([
    1, 1, 0,
  ]);
  await test.database.query(
    `update outbox_mail set state = 'sent', sent_at = now(), created_at = now() - interval '1 day' where "to" = any($1)`,
    [[one, two]],
  );
  await register(event, two, codes.find(({ email }) => email === two)?.code ?? '');
  expect((await list()).states).toEqual({ sent: 1, registered: 1, revoked: 1 });
  expect((await call('POST', `${path}/mails`, { ids: [idOf(one), idOf(two)] })).body).toEqual({ invited: 1 });
  const again = await mailsTo(one);
  expect(again.map(({ dedupKey }) => dedupKey)).toEqual([
    `registration_invited:${idOf(one)}:1`,
    `registration_invited:${idOf(one)}:2`,
  ]);
  // Taken back before it was sent: there is nothing to say.
  await call('POST', `${path}/${idOf(one)}/revoke`);
  expect((await call('GET', `/outbox/${again[1]?.id}`)).status).toBe(404);
});

it('shows the words of the server that would not take an invitation', async () => {
  const catcher = await startMailCatcher();
  const app = await createTestApp({ SMTP_URL: catcher.url, MAIL_FROM: 'Odeum <odeum@mail.test>' });
  try {
    const { take, list, call, path } = await aList(app);
    const [good, bad] = [anAddress(), anAddress()];
    catcher.refuse(bad, 'rcpt', '550 no such person here');
    await take(Buffer.from(`email\n${good}\n${bad}`));
    const ended = async () => {
      const { states } = await list();
      return states.sent === 1 && states.failed === 1;
    };
    while (!(await ended())) await new Promise((done) => setTimeout(done, 50));
    const [failed] = (await list('?state=failed')).codes;
    expect(failed).toMatchObject({
      email: bad,
      mail: { serverWords: expect.stringContaining('no such person') },
    });
    // One that failed may be tried again at once; one that was just sent is not sent again.
    expect((await call('POST', `${path}/mails`, { ids: null })).body).toEqual({ invited: 1 });
    expect(catcher.mailsTo(good)).toHaveLength(1);
  } finally {
    await app.close();
    await catcher.close();
  }
});

it('forgets a guest who erases themselves, and keeps the code that they have', async () => {
  const { event, take, list } = await aList(test);
  const email = anAddress();
  await take(Buffer.from(`name,email,organisation\nНезабравима Гостенка,${email},Тайно дружество`));
  const code = (await list()).codes[0]?.code ?? '';
  const { body } = await register(event, email, code, { name: 'Гостенка' });
  const personal = `/my-registrations/${String(body.personalPath).slice(3)}`;
  expect((await callerOf(test, null)('GET', `${personal}/data`)).body).toMatchObject({
    invitation: { name: 'Незабравима Гостенка', organisation: 'Тайно дружество' },
    mails: [{ kind: 'registration_invited' }, { kind: 'registration_confirmed' }],
  });
  await test.database.query('update outbox_mail set state = \'sent\' where "to" = $1', [email]);
  await fetch(`${test.url}/api/v1${personal}/erase`, { method: 'POST' });
  const [row] = (await list()).codes;
  expect(row).toMatchObject({ email: null, label: '', organisation: '', used: 0, state: 'open', people: [] });
  const kept = await test.database.query(
    `select c::text as row from invitation_code c where event_id = $1
     union all select m::text from outbox_mail m where thread = 'invitation:' || $2`,
    [event.id, row?.id],
  );
  expect(JSON.stringify(kept)).not.toMatch(/Незабравима|Тайно/);
  expect(JSON.stringify(kept)).not.toContain(email);
  expect((await register(event, email, code)).body.outcome).toBe('registered');
});

it.each<[string, DeepPartial<EventEntity>, string]>([
  ['a draft', { state: 'draft' }, 'event_not_open'],
  ['one that is cancelled', { state: 'cancelled' }, 'event_cancelled'],
  ['one that is closed', { registrationClosesAt: new Date(0) }, 'registration_closed'],
])('writes to nobody about %s, but makes their codes', async (_, given, code) => {
  const { call, path, take } = await aList(test, given);
  const bytes = Buffer.from(`email\n${anAddress()}`);
  expect((await take(bytes)).body).toMatchObject({ code });
  expect((await take(bytes, { invite: 'false' })).body).toEqual({ added: 1, invited: 0 });
  expect((await call('POST', `${path}/mails`, { ids: null })).body).toMatchObject({ code });
});

it('takes no list that is none, too large, or somebody else’s business', async () => {
  const { event, upload, preview, take } = await aList(test);
  expect(await preview(Buffer.from('name,town\nАна,Русе'))).toMatchObject({
    isPossible: false,
    problems: [{ code: 'email_column_missing' }],
  });
  expect((await take(Buffer.from('name,town\nАна,Русе'))).body.code).toBe('guests_none');
  const large = Buffer.alloc(LIMITS.guestBytes + 1, 'a');
  expect(await upload('/preview', large)).toMatchObject({ status: 413, body: { code: 'file_too_large' } });
  const bytes = Buffer.from(`email\n${anAddress()}`);
  const editor = await aMember(test, event.organisationId, 'editor');
  const stranger = await aMember(test, (await anEvent(test.database)).organisationId);
  expect((await upload('/preview', bytes, {}, editor)).status).toBe(403);
  expect((await upload('', bytes, {}, stranger)).status).toBe(404);
});
