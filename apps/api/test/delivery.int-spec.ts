import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { readTicketCode } from '@odeum/domain/attendance';
import ICAL from 'ical.js';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { EventEntity } from '../src/events/event.entity';
import { OutboxMailEntity } from '../src/mail/outbox.entity';
import { OutboxService } from '../src/mail/outbox.service';
import { anEvent } from './builders';
import { createTestApp, type TestApp } from './create-test-app';
import { type CaughtMail, calendarParts, type MailCatcher, startMailCatcher } from './mail-catcher';

jest.setTimeout(30_000);
const FROM = 'post@hub.test';
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer } });
const FIRST_PAUSE_MS = 30_000;

let catcher: MailCatcher;
let test: TestApp;
beforeAll(async () => {
  catcher = await startMailCatcher();
  test = await createTestApp({ SMTP_URL: catcher.url, MAIL_FROM: `Odeum <${FROM}>` });
});
afterAll(async () => {
  await test.close();
  await catcher.close();
});

async function post(path: string, body: object) {
  const answer = await fetch(`${test.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { outcome?: string; personalPath: string };
}
const anAddress = () => `${randomUUID()}@mail.test`;
async function register(event: EventEntity, email: string, language = 'en') {
  const form = { submissionId: randomUUID(), name: 'Мария Иванова', email, language, consent: true };
  const answer = await post(`/events/${event.id}/registrations`, { ...form, mode: 'on_site' });
  expect(answer.outcome).toBe('registered');
  return answer.personalPath;
}
const cancel = (path: string) => post(`/my-registrations/${path.replace('/r/', '')}/cancel`, {});

const rowsTo = (to: string) =>
  test.database.manager.find(OutboxMailEntity, { where: { to }, order: { position: 'ASC' } });
/** Reads again until what is read is as the test expects; at most ten seconds. */
async function soon<T>(read: () => Promise<T>, isSo: (found: T) => boolean): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await read();
    if (isSo(found)) return found;
    if (Date.now() > deadline) throw new Error(`It stayed at ${JSON.stringify(found)}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
const rowsOnce = (to: string, isSo: (rows: OutboxMailEntity[]) => boolean) => soon(() => rowsTo(to), isSo);
const areAll =
  (...states: OutboxMailEntity['state'][]) =>
  (rows: OutboxMailEntity[]) =>
    rows.length === states.length && rows.every((row, i) => row.state === states[i]);

/** Ends the pause before the next try, as time would. */
async function endPause(to: string) {
  await test.database.manager.update(OutboxMailEntity, { to, state: 'waiting' }, { notBefore: new Date() });
  test.app.get(OutboxService).wake();
}

const messageId = (row: OutboxMailEntity | undefined) => `<${row?.id}@hub.test>`;
const calendarsOf = (mail: CaughtMail) =>
  calendarParts(mail).map((part) => ({
    type: part.headers.get('content-type') as { value: string; params: Record<string, string> },
    name: part.filename,
    text: part.content.toString('utf8'),
  }));
const calendarOf = (mail: CaughtMail | undefined) => (mail && calendarsOf(mail)[0]?.text) ?? '';

/** What a calendar program reads in it. */
function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect(events).toHaveLength(1);
  const [event] = events as [ICAL.Event];
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().getTime(),
    title: event.summary,
    attendees: event.attendees.map((one) => String(one.getFirstValue()).toLowerCase()),
    status: event.component.getFirstPropertyValue('status'),
  };
}

it.each([
  ['bg', 'Община', 'Записани сте: Конференция', 'lang="bg"'],
  ['en', 'Municipality', 'You are registered: Conference', 'lang="en"'],
  // The event is in no Polish; its own names come in its first language, our words in the person's.
  ['pl', 'Община', 'Zapisano: Конференция', 'lang="pl"'],
])('delivers the confirmation in the person’s language: %s', async (language, name, subject, lang) => {
  const event = await anEvent(test.database);
  const email = anAddress();
  const path = await register(event, email, language);
  const [row] = await rowsOnce(email, areAll('sent'));
  const mails = catcher.mailsTo(email);
  expect(mails).toHaveLength(1);
  const [mail] = mails as [CaughtMail];
  expect(mail.to).toEqual([email]);
  expect(mail.parsed.from?.value).toEqual([{ address: FROM, name }]);
  expect(mail.parsed.replyTo?.value.map((one) => one.address)).toEqual(['office@town.example']);
  expect([mail.parsed.to].flat().map((one) => one?.text)).toEqual([email]);
  expect(mail.parsed.subject).toBe(subject);
  expect(mail.parsed.messageId).toBe(messageId(row));
  expect(row).toMatchObject({ attempts: 1, serverWords: expect.stringMatching(/^250/) as string });
  const link = `http://odeum.test${path}`;
  expect(mail.parsed.text).toContain(link);
  expect(mail.parsed.html).toContain(`href="${link}"`);
  expect(mail.parsed.html).toContain(lang);
});

it('carries the invitation twice: for programs that show it, and as a file', async () => {
  const event = await anEvent(test.database);
  const email = anAddress();
  await register(event, email, 'bg');
  await rowsOnce(email, areAll('sent'));
  const [mail] = catcher.mailsTo(email) as [CaughtMail];
  const calendars = calendarsOf(mail);
  expect(calendars.map(({ type, name }) => [type.value, type.params.method ?? null, name ?? null])).toEqual([
    ['text/calendar', 'REQUEST', null],
    ['application/ics', null, 'invite.ics'],
  ]);
  expect(calendars[1]?.text).toBe(calendars[0]?.text);
  // RFC 6047 §2.4: the method of the part is the method of the body, and the character set is said.
  expect(calendars[0]?.type.params.charset?.toLowerCase()).toBe('utf-8');
  expect(readCalendar(calendarOf(mail))).toEqual({
    method: 'REQUEST',
    uid: expect.stringMatching(/^[0-9a-f-]{36}@odeum\.test$/) as string,
    sequence: 0,
    startsAt: Math.floor(event.startsAt.getTime() / 1000) * 1000,
    title: 'Конференция',
    attendees: [`mailto:${email}`],
    status: 'CONFIRMED',
  });
  // Text, HTML and calendar are three ways to say the same: siblings of one multipart/alternative.
  const [, boundary] = /multipart\/alternative;\s+boundary="([^"]+)"/.exec(mail.raw) ?? [];
  const ways = mail.raw.split(`--${boundary}`).slice(1, -1);
  expect(ways.map((part) => /content-type: ([\w/]+)/i.exec(part)?.[1])).toEqual([
    'text/plain',
    // The page and its pictures.
    'multipart/related',
    'text/calendar',
  ]);
});

it('takes the invitation back after it was given, with a higher number', async () => {
  const event = await anEvent(test.database);
  const email = anAddress();
  // The server is busy for the first: the second waits behind it.
  catcher.refuse(email, 'rcpt', '451 4.3.0 Busy');
  const path = await register(event, email);
  await rowsOnce(email, ([row]) => row?.state === 'waiting' && row.attempts === 1);
  await cancel(path);
  const rows = await rowsTo(email);
  expect(rows.map((row) => [row.kind, row.state])).toEqual([
    ['registration_confirmed', 'waiting'],
    ['registration_cancelled', 'waiting'],
  ]);
  await endPause(email);
  await rowsOnce(email, areAll('sent', 'sent'));
  const mails = catcher.mailsTo(email);
  expect(mails.map((mail) => mail.parsed.messageId)).toEqual(rows.map(messageId));
  const [given, taken] = mails.map((mail) => readCalendar(calendarOf(mail)));
  expect([given?.method, given?.status]).toEqual(['REQUEST', 'CONFIRMED']);
  expect([taken?.method, taken?.status]).toEqual(['CANCEL', 'CANCELLED']);
  expect(taken?.uid).toBe(given?.uid);
  expect(taken?.sequence).toBeGreaterThan(given?.sequence ?? Infinity);
  expect(calendarsOf(mails[1] as CaughtMail)[0]?.type.params.method).toBe('CANCEL');
});

it('tries again after a pause that doubles, under the same Message-ID, and delivers once', async () => {
  const event = await anEvent(test.database);
  const email = anAddress();
  catcher.refuse(email, 'data', '451 4.7.1 Greylisted, come back', '452 4.2.2 Box is full');
  await register(event, email);
  const pauseOf = (row: OutboxMailEntity | undefined) =>
    (row?.notBefore.getTime() ?? 0) - (row?.claimedAt?.getTime() ?? 0);

  const [first] = await rowsOnce(email, ([row]) => row?.state === 'waiting' && row.attempts === 1);
  expect(first?.serverWords).toContain('451 4.7.1 Greylisted, come back');
  expect(pauseOf(first)).toBeGreaterThanOrEqual(FIRST_PAUSE_MS);
  await endPause(email);
  const [second] = await rowsOnce(email, ([row]) => row?.state === 'waiting' && row.attempts === 2);
  expect(second?.serverWords).toContain('452 4.2.2 Box is full');
  expect(pauseOf(second)).toBeGreaterThanOrEqual(2 * FIRST_PAUSE_MS);
  expect(catcher.mailsTo(email)).toEqual([]);
  await endPause(email);
  const [sent] = await rowsOnce(email, areAll('sent'));
  expect(sent).toMatchObject({ attempts: 3 });
  test.app.get(OutboxService).wake();
  const others = anAddress();
  await register(event, others);
  await rowsOnce(others, areAll('sent'));
  expect(catcher.mailsTo(email).map((mail) => mail.parsed.messageId)).toEqual([messageId(sent)]);
  const refused = catcher.refused.filter((mail) => mail.to.includes(email));
  expect(refused.map((mail) => mail.parsed.messageId)).toEqual([messageId(sent), messageId(sent)]);
});

it.each([
  ['rcpt', '550 5.1.1 No such person here'],
  ['data', '552 5.3.4 Too big for us'],
] as const)('gives up at once on what the server refuses for good: %s, %s', async (stage, answer) => {
  const event = await anEvent(test.database);
  const email = anAddress();
  catcher.refuse(email, stage, answer);
  await register(event, email);
  const [row] = await rowsOnce(email, areAll('failed'));
  expect(row).toMatchObject({ attempts: 1, sentAt: null });
  expect(row?.serverWords).toContain(answer);
  // Others' mails go on, and this one stays where it is.
  const others = anAddress();
  await register(event, others);
  await rowsOnce(others, areAll('sent'));
  expect(await rowsTo(email)).toEqual([row]);
  expect(catcher.mailsTo(email)).toEqual([]);
});

it('keeps a mail for later when it is our own sender that the server refuses', async () => {
  const event = await anEvent(test.database);
  const email = anAddress();
  catcher.refuse(FROM, 'sender', '550 5.7.1 Sign in first');
  await register(event, email);
  const [row] = await rowsOnce(email, ([one]) => one?.state === 'waiting' && one.attempts === 1);
  expect(row?.serverWords).toContain('550 5.7.1 Sign in first');
  await endPause(email);
  await rowsOnce(email, areAll('sent'));
  expect(catcher.mailsTo(email)).toHaveLength(1);
});

it('keeps a mail for later while there is no server', async () => {
  const gone = await startMailCatcher();
  await gone.close();
  const alone = await createTestApp({ SMTP_URL: gone.url, MAIL_FROM: `Odeum <${FROM}>` });
  try {
    const id = await alone.app.get(OutboxService).add(alone.database.manager, {
      kind: 'sign_in_link',
      to: anAddress(),
      language: 'bg',
      payload: {},
      dedupKey: randomUUID(),
    });
    alone.app.get(OutboxService).wake();
    const find = () => alone.database.manager.findOneByOrFail(OutboxMailEntity, { id: id ?? '' });
    const row = await soon(find, ({ state, attempts }) => state === 'waiting' && attempts === 1);
    expect(row.serverWords).toMatch(/ECONNREFUSED/);
    expect(row.notBefore.getTime()).toBeGreaterThan(row.claimedAt?.getTime() ?? Infinity);
  } finally {
    await alone.close();
  }
});

it('gives up after the last try', async () => {
  const event = await anEvent(test.database);
  const email = anAddress();
  catcher.refuse(email, 'rcpt', '451 4.3.0 Busy', '451 4.3.0 Still busy');
  await register(event, email);
  await rowsOnce(email, ([row]) => row?.state === 'waiting' && row.attempts === 1);
  await test.database.manager.update(OutboxMailEntity, { to: email }, { attempts: 7 });
  await endPause(email);
  const [row] = await rowsOnce(email, areAll('failed'));
  expect(row?.serverWords).toContain('451 4.3.0 Still busy');
});

/** libical's own judgement (RFC 5545, RFC 5546), where its source, a C compiler and the library are there. */
const JUDGE = '../shared/tools/icsjudge.c';
function buildJudge(folder: string): string | null {
  const program = join(folder, 'icsjudge');
  if (!existsSync(JUDGE)) return null;
  try {
    execFileSync('gcc', ['-o', program, JUDGE, '-lical'], { stdio: 'ignore' });
    return program;
  } catch {
    return null;
  }
}
const folder = mkdtempSync(join(tmpdir(), 'odeum-judge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const judge = buildJudge(folder);

(judge ? it : it.skip)('sends invitations that libical finds no fault with', async () => {
  const event = await anEvent(test.database, {
    title: { bg: 'Кръгла маса; „обмен“, с; запетаи\\ и 🎭 '.repeat(4), en: 'Round table' },
  });
  const email = anAddress();
  await cancel(await register(event, email, 'bg'));
  await rowsOnce(email, areAll('sent', 'sent'));
  const said = catcher.mailsTo(email).map((mail, i) => {
    const file = join(folder, `${i}.ics`);
    writeFileSync(file, calendarOf(mail));
    return execFileSync(judge ?? '', [file], { encoding: 'utf8' }).split('\n');
  });
  expect(said.map((lines) => lines.filter((line) => /^(METHOD|FAULT|sound)/.test(line)))).toEqual([
    ['METHOD REQUEST', 'sound'],
    ['METHOD CANCEL', 'sound'],
  ]);
});

it('brings a ticket in the mail itself, which a scanner reads', async () => {
  const event = await anEvent(test.database);
  const email = anAddress();
  await register(event, email);
  await rowsOnce(email, areAll('sent'));
  const [mail] = catcher.mailsTo(email);
  const picture = mail?.parsed.attachments.find(({ contentType }) => contentType === 'image/png');
  expect(picture?.cid).toBe('ticket-1');
  expect(picture?.contentDisposition).toBe('inline');
  const [found] = await readBarcodes(new Blob([new Uint8Array(picture?.content ?? [])]), {
    formats: ['QRCode'],
  });
  const [ticket] = await test.database.query<{ id: string }[]>(
    'select t.id from ticket t join registration r on r.id = t.registration_id where r.email = $1',
    [email],
  );
  expect(readTicketCode(found?.text ?? '')?.ticketId).toBe(ticket?.id);
  // Nothing is fetched from anywhere, nor is the number in any address.
  expect(mail?.parsed.html).not.toMatch(/<img[^>]+src="http/);
  expect(mail?.parsed.text).toContain('Show it at the door');
});
