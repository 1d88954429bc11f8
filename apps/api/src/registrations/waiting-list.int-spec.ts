import { randomUUID } from 'node:crypto';
import type { Mode, RegistrationSettings, RegistrationState } from '@odeum/contract/registrations';
import fc from 'fast-check';
import { anEvent, someSettings } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { InvitationEntity } from '../calendar/invitation.entity';
import { AdmissionEntity, EventEntity } from '../events/event.entity';
import { OutboxMailEntity } from '../mail/outbox.entity';
import { AdmissionDesk } from './admission-desk';
import { RegistrationEntity } from './registration.entity';
import { RegistrationsService } from './registrations.service';
import { TicketEntity } from './ticket.entity';

let test: TestApp;
let service: RegistrationsService;
beforeAll(async () => {
  test = await createTestApp();
  service = test.app.get(RegistrationsService);
});
afterAll(() => test.close());

async function anAdmission(given: Partial<RegistrationSettings>, seats: { onSite: number; online: number }) {
  const event = await anEvent(test.database, seats);
  await someSettings(test.database, event, { companions: 3, ...given });
  return event;
}

const aForm = (mode: Mode, companions = 0) => ({
  submissionId: randomUUID(),
  name: 'Мария',
  email: `${randomUUID()}@mail.test`,
  organisation: '',
  mode,
  language: 'bg' as const,
  consent: true as const,
  formVersion: 0,
  answers: {},
  companions: Array.from({ length: companions }, (_, i) => ({ name: `Гост ${i}` })),
  code: '',
});

const all = (event: EventEntity) =>
  test.database.manager.find(RegistrationEntity, {
    where: { eventId: event.id },
    order: { createdAt: 'ASC', id: 'ASC' },
  });

/** What must be true of one event's registrations whatever happened, counted again from the rows. */
async function checkInvariants(event: EventEntity): Promise<void> {
  const { manager } = test.database;
  const rows = await all(event);
  const seats = await manager.findBy(AdmissionEntity, { eventId: event.id });
  for (const { mode, capacity, taken, waiting } of seats) {
    const here = rows.filter((row) => row.mode === mode);
    const held = here.filter(({ state }) => state === 'confirmed' || state === 'offered');
    const inLine = here.filter(({ state }) => state === 'waiting');
    expect(taken).toBe(held.reduce((sum, row) => sum + row.seats, 0));
    expect(waiting).toBe(inLine.length);
    if (capacity === null) {
      expect(inLine).toEqual([]);
      continue;
    }
    expect(taken).toBeLessThanOrEqual(capacity);
    // Nobody waits beside seats that they could have.
    expect(inLine.filter((row) => row.seats <= capacity - taken)).toEqual([]);
    expect(new Set(inLine.map(({ line }) => line)).size).toBe(inLine.length);
  }
  const invitations = await manager.findBy(InvitationEntity, { eventId: event.id, lastMethod: 'REQUEST' });
  expect(invitations.map(({ registrationId }) => registrationId).toSorted()).toEqual(
    rows
      .filter(({ state }) => state === 'confirmed')
      .map(({ id }) => id)
      .toSorted(),
  );
  for (const row of rows) {
    const tickets = await manager.countBy(TicketEntity, { registrationId: row.id });
    expect(tickets).toBe(row.seats);
  }
}

type Step =
  | { kind: 'register'; mode: Mode; companions: number }
  | { kind: 'cancel' | 'switch' | 'accept' | 'expire' | 'again'; who: number }
  | { kind: 'capacity'; mode: Mode; seats: number };

const mode = fc.constantFrom<Mode>('on_site', 'online');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('register' as const), mode, companions: fc.nat(2) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'cancel' as const,
        'switch' as const,
        'accept' as const,
        'expire' as const,
        'again' as const,
      ),
      who: fc.nat(30),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('capacity' as const), mode, seats: fc.nat(6) }) },
);

/** A deed that is refused has changed nothing: that is for the invariants to say. */
const refused = () => undefined;

async function take(event: EventEntity, secrets: string[], one: Step): Promise<void> {
  const { manager } = test.database;
  const secret = 'who' in one ? secrets[one.who % Math.max(1, secrets.length)] : undefined;
  if (one.kind === 'register') {
    const answer = await service.register(event.id, aForm(one.mode, one.companions));
    if (answer.outcome !== 'already_registered') secrets.push(answer.personalPath.replace('/r/', ''));
  } else if (one.kind === 'capacity') {
    // As the organiser's form does: the event's row first, then seats, then whoever follows from it.
    await test.database.transaction(async (within) => {
      await within.query('update event set version = version + 1 where id = $1', [event.id]);
      const { taken } = await within.findOneByOrFail(AdmissionEntity, { eventId: event.id, mode: one.mode });
      await within.update(
        AdmissionEntity,
        { eventId: event.id, mode: one.mode },
        { capacity: Math.max(taken, one.seats) },
      );
      await service.moveUpIn(within, event.id);
    });
  } else if (secret === undefined) return;
  else if (one.kind === 'cancel') await service.cancel(secret).catch(refused);
  else if (one.kind === 'accept') await service.accept(secret).catch(refused);
  else if (one.kind === 'switch') {
    const { mode: now } = await service.findBySecret(secret);
    await service.changeMode(secret, now === 'online' ? 'on_site' : 'online').catch(refused);
  } else if (one.kind === 'expire') {
    const { id, state } = await service.findBySecret(secret);
    if (state !== 'offered') return;
    await manager.update(RegistrationEntity, { id }, { offerExpiresAt: new Date(Date.now() - 1000) });
    await service.expireOffers(event.id);
  } else {
    const known = await service.findBySecret(secret);
    const form = { ...aForm(known.mode), email: known.email ?? '' };
    const answer = await service.register(event.id, form);
    if (answer.outcome !== 'already_registered')
      secrets[secrets.indexOf(secret)] = answer.personalPath.replace('/r/', '');
  }
}

it.each([
  ['seats are given at once', { offerHours: null }],
  ['seats are offered', { offerHours: 24 }],
])(
  'keeps what must be true in any order of deeds, where %s',
  async (_, given) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
        const event = await anAdmission(given, { onSite: 2, online: 3 });
        const secrets: string[] = [];
        for (const one of steps) await take(event, secrets, one);
        await checkInvariants(event);
      }),
      { numRuns: 25 },
    );
  },
  120_000,
);

it('keeps it when everything comes at once', async () => {
  const event = await anAdmission({}, { onSite: 4, online: 4 });
  const secrets: string[] = [];
  const people = fc.sample(step, 60).filter(({ kind }) => kind === 'register');
  await Promise.all(people.map((one) => take(event, secrets, one)));
  await Promise.all(fc.sample(step, 120).map((one) => take(event, secrets, one)));
  await checkInvariants(event);
}, 60_000);

it('moves people up in the order of arrival, past a group that does not fit', async () => {
  const event = await anAdmission({}, { onSite: 2, online: 0 });
  const register = async (companions: number) => {
    const answer = await service.register(event.id, aForm('on_site', companions));
    return answer.outcome === 'already_registered' ? '' : answer.personalPath.replace('/r/', '');
  };
  const [first, second] = [await register(0), await register(0)];
  await register(2);
  await register(0);
  await register(0);
  const states = async () => (await all(event)).map(({ state }) => state);
  expect(await states()).toEqual(['confirmed', 'confirmed', 'waiting', 'waiting', 'waiting']);
  await service.cancel(first);
  expect(await states()).toEqual(['cancelled', 'confirmed', 'waiting', 'confirmed', 'waiting']);
  await service.cancel(second);
  expect(await states()).toEqual(['cancelled', 'cancelled', 'waiting', 'confirmed', 'confirmed']);
  await checkInvariants(event);
});

it('offers a seat, holds it, and passes it on when nobody takes it in time', async () => {
  const event = await anAdmission({ offerHours: 2 }, { onSite: 1, online: 0 });
  const [first, second, third] = [aForm('on_site'), aForm('on_site'), aForm('on_site')];
  const secrets: string[] = [];
  for (const form of [first, second, third]) {
    const answer = await service.register(event.id, form);
    if (answer.outcome !== 'already_registered') secrets.push(answer.personalPath.replace('/r/', ''));
  }
  await service.cancel(secrets[0] ?? '');
  const states = async () => (await all(event)).map(({ state }) => state);
  expect(await states()).toEqual(['cancelled', 'offered', 'waiting']);
  await test.database.query(
    "update registration set offer_expires_at = now() - interval '1 second' where event_id = $1 and state = 'offered'",
    [event.id],
  );
  await expect(service.accept(secrets[1] ?? '')).rejects.toMatchObject({ code: 'offer_ended' });
  await service.expireOffers(event.id);
  expect(await states()).toEqual(['cancelled', 'expired', 'offered']);
  await service.accept(secrets[2] ?? '');
  expect(await states()).toEqual(['cancelled', 'expired', 'confirmed']);
  await checkInvariants(event);
  const mails = await test.database.manager.find(OutboxMailEntity, { order: { position: 'ASC' } });
  const kinds = (to: string) => mails.filter((mail) => mail.to === to).map(({ kind }) => kind);
  expect(kinds(second.email)).toEqual([
    'registration_waiting',
    'registration_offered',
    'registration_expired',
  ]);
  expect(kinds(third.email)).toEqual([
    'registration_waiting',
    'registration_offered',
    'registration_confirmed',
  ]);
});

it('lets nobody fail for another: one that the database refuses is refused alone', async () => {
  const event = await anAdmission({}, { onSite: 50, online: 0 });
  const desk = test.app.get(AdmissionDesk);
  const broken = desk.perform(event.id, {
    run: async (book) => book.manager.query('select 1 / 0'),
  });
  const people = Array.from({ length: 10 }, () => service.register(event.id, aForm('on_site')));
  await expect(broken).rejects.toMatchObject({ code: 'internal' });
  expect((await Promise.all(people)).map(({ outcome }) => outcome)).toEqual(people.map(() => 'registered'));
  const states: RegistrationState[] = (await all(event)).map(({ state }) => state);
  expect(states).toEqual(people.map(() => 'confirmed'));
});
