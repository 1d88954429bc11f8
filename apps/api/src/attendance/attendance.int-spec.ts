import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttendanceReport, DoorAnswers, Doors } from '@odeum/contract/attendance';
import { randomUUID } from 'node:crypto';
import { aMember, anEvent } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { countQueries } from '../../test/count-queries';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { EventEntity } from '../events/event.entity';
import { LiveRoomsQueries } from '../live/live-rooms.queries';
import { CertificatesService } from './certificates.service';
import { RegistrationsService } from '../registrations/registrations.service';
import { TicketEntity } from '../registrations/ticket.entity';
import { Tickets } from '../registrations/tickets';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

async function anEventNow() {
  const event = await anEvent(test.database, {
    startsAt: new Date(Date.now() - 2 * HOUR),
    endsAt: new Date(Date.now() + HOUR),
    registrationClosesAt: new Date(Date.now() + HOUR),
  });
  return { event, call: callerOf(test, await aMember(test, event.organisationId)) };
}

async function aPerson(eventId: string, name: string, mode: 'on_site' | 'online') {
  const answer = await test.app.get(RegistrationsService).register(eventId, {
    submissionId: randomUUID(),
    name,
    email: `${randomUUID()}@town.example`,
    organisation: '',
    mode,
    language: 'bg',
    consent: true,
    formVersion: 0,
    answers: {},
    companions: [],
    code: '',
  });
  const secret = 'personalPath' in answer ? (answer.personalPath.split('/').pop() ?? '') : '';
  const { id } = await test.app.get(RegistrationsService).findBySecret(secret);
  const ticket = await test.database.manager.findOneByOrFail(TicketEntity, { registrationId: id });
  return { id, secret, code: test.app.get(Tickets).codeOf(ticket) };
}

async function letIn(call: ReturnType<typeof callerOf>, eventId: string, code: string) {
  const { body } = await call<Doors>('POST', `/events/${eventId}/doors`, { label: 'Вход', kind: 'door' });
  const secret = body.doors.at(-1)?.path.split('/').pop();
  const deed = { kind: 'check_in', id: randomUUID(), ticketId: null, code, source: 'scan', isOffline: false };
  const at = new Date().toISOString();
  await call<DoorAnswers>('POST', `/doors/${secret}/deeds`, { deeds: [{ ...deed, at }] });
}

/** Goes into the live room from one's own page, as a browser does, and gives the number it has there. */
async function goLive(secret: string, cookie?: string): Promise<string> {
  const answer = await fetch(`${test.url}/r/${secret}/live`, {
    method: 'POST',
    redirect: 'manual',
    headers: cookie ? { cookie } : {},
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/\/live$/);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? cookie ?? '';
}

async function wasPresent(eventId: string, cookie: string, from: Date, to: Date | null, seen = to) {
  const room = await test.app.get(LiveRoomsQueries).ensureFor(eventId);
  const personId = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0];
  await test.database.query(
    'insert into presence (room_id, person_id, joined_at, seen_at, left_at) values ($1, $2, $3, $4, $5)',
    [room.id, personId, from, seen, to],
  );
}

const reportOf = async (call: ReturnType<typeof callerOf>, eventId: string) =>
  (await call<AttendanceReport>('GET', `/events/${eventId}/attendance`)).body;

describe('who was there', () => {
  it('is counted by check-ins and by presence, with the gaps, inside the event only', async () => {
    const { event, call } = await anEventNow();
    const [ana, boris] = [
      await aPerson(event.id, 'Ана', 'on_site'),
      await aPerson(event.id, 'Борис', 'online'),
    ];
    await aPerson(event.id, 'Вера', 'online');
    await letIn(call, event.id, ana.code);
    const cookie = await goLive(boris.secret);
    expect(await goLive(boris.secret, cookie)).toBe(cookie);
    const at = (minutes: number) => new Date(event.startsAt.getTime() + minutes * MINUTE);
    // Came before it began, reloaded, went away, came back with two tabs, and was cut off.
    await wasPresent(event.id, cookie, at(-30), at(20));
    await wasPresent(event.id, cookie, at(20.5), at(40));
    await wasPresent(event.id, cookie, at(60), at(80));
    await wasPresent(event.id, cookie, at(70), null, at(90));
    const report = await reportOf(call, event.id);
    expect(report.people).toMatchObject([
      { name: 'Ана', days: [expect.stringMatching(/^\d{4}-\d\d-\d\d$/)], onlineMinutes: 0, isEnough: true },
      {
        name: 'Борис',
        days: [],
        onlineMinutes: 70,
        presence: [
          { from: at(0).toISOString(), to: at(40).toISOString() },
          { from: at(60).toISOString(), to: at(90).toISOString() },
        ],
        isEnough: true,
      },
      { name: 'Вера', days: [], onlineMinutes: 0, presence: [], isEnough: false },
    ]);
    expect(report.counters).toEqual({ registered: 3, onSite: 1, online: 1, absent: 1 });
  });

  it('is not counted by looking at one’s page, nor under a link that is none', async () => {
    const { event, call } = await anEventNow();
    const ana = await aPerson(event.id, 'Ана', 'online');
    await fetch(`${test.url}/r/${ana.secret}`);
    await fetch(`${test.url}/r/${ana.secret}/live`);
    expect(
      await test.database.query('select 1 from room_attendee where registration_id = $1', [ana.id]),
    ).toEqual([]);
    expect((await fetch(`${test.url}/r/none/live`, { method: 'POST' })).status).toBe(404);
    expect((await reportOf(call, event.id)).counters.absent).toBe(1);
  });

  it('takes as many queries for one as for three', async () => {
    const { event, call } = await anEventNow();
    const count = () => countQueries(() => reportOf(call, event.id));
    await aPerson(event.id, 'Ана', 'online');
    const one = await count();
    await aPerson(event.id, 'Борис', 'online');
    await aPerson(event.id, 'Вера', 'online');
    expect(await count()).toEqual(one);
  });
});

it('tells the statistics who did not come, once somebody did', async () => {
  const { event, call } = await anEventNow();
  const ana = await aPerson(event.id, 'Ана', 'on_site');
  await aPerson(event.id, 'Борис', 'on_site');
  await aPerson(event.id, 'Вера', 'online');
  const read = async () =>
    (await call<{ attendance: unknown }>('GET', `/events/${event.id}/registration-statistics`)).body
      .attendance;
  expect(await read()).toEqual({ expected: 2, checkedIn: null, absent: null });
  await letIn(call, event.id, ana.code);
  expect(await read()).toEqual({ expected: 2, checkedIn: 1, absent: 1 });
});

describe('certificates', () => {
  const settings = {
    isOffered: true,
    onlineMinutes: 30,
    signatories: [{ name: 'Мая Кметова', role: 'кмет' }],
  };

  it('are given to those who were there, once, when it is over, and can be checked by anyone', async () => {
    const { event, call } = await anEventNow();
    const ana = await aPerson(event.id, 'Ана', 'on_site');
    const boris = await aPerson(event.id, 'Борис', 'online');
    const vera = await aPerson(event.id, 'Вера', 'online');
    await letIn(call, event.id, ana.code);
    const cookie = await goLive(boris.secret);
    await wasPresent(event.id, cookie, event.startsAt, new Date(event.startsAt.getTime() + 45 * MINUTE));
    await call('PUT', `/events/${event.id}/certificate-settings`, settings);
    expect(await call('POST', `/events/${event.id}/certificates`)).toMatchObject({ status: 409 });
    const ask = (secret: string) =>
      fetch(`${test.url}/r/${secret}/certificate`, { method: 'POST', redirect: 'manual' });
    expect((await ask(ana.secret)).status).toBe(409);

    await test.database.manager.update(
      EventEntity,
      { id: event.id },
      { endsAt: new Date(Date.now() - MINUTE) },
    );
    expect((await ask(ana.secret)).status).toBe(303);
    expect((await ask(ana.secret)).status).toBe(303);
    expect((await ask(vera.secret)).status).toBe(409);
    expect(await call('POST', `/events/${event.id}/certificates`)).toMatchObject({ body: { issued: 1 } });
    expect(await call('POST', `/events/${event.id}/certificates`)).toMatchObject({ body: { issued: 0 } });
    const rows = await test.database.query<{ name: string; mode: string; minutes: number | null }[]>(
      'select name, mode, minutes from certificate where event_id = $1 order by name',
      [event.id],
    );
    expect(rows).toEqual([
      { name: 'Ана', mode: 'on_site', minutes: null },
      { name: 'Борис', mode: 'online', minutes: 45 },
    ]);
    const mails = await test.database.query<{ kind: string }[]>(
      "select kind from outbox_mail where kind = 'registration_certificate' and thread = $1",
      [`registration:${boris.id}`],
    );
    expect(mails).toHaveLength(1);
  });

  it('are checked by their code however it is typed, and nothing else is one', async () => {
    const { event, call } = await anEventNow();
    const ana = await aPerson(event.id, '<b>Ана</b>', 'on_site');
    await letIn(call, event.id, ana.code);
    await call('PUT', `/events/${event.id}/certificate-settings`, settings);
    await test.database.manager.update(
      EventEntity,
      { id: event.id },
      { endsAt: new Date(Date.now() - MINUTE) },
    );
    await call('POST', `/events/${event.id}/certificates`);
    const registration = await test.app.get(RegistrationsService).findBySecret(ana.secret);
    const [issued] = await test.app.get(CertificatesService).issuedTo(registration);
    expect(issued?.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const page = async (code: string) => {
      const answer = await fetch(`${test.url}/en/certificates/${encodeURIComponent(code)}`);
      return { status: answer.status, text: await answer.text() };
    };
    const typed = issued?.code.toLowerCase().replaceAll('-', ' ') ?? '';
    const found = await page(typed);
    expect(found.status).toBe(200);
    expect(found.text).toContain('This certificate is true');
    expect(found.text).toContain('&lt;b&gt;Ана&lt;/b&gt;');
    expect((await page('0000-0000-0000')).status).toBe(404);
    const kept = await callerOf(test, null)<{ attendance: unknown }>(
      'GET',
      `/my-registrations/${ana.secret}/data`,
    );
    expect(kept.body.attendance).toMatchObject({
      checkIns: [{ name: '<b>Ана</b>', day: expect.any(String), at: expect.any(String) }],
      onlineMinutes: 0,
      presence: [],
      certificates: [{ name: '<b>Ана</b>' }],
    });
    await test.app.get(RegistrationsService).erase(ana.secret);
    expect((await page(typed)).status).toBe(404);
    expect(await test.database.query('select 1 from certificate where event_id = $1', [event.id])).toEqual(
      [],
    );
    expect((await page("' or 1=1 --")).status).toBe(404);
  });

  it('are the organiser’s to give: refused to those who may only look', async () => {
    const { event } = await anEventNow();
    const viewer = callerOf(test, await aMember(test, event.organisationId, 'viewer'));
    expect(await viewer('GET', `/events/${event.id}/attendance`)).toMatchObject({ status: 403 });
    expect(await viewer('PUT', `/events/${event.id}/certificate-settings`, settings)).toMatchObject({
      status: 403,
    });
    expect(await viewer('POST', `/events/${event.id}/certificates`)).toMatchObject({ status: 403 });
  });
});
