import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { RunsView } from '@odeum/contract/programme';
import ICAL from 'ical.js';
import { OutboxMailEntity } from '../src/mail/outbox.entity';
import { OutboxService } from '../src/mail/outbox.service';
import { aFirstRelease, aMember, anEvent, aSession } from './builders';
import { callerOf } from './call-api';
import { createTestApp, type TestApp } from './create-test-app';
import { calendarParts, type MailCatcher, startMailCatcher } from './mail-catcher';

jest.setTimeout(30_000);
const MINUTE = 60_000;

let catcher: MailCatcher;
let test: TestApp;
beforeAll(async () => {
  catcher = await startMailCatcher();
  test = await createTestApp({ SMTP_URL: catcher.url, MAIL_FROM: 'Odeum <post@hub.test>' });
});
afterAll(async () => {
  await test.close();
  await catcher.close();
});

/** An event whose only session has begun and ends with it, and somebody who is registered for it. */
async function aDay(people: number) {
  const startsAt = new Date(Date.now() - 10 * MINUTE);
  const endsAt = new Date(startsAt.getTime() + 30 * MINUTE);
  const event = await anEvent(test.database, { startsAt, endsAt, onSite: 100 });
  await aSession(test.database, event);
  await aFirstRelease(test.database, event.id);
  const call = callerOf(test, await aMember(test, event.organisationId));
  const addresses = Array.from({ length: people }, () => `${randomUUID()}@mail.test`);
  for (const email of addresses) {
    const form = { submissionId: randomUUID(), name: 'Мария Иванова', email, language: 'en', consent: true };
    const answer = await call('POST', `/events/${event.id}/registrations`, { ...form, mode: 'on_site' });
    expect(answer.status).toBe(201);
  }
  let seen = 0;
  const run = async (deed: object) => {
    const answer = await call<RunsView>('POST', `/events/${event.id}/programme/runs`, { seen, ...deed });
    expect(answer.status).toBe(200);
    seen = answer.body.version;
  };
  const delay = (minutes: number) => run({ deed: 'delay', roomId: null, minutes });
  return { event, call, addresses, run, delay };
}

const delaysTo = (to: string) =>
  test.database.manager.find(OutboxMailEntity, {
    where: { to, kind: 'registration_delayed' },
    order: { position: 'ASC' },
  });

/** Ends the pause that a mail about a delay makes, and waits until so many mails have come. */
async function deliver(to: string, count: number) {
  await test.database.manager.update(OutboxMailEntity, { to, state: 'waiting' }, { notBefore: new Date() });
  test.app.get(OutboxService).wake();
  for (const deadline = Date.now() + 10_000; catcher.mailsTo(to).length < count && Date.now() < deadline;) {
    await new Promise((done) => setTimeout(done, 20));
  }
  const mail = catcher.mailsTo(to)[count - 1];
  const calendar = new ICAL.Component(
    ICAL.parse(calendarParts(mail)[0]?.content.toString('utf8') ?? '') as never,
  );
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  return {
    subject: mail?.parsed.subject,
    text: mail?.parsed.text,
    method: calendar.getFirstPropertyValue('method'),
    sequence: event.sequence,
    endsAt: event.endDate.toJSDate().getTime(),
    uid: event.uid,
  };
}
/** To the second, as calendars have it. */
const toSecond = (date: Date, minutes = 0) => Math.floor(date.getTime() / 1000) * 1000 + minutes * MINUTE;

it('tells calendars of a delay beyond the threshold, once, and of the way back', async () => {
  const { event, addresses, run, delay } = await aDay(3);
  const [one = ''] = addresses;
  const confirmed = await deliver(one, 1);
  await delay(20);
  expect(await delaysTo(one)).toEqual([]);
  await delay(15);
  for (const to of addresses) expect((await delaysTo(to)).map((mail) => mail.payload.sequence)).toEqual([1]);
  // Right enough as it is.
  await delay(10);
  expect(await delaysTo(one)).toHaveLength(1);
  const late = await deliver(one, 2);
  expect(late).toMatchObject({ method: 'REQUEST', sequence: 1, uid: confirmed.uid });
  expect(late.subject).toBe('Later than planned: Conference');
  expect(late.text).toContain('ends 35 minutes later than planned');
  expect(late.endsAt).toBe(toSecond(event.endsAt, 35));

  await run({ deed: 'as_planned', roomId: null });
  const back = await deliver(one, 3);
  expect(back).toMatchObject({ method: 'REQUEST', sequence: 2, subject: 'As planned again: Conference' });
  expect(back.endsAt).toBe(toSecond(event.endsAt));
});

it('says it once where an operator corrects a delay before the mail has left', async () => {
  const { event, addresses, delay } = await aDay(1);
  const [one = ''] = addresses;
  await deliver(one, 1);
  await delay(90);
  await delay(-50);
  expect(await delaysTo(one)).toHaveLength(1);
  const late = await deliver(one, 2);
  expect(late).toMatchObject({ sequence: 1, endsAt: toSecond(event.endsAt, 40) });
  expect(late.text).toContain('ends 40 minutes later than planned');
});

it('tells nobody who cancelled, and nobody at all where the organiser said never', async () => {
  const { addresses, call, event, delay } = await aDay(1);
  const set = await call('PUT', `/events/${event.id}/programme/runs/settings`, {
    mailThresholdMinutes: null,
  });
  expect(set.status).toBe(200);
  await delay(120);
  expect(await delaysTo(addresses[0] ?? '')).toEqual([]);

  const other = await aDay(2);
  const [gone = '', there = ''] = other.addresses;
  await test.database.manager.query(
    `update registration set state = 'cancelled' where email = $1 and event_id = $2`,
    [gone, other.event.id],
  );
  await other.delay(45);
  expect([await delaysTo(gone), (await delaysTo(there)).length]).toEqual([[], 1]);
});
