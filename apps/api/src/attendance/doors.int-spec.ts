import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DoorAnswers, DoorDeed, DoorList, Doors } from '@odeum/contract/attendance';
import { randomUUID } from 'node:crypto';
import { aMember, anEvent } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { RegistrationEntity } from '../registrations/registration.entity';
import { RegistrationsService } from '../registrations/registrations.service';
import { TicketEntity } from '../registrations/ticket.entity';
import { Tickets } from '../registrations/tickets';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const HOUR = 3_600_000;

async function aHall(given: Parameters<typeof anEvent>[1] = {}) {
  const event = await anEvent(test.database, given);
  const call = callerOf(test, await aMember(test, event.organisationId));
  const add = async (label: string, kind: 'door' | 'kiosk' = 'door') => {
    const { body } = await call<Doors>('POST', `/events/${event.id}/doors`, { label, kind });
    const door = body.doors.find((one) => one.label === label);
    return { id: door?.id ?? '', path: `/doors/${door?.path.split('/').pop()}` };
  };
  return { event, call, add };
}

/** Registers somebody and gives their tickets. */
async function aTicket(
  eventId: string,
  { mode = 'on_site', companions = [] as string[], name = 'Мария Иванова' } = {},
) {
  const answer = await test.app.get(RegistrationsService).register(eventId, {
    submissionId: randomUUID(),
    name,
    email: `${randomUUID()}@town.example`,
    organisation: 'Школа',
    mode: mode as 'on_site',
    language: 'bg',
    consent: true,
    formVersion: 0,
    answers: {},
    companions: companions.map((one) => ({ name: one })),
    code: '',
  });
  const secret = 'personalPath' in answer ? (answer.personalPath.split('/').pop() ?? '') : '';
  const { id } = await test.app.get(RegistrationsService).findBySecret(secret);
  const tickets = await test.database.manager.find(TicketEntity, {
    where: { registrationId: id },
    order: { position: 'ASC' },
  });
  return { id, secret, tickets, codes: tickets.map((ticket) => test.app.get(Tickets).codeOf(ticket)) };
}

const nobody = () => callerOf(test, null);
const scan = (code: string, given: object = {}): DoorDeed => ({
  kind: 'check_in',
  id: randomUUID(),
  ticketId: null,
  code,
  source: 'scan',
  isOffline: false,
  isLetIn: false,
  at: new Date().toISOString(),
  ...given,
});
const perform = async (path: string, ...deeds: DoorDeed[]) =>
  (await nobody()<DoorAnswers>('POST', `${path}/deeds`, { deeds })).body;
const outcomes = async (path: string, ...deeds: DoorDeed[]) =>
  (await perform(path, ...deeds)).answers.map(({ outcome }) => outcome);
const countRows = async (ticketId: string) =>
  Number(
    (
      await test.database.query<{ n: string }[]>(
        'select count(*) as n from check_in where ticket_id = $1 and undone_at is null and double_of is null',
        [ticketId],
      )
    )[0]?.n,
  );

describe('a door', () => {
  it('lets each ticket in once, says who did before, and counts', async () => {
    const { event, add } = await aHall();
    const [north, south] = [await add('Север'), await add('Юг')];
    const { codes } = await aTicket(event.id);
    const first = await perform(north.path, scan(codes[0] ?? ''));
    expect(first.answers[0]).toMatchObject({ outcome: 'checked_in', name: 'Мария Иванова', earlier: null });
    expect(first.counters).toEqual({ expected: 1, checkedIn: 1 });
    const second = await perform(south.path, scan(codes[0] ?? ''));
    expect(second.answers[0]).toMatchObject({ outcome: 'already', earlier: { door: 'Север' } });
    expect(second.counters).toEqual({ expected: 1, checkedIn: 1 });
  });

  it('lets in a group one by one', async () => {
    const { event, call, add } = await aHall();
    await call('PUT', `/events/${event.id}/registration-settings`, {
      version: 0,
      needsApproval: false,
      isInvitationOnly: false,
      hasWaitingList: true,
      isPromotionByHand: false,
      offerHours: null,
      companions: 2,
    });
    const door = await add('Вход');
    const { codes } = await aTicket(event.id, { companions: ['Петър', 'Łucja'] });
    expect(new Set(codes).size).toBe(3);
    const { answers, counters } = await perform(door.path, ...codes.map((code) => scan(code)));
    expect(answers.map(({ name }) => name)).toEqual(['Мария Иванова', 'Петър', 'Łucja']);
    expect(counters).toEqual({ expected: 3, checkedIn: 3 });
  });

  it('does once what it is handed in twice, also at the same moment', async () => {
    const { event, add } = await aHall();
    const door = await add('Вход');
    const { codes, tickets } = await aTicket(event.id);
    const deed = scan(codes[0] ?? '');
    const all = await Promise.all(Array.from({ length: 6 }, () => outcomes(door.path, deed, deed)));
    expect(new Set(all.flat())).toEqual(new Set(['checked_in']));
    expect(await countRows(tickets[0]?.id ?? '')).toBe(1);
  });

  it('lets one of many in who scan the same ticket at the same moment', async () => {
    const { event, add } = await aHall();
    const door = await add('Вход');
    const { codes, tickets } = await aTicket(event.id);
    const all = await Promise.all(Array.from({ length: 8 }, () => outcomes(door.path, scan(codes[0] ?? ''))));
    expect(all.flat().filter((outcome) => outcome === 'checked_in')).toHaveLength(1);
    expect(all.flat().filter((outcome) => outcome === 'already')).toHaveLength(7);
    expect(await countRows(tickets[0]?.id ?? '')).toBe(1);
  });

  it('shows what two doors did to one ticket while one had no network, and undoes either', async () => {
    const { event, call, add } = await aHall();
    const [north, south] = [await add('Север'), await add('Юг')];
    const { codes, tickets } = await aTicket(event.id);
    const first = scan(codes[0] ?? '', { at: new Date(Date.now() - 60_000).toISOString() });
    const offline = scan(codes[0] ?? '', { isOffline: true });
    expect(await outcomes(north.path, first)).toEqual(['checked_in']);
    expect(await outcomes(south.path, offline)).toEqual(['double']);
    expect(await outcomes(south.path, offline)).toEqual(['double']);
    const { body } = await call<Doors>('GET', `/events/${event.id}/doors`);
    expect(body.doubles).toMatchObject([{ first: { door: 'Север' }, second: { door: 'Юг' } }]);
    const undo = {
      kind: 'undo',
      id: randomUUID(),
      checkInId: first.id,
      at: new Date().toISOString(),
    } as const;
    expect(await outcomes(north.path, undo)).toEqual(['undone']);
    // What the other door did counts now.
    expect(await countRows(tickets[0]?.id ?? '')).toBe(1);
    expect((await call<Doors>('GET', `/events/${event.id}/doors`)).body.doubles).toEqual([]);
    expect(await outcomes(south.path, { ...undo, id: randomUUID(), checkInId: offline.id })).toEqual([
      'undone',
    ]);
    expect(await countRows(tickets[0]?.id ?? '')).toBe(0);
    expect(await outcomes(south.path, scan(codes[0] ?? ''))).toEqual(['checked_in']);
  });

  it('lets one of two doubles count in place of what was undone, however often the undoing is handed in', async () => {
    const { event, add } = await aHall();
    const doors = [await add('А'), await add('Б'), await add('В')];
    const { codes, tickets } = await aTicket(event.id);
    const first = scan(codes[0] ?? '');
    await perform(doors[0]?.path ?? '', first);
    for (const door of doors.slice(1)) {
      expect(await outcomes(door.path, scan(codes[0] ?? '', { isOffline: true }))).toEqual(['double']);
    }
    const at = new Date().toISOString();
    const undo = { kind: 'undo', id: randomUUID(), checkInId: first.id, at } as const;
    for (let i = 0; i < 3; i += 1) {
      expect(await outcomes(doors[0]?.path ?? '', undo, scan('1'))).toEqual(['undone', 'unknown']);
    }
    expect(await countRows(tickets[0]?.id ?? '')).toBe(1);
  });

  it('keeps the check-in of somebody who cancels and comes again, under a new number', async () => {
    const { event, add } = await aHall();
    const door = await add('Вход');
    const { codes, secret, tickets } = await aTicket(event.id);
    const service = test.app.get(RegistrationsService);
    expect(await outcomes(door.path, scan(codes[0] ?? ''))).toEqual(['checked_in']);
    const { email } = await service.cancel(secret);
    await service.walkIn(event.id, {
      submissionId: randomUUID(),
      name: 'Мария Петрова',
      organisation: '',
      language: 'bg',
      email,
    });
    expect(await countRows(tickets[0]?.id ?? '')).toBe(1);
    expect(await outcomes(door.path, scan(codes[0] ?? ''))).toEqual(['replaced']);
    const now = await test.database.manager.findOneByOrFail(TicketEntity, { id: tickets[0]?.id });
    expect(now.holderName).toBe('Мария Петрова');
    const [answer] = (await perform(door.path, scan(test.app.get(Tickets).codeOf(now)))).answers;
    expect(answer).toMatchObject({ outcome: 'already', name: 'Мария Петрова' });
  });

  it('refuses a forged ticket, one of another event, and what is no ticket', async () => {
    const [here, there] = [await aHall(), await aHall()];
    const door = await here.add('Вход');
    const own = await aTicket(here.event.id);
    const other = await aTicket(there.event.id);
    const forged = `${own.codes[0]?.slice(0, -1)}${(Number(own.codes[0]?.at(-1)) + 1) % 10}`;
    expect(
      await outcomes(
        door.path,
        scan(forged),
        scan(other.codes[0] ?? ''),
        scan('=HYPERLINK("http://x")'),
        scan('9'.repeat(57)),
        scan(''),
        scan(own.tickets[0]?.id ?? ''),
      ),
    ).toEqual(['unknown', 'other_event', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(await countRows(own.tickets[0]?.id ?? '')).toBe(0);
  });

  it('knows a ticket that was handed on to somebody else', async () => {
    const { event, add } = await aHall();
    const door = await add('Вход');
    const { codes, secret, tickets } = await aTicket(event.id);
    await test.app
      .get(RegistrationsService)
      .substitute(secret, { name: 'Łukasz', email: `${randomUUID()}@town.example` });
    expect(await outcomes(door.path, scan(codes[0] ?? ''))).toEqual(['replaced']);
    const now = await test.database.manager.findOneByOrFail(TicketEntity, { id: tickets[0]?.id });
    expect(await outcomes(door.path, scan(test.app.get(Tickets).codeOf(now)))).toEqual(['checked_in']);
  });

  it('lets in whoever came instead of watching, and gives them a seat, where there is one', async () => {
    const { event, add } = await aHall({ onSite: 1 });
    const door = await add('Вход');
    const [anna, boris] = [
      await aTicket(event.id, { mode: 'online' }),
      await aTicket(event.id, { mode: 'online' }),
    ];
    expect(await outcomes(door.path, scan(anna.codes[0] ?? ''))).toEqual(['online']);
    const letIn = (code = '') => scan(code, { isLetIn: true });
    expect(await outcomes(door.path, letIn(anna.codes[0]), letIn(boris.codes[0]))).toEqual([
      'checked_in',
      'full',
    ]);
    const { manager } = test.database;
    expect(await manager.findOneByOrFail(RegistrationEntity, { id: anna.id })).toMatchObject({
      mode: 'on_site',
    });
    expect(await manager.findOneByOrFail(RegistrationEntity, { id: boris.id })).toMatchObject({
      mode: 'online',
    });
  });

  it('registers and lets in people who come without a ticket, until the hall is full', async () => {
    const { event, add } = await aHall({ onSite: 2 });
    const door = await add('Вход');
    const walkIn = (given: object = {}) => ({
      submissionId: randomUUID(),
      name: 'Ян Новак',
      organisation: '',
      email: null,
      language: 'pl',
      consent: true,
      at: new Date().toISOString(),
      ...given,
    });
    const first = walkIn();
    for (let i = 0; i < 2; i += 1) {
      const { status, body } = await nobody()('POST', `${door.path}/walk-ins`, first);
      expect([status, body]).toMatchObject([200, { answer: { outcome: 'checked_in', name: 'Ян Новак' } }]);
    }
    const email = `${randomUUID()}@town.example`;
    const { body } = await nobody()('POST', `${door.path}/walk-ins`, walkIn({ email }));
    expect(body).toMatchObject({ counters: { expected: 2, checkedIn: 2 } });
    // The form's own id opens the personal page: the list of a door does not have it.
    const { body: list } = await nobody()<DoorList>('GET', `${door.path}/list`);
    expect(JSON.stringify(list)).not.toContain(first.submissionId);
    expect(await nobody()('POST', `${door.path}/walk-ins`, walkIn())).toMatchObject({
      status: 409,
      body: { code: 'mode_full' },
    });
    // The one with an address gets the mail that everybody gets, the other none.
    expect(
      await test.database.query(
        `select kind, "to" from outbox_mail where thread in
           (select 'registration:' || id from registration where event_id = $1)`,
        [event.id],
      ),
    ).toEqual([{ kind: 'registration_confirmed', to: email }]);
  });

  it('gives its list, without what would let somebody forge a ticket, and only when it has changed', async () => {
    const { event, add } = await aHall();
    const door = await add('Вход');
    const { codes, tickets } = await aTicket(event.id);
    const { body } = await nobody()<DoorList>('GET', `${door.path}/list`);
    expect(body.tickets).toMatchObject([{ id: tickets[0]?.id, name: 'Мария Иванова', checkIn: null }]);
    expect(JSON.stringify(body)).not.toContain(codes[0]);
    expect(JSON.stringify(body)).not.toContain('@town.example');
    const again = () => nobody()<DoorList>('GET', `${door.path}/list?version=${body.version}`);
    expect((await again()).body.tickets).toBeNull();
    await perform(door.path, scan(codes[0] ?? ''));
    expect((await again()).body.tickets?.[0]?.checkIn).toMatchObject({ door: 'Вход' });
  });

  it('counts each day of an event of several', async () => {
    const { event, add } = await aHall({
      startsAt: new Date(Date.now() - 30 * HOUR),
      endsAt: new Date(Date.now() + 20 * HOUR),
    });
    const door = await add('Вход');
    const { codes } = await aTicket(event.id);
    const yesterday = new Date(Date.now() - 24 * HOUR).toISOString();
    expect(await outcomes(door.path, scan(codes[0] ?? '', { at: yesterday }), scan(codes[0] ?? ''))).toEqual([
      'checked_in',
      'checked_in',
    ]);
  });
});

describe('the link of a door', () => {
  it('opens nothing when it is wrong, taken back, or long after the event', async () => {
    const { event, call, add } = await aHall();
    const door = await add('Вход');
    expect(await nobody()('GET', '/doors/wrong/list')).toMatchObject({ status: 404 });
    await call('POST', `/events/${event.id}/doors/${door.id}/revoke`);
    for (const [method, path, body] of [
      ['GET', '?lang=bg'],
      ['GET', '/list'],
      ['POST', '/deeds', { deeds: [] }],
    ] as const) {
      expect(await nobody()(method, `${door.path}${path}`, body)).toMatchObject({
        status: 410,
        body: { code: 'link_revoked' },
      });
    }
    await call('POST', `/events/${event.id}/doors/${door.id}/restore`);
    expect(await nobody()('GET', `${door.path}/list`)).toMatchObject({ status: 200 });
    await test.database.query(
      "update event set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = $1",
      [event.id],
    );
    expect(await nobody()('GET', `${door.path}/list`)).toMatchObject({
      status: 403,
      body: { code: 'link_closed' },
    });
    // What was done without a network is still taken, though not for ever.
    expect(await nobody()('POST', `${door.path}/deeds`, { deeds: [] })).toMatchObject({ status: 200 });
    await test.database.query(
      "update event set ends_at = ends_at - interval '20 days', starts_at = ends_at - interval '21 days' where id = $1",
      [event.id],
    );
    expect(await nobody()('POST', `${door.path}/deeds`, { deeds: [] })).toMatchObject({ status: 403 });
  });

  it('of a kiosk gives no list, undoes nothing, and knows tickets only', async () => {
    const { event, add } = await aHall();
    const kiosk = await add('Киоск', 'kiosk');
    const { codes, tickets } = await aTicket(event.id);
    expect(await nobody()('GET', `${kiosk.path}/list`)).toMatchObject({ status: 403 });
    const byName = scan('', { code: null, ticketId: tickets[0]?.id, source: 'search' });
    expect(await nobody()('POST', `${kiosk.path}/deeds`, { deeds: [byName] })).toMatchObject({ status: 403 });
    expect(await outcomes(kiosk.path, scan(codes[0] ?? '', { source: 'kiosk' }))).toEqual(['checked_in']);
  });

  it('is made by those who may, and not by others', async () => {
    const { event } = await aHall();
    const viewer = callerOf(test, await aMember(test, event.organisationId, 'viewer'));
    const stranger = callerOf(test, await aMember(test, (await aHall()).event.organisationId));
    expect(await viewer('GET', `/events/${event.id}/doors`)).toMatchObject({ status: 403 });
    expect(await stranger('GET', `/events/${event.id}/doors`)).toMatchObject({ status: 404 });
  });
});
