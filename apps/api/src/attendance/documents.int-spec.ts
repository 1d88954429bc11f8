import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Doors } from '@odeum/contract/attendance';
import { randomUUID } from 'node:crypto';
import { aFirstRelease, aMember, anEvent, aSession } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { EventEntity } from '../events/event.entity';
import { RegistrationsService } from '../registrations/registrations.service';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const HOUR = 3_600_000;
const NAMES = ['Щерева', 'Łoś', '=HYPERLINK("http://x")', '😀 Ева', 'שלום', 'Ж'.repeat(200), '#"\\$*<b>'];

async function aPerson(eventId: string, name: string, mode: 'on_site' | 'online' = 'on_site') {
  const answer = await test.app.get(RegistrationsService).register(eventId, {
    submissionId: randomUUID(),
    name,
    email: `${randomUUID()}@town.example`,
    organisation: '=1+1',
    mode,
    language: 'pl',
    consent: true,
    formVersion: 0,
    answers: {},
    companions: [],
    code: '',
  });
  return 'personalPath' in answer ? answer.personalPath : '';
}

async function aHall() {
  const event = await anEvent(test.database, {
    startsAt: new Date(Date.now() - 30 * HOUR),
    endsAt: new Date(Date.now() + HOUR),
  });
  const cookie = await aMember(test, event.organisationId);
  const take = async (path: string, as = cookie) => {
    const answer = await fetch(`${test.url}/api/v1/events/${event.id}/documents/${path}`, {
      headers: { cookie: as },
    });
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  return { event, cookie, call: callerOf(test, cookie), take };
}

const isPdf = (bytes: Buffer) =>
  bytes.subarray(0, 5).toString() === '%PDF-' && bytes.includes('/StructTreeRoot');

describe('papers about everybody', () => {
  it('are made for the event, a day and a session, whatever people are called', async () => {
    const { event, take } = await aHall();
    for (const name of NAMES) await aPerson(event.id, name);
    const session = await aSession(test.database, event);
    const day = new Date(event.startsAt).toISOString().slice(0, 10);
    for (const path of [
      'sign-in-sheet.pdf',
      `sign-in-sheet.pdf?day=${day}&rows=30&orientation=landscape&mode=all&email=true`,
      `sign-in-sheet.pdf?sessionId=${session.id}`,
      'badges.pdf',
      'badges.pdf?format=a6',
      'badges.pdf?format=label_62',
    ]) {
      const { answer, bytes } = await take(path);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        200,
        'application/pdf',
      ]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect([path, isPdf(bytes)]).toEqual([path, true]);
    }
    expect((await take('sign-in-sheet.pdf?day=2001-01-01')).answer.status).toBe(404);
    expect((await take(`sign-in-sheet.pdf?sessionId=${randomUUID()}`)).answer.status).toBe(404);
    expect((await take('sign-in-sheet.pdf?rows=9999')).answer.status).toBe(422);
    expect((await take('badges.pdf?format=poster')).answer.status).toBe(422);
  });

  it('name those who have a place, where a session has places of its own', async () => {
    const { event, call, take } = await aHall();
    const [own = ''] = [await aPerson(event.id, 'Ана'), await aPerson(event.id, 'Борис')];
    const session = await aSession(test.database, event, { startsAt: new Date() });
    await aFirstRelease(test.database, event.id);
    const sheet = async () => (await take(`sign-in-sheet.pdf?sessionId=${session.id}&rows=0`)).bytes.length;
    const ofAll = await sheet();
    await call('PUT', `/events/${event.id}/session-places`, {
      sessions: [{ sessionId: session.id, capacity: 5 }],
    });
    const ofNobody = await sheet();
    const places = `/my-registrations/${own.slice(3)}/sessions/${session.id}`;
    expect((await call('POST', `${places}/take`)).status).toBe(200);
    const ofOne = await sheet();
    expect([ofNobody < ofOne, ofOne < ofAll]).toEqual([true, true]);
  });

  it('are lists that a spreadsheet opens, in the order of the alphabet, with no formula run', async () => {
    const { event, take } = await aHall();
    for (const name of NAMES) await aPerson(event.id, name);
    const csv = (await take('attendees?format=csv')).bytes.toString('utf8');
    expect(csv.startsWith('\uFEFFИме,')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")",'=1+1,`);
    expect(csv.indexOf('Щерева')).toBeLessThan(csv.indexOf('Łoś'));
    const { answer, bytes } = await take('attendees');
    expect(answer.headers.get('content-disposition')).toContain(`${event.slug}-attendees.xlsx`);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('are taken by those who may, and it is written down', async () => {
    const { event, take } = await aHall();
    const viewer = await aMember(test, event.organisationId, 'viewer');
    expect((await take('attendees', viewer)).answer.status).toBe(403);
    expect((await take('badges.pdf', '')).answer.status).toBe(401);
    await take('badges.pdf');
    const deeds = await test.database.query<{ deed: string }[]>(
      'select deed from audit_entry where subject_id = $1',
      [event.id],
    );
    expect(deeds).toEqual([{ deed: 'document.badges' }]);
  });
});

describe('papers of one’s own', () => {
  it('are a ticket before, and a certificate afterwards for those who were there', async () => {
    const { event, call } = await aHall();
    const path = await aPerson(event.id, 'Łucja Żółw');
    const take = async (file: string, from = path) => {
      const answer = await fetch(`${test.url}${from}/${file}`);
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
    };
    const ticket = await take('ticket.pdf');
    expect([ticket.status, isPdf(ticket.bytes)]).toEqual([200, true]);
    expect((await take('certificate.pdf')).status).toBe(404);
    const online = await aPerson(event.id, 'Ян', 'online');
    expect((await take('ticket.pdf', online)).status).toBe(404);
    expect((await take('ticket.pdf', '/r/none')).status).toBe(404);

    const { body } = await call<Doors>('POST', `/events/${event.id}/doors`, { label: 'Вход', kind: 'door' });
    const door = body.doors[0]?.path.split('/').pop();
    const list = await call<{ tickets: { id: string; name: string }[] }>('GET', `/doors/${door}/list`);
    const own = list.body.tickets.find(({ name }) => name === 'Łucja Żółw');
    const deed = { kind: 'check_in', id: randomUUID(), ticketId: own?.id, code: null, source: 'search' };
    await call('POST', `/doors/${door}/deeds`, {
      deeds: [{ ...deed, isOffline: false, at: new Date().toISOString() }],
    });
    const signatories = [
      { name: 'Мая Кметова', role: 'кмет' },
      { name: 'Jan Żak', role: 'kierownik projektu' },
    ];
    await call('PUT', `/events/${event.id}/certificate-settings`, {
      isOffered: true,
      onlineMinutes: 30,
      signatories,
    });
    await test.database.manager.update(
      EventEntity,
      { id: event.id },
      { endsAt: new Date(Date.now() - 1000) },
    );
    expect(
      (await fetch(`${test.url}${path}/certificate`, { method: 'POST', redirect: 'manual' })).status,
    ).toBe(303);
    const certificate = await take('certificate.pdf');
    expect([certificate.status, isPdf(certificate.bytes)]).toEqual([200, true]);
    expect((await take('certificate.pdf?of=1')).status).toBe(404);
    expect((await take('certificate.pdf?of=x')).status).toBe(404);
  });
});
