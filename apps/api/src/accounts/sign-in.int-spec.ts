import { randomUUID } from 'node:crypto';
import { anOrganisation } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { changedTables, fingerprint } from '../../test/whole-database';
import { createApp } from '../create-app';
import { MailBuilders } from '../mail/mail-builders';
import { OutboxMailEntity } from '../mail/outbox.entity';
import { AccountEntity, MembershipEntity, SessionLoginEntity, SignInLinkEntity } from './account.entity';
import { AccountsService } from './accounts.service';

const DAY_S = 24 * 3600;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function call(
  method: string,
  path: string,
  given: { body?: object; cookie?: string; url?: string } = {},
) {
  const answer = await fetch(`${given.url ?? test.url}/api/v1${path}`, {
    method,
    headers: {
      ...(given.body ? { 'content-type': 'application/json' } : {}),
      ...(given.cookie ? { cookie: given.cookie } : {}),
    },
    body: given.body && JSON.stringify(given.body),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    body: (text ? JSON.parse(text) : null) as Record<string, unknown> | null,
    cookies: answer.headers.getSetCookie(),
  };
}
const signIn = (token: string, url?: string) => call('POST', '/sessions', { body: { token }, url });
const me = (cookie: string) => call('GET', '/me', { cookie });
/** The Cookie header that a browser would send after this answer. */
const cookieOf = ({ cookies }: { cookies: string[] }) => cookies[0]?.split(';')[0] ?? '';

async function anAccount() {
  const { manager } = test.database;
  const account = await manager.save(
    manager.create(AccountEntity, { email: `${randomUUID()}@town.example`, name: 'Радостина' }),
  );
  const { id } = await anOrganisation(test.database);
  await manager.insert(MembershipEntity, { accountId: account.id, organisationId: id, role: 'organiser' });
  return account;
}

/** Asks for a link as the form does, and reads it out of the mail as it would leave. */
async function aLink(account: AccountEntity, builders = test.app.get(MailBuilders)): Promise<string> {
  await call('POST', '/sign-in-links', { body: { email: account.email } });
  const mail = await test.database.manager.findOneByOrFail(OutboxMailEntity, { to: account.email });
  const built = await builders.build(mail);
  return /\/studio\/sign-in\/([\w-]+)/.exec(built?.text ?? '')?.[1] ?? '';
}
const sessionsOf = (account: AccountEntity) =>
  test.database.manager.countBy(SessionLoginEntity, { accountId: account.id });

it('signs in by the link of the mail, once', async () => {
  const account = await anAccount();
  const token = await aLink(account);
  const first = await signIn(token);
  expect([first.status, first.body]).toEqual([204, null]);
  expect((await me(cookieOf(first))).body).toMatchObject({ id: account.id, email: account.email });

  const before = await fingerprint(test.database);
  const second = await signIn(token);
  expect([second.status, second.body?.code, second.cookies]).toEqual([410, 'link_used', []]);
  expect(changedTables(before, await fingerprint(test.database))).toEqual([]);
  expect((await me(cookieOf(first))).status).toBe(200);
});

it('signs in once, however many clicks come at the same time', async () => {
  const account = await anAccount();
  const token = await aLink(account);
  const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(token)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, ...Array<number>(7).fill(410)]);
  expect(await sessionsOf(account)).toBe(1);
});

it('leaves the link unused while its page is only looked at, as mail scanners do', async () => {
  const account = await anAccount();
  const token = await aLink(account);
  for (const method of ['GET', 'HEAD', 'GET'])
    expect((await fetch(`${test.url}/studio/sign-in/${token}`, { method })).status).toBe(200);
  expect(await sessionsOf(account)).toBe(0);
  expect((await signIn(token)).status).toBe(204);
});

it('refuses a link that has run out', async () => {
  const account = await anAccount();
  const token = await aLink(account);
  await test.database.manager.update(
    SignInLinkEntity,
    { accountId: account.id },
    { expiresAt: new Date(Date.now() - 1) },
  );
  const before = await fingerprint(test.database);
  const answer = await signIn(token);
  expect([answer.status, answer.body?.code, answer.cookies]).toEqual([410, 'link_expired', []]);
  expect(changedTables(before, await fingerprint(test.database))).toEqual([]);
});

it('refuses the link that another installation’s key makes of the same database', async () => {
  const account = await anAccount();
  const token = await aLink(account);
  const other = await createApp({ ...test.config, secretKey: 'k'.repeat(48) }, test.databaseUrl);
  try {
    await other.listen(0, '127.0.0.1');
    const url = await other.getUrl();
    const foreign = await aLink(account, other.get(MailBuilders));
    expect(foreign).toMatch(/^[\w-]{32}$/);
    expect(foreign).not.toBe(token);
    for (const place of [test.url, url]) {
      const answer = await signIn(foreign, place);
      expect([answer.status, answer.body?.code]).toEqual([404, 'link_invalid']);
    }
    expect(await sessionsOf(account)).toBe(0);
    expect((await signIn(token)).status).toBe(204);
  } finally {
    await other.close();
  }
});

it('sets a cookie that scripts do not see and other sites do not send', async () => {
  const { cookies } = await signIn(await aLink(await anAccount()));
  expect(cookies).toHaveLength(1);
  const [pair = '', ...words] = (cookies[0] ?? '').split('; ');
  expect(pair).toMatch(/^odeum_session=[\w-]{32}$/);
  expect(words.toSorted()).toEqual(['HttpOnly', `Max-Age=${14 * DAY_S}`, 'Path=/', 'SameSite=Lax']);
});

it('sends that cookie over https only, where the installation is reached by https', async () => {
  const account = await anAccount();
  const token = await test.app.get(AccountsService).createSignInLink(account.id);
  const secure = await createApp({ ...test.config, publicUrl: 'https://odeum.test' }, test.databaseUrl);
  try {
    await secure.listen(0, '127.0.0.1');
    const { cookies } = await signIn(token, await secure.getUrl());
    expect(cookies[0]?.split('; ')).toContain('Secure');
  } finally {
    await secure.close();
  }
});

it('keeps in the database nothing that opens a door', async () => {
  const account = await anAccount();
  const token = await aLink(account);
  const session = cookieOf(await signIn(token)).replace('odeum_session=', '');
  for (const table of ['sign_in_link', 'session_login', 'outbox_mail']) {
    const rows = JSON.stringify(await test.database.query(`select t::text from ${table} t`));
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(session);
  }
});

it('ends the session on signing out, and no other', async () => {
  const account = await anAccount();
  const accounts = test.app.get(AccountsService);
  const [here, there] = await Promise.all(
    [1, 2].map(async () => cookieOf(await signIn(await accounts.createSignInLink(account.id)))),
  );
  const out = await call('POST', '/sessions/end', { cookie: here });
  expect(out.status).toBe(204);
  expect(out.cookies).toHaveLength(1);
  expect(out.cookies[0]).toMatch(/^odeum_session=;/);
  expect(out.cookies[0]).toMatch(/Expires=Thu, 01 Jan 1970|Max-Age=0/);
  const after = await me(here ?? '');
  expect([after.status, after.body?.code]).toEqual([401, 'signed_out']);
  expect((await me(there ?? '')).status).toBe(200);
  expect((await call('POST', '/sessions/end', { cookie: here })).status).toBe(401);
});

it('knows no session that has run out', async () => {
  const account = await anAccount();
  const cookie = cookieOf(await signIn(await aLink(account)));
  await test.database.manager.update(
    SessionLoginEntity,
    { accountId: account.id },
    { expiresAt: new Date(Date.now() - 1) },
  );
  expect((await me(cookie)).status).toBe(401);
});

it('answers an address that nobody has as it answers any other, and writes nothing', async () => {
  const known = await call('POST', '/sign-in-links', { body: { email: (await anAccount()).email } });
  const before = await fingerprint(test.database);
  const unknown = await call('POST', '/sign-in-links', { body: { email: `${randomUUID()}@town.example` } });
  expect(unknown).toEqual(known);
  expect(unknown).toMatchObject({ status: 202, body: { isSent: true } });
  expect(changedTables(before, await fingerprint(test.database))).toEqual([]);
});

it('finds the account whatever the case of the address', async () => {
  const account = await anAccount();
  await call('POST', '/sign-in-links', { body: { email: ` ${account.email.toUpperCase()} ` } });
  expect(await test.database.manager.countBy(OutboxMailEntity, { to: account.email })).toBe(1);
});

it('writes in the language in which the person asked', async () => {
  const account = await anAccount();
  await call('POST', '/sign-in-links', { body: { email: account.email, language: 'pl' } });
  const mail = await test.database.manager.findOneByOrFail(OutboxMailEntity, { to: account.email });
  expect(mail.language).toBe('pl');
  expect((await test.app.get(MailBuilders).build(mail))?.html).toContain('lang="pl"');
});
