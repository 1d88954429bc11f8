import type { FormField, RegistrationSettings } from '@odeum/contract/registrations';
import { type EntityManager, In } from 'typeorm';
import { send } from '../database/send';
import { Refusal } from '../platform/refusal';
import { AdmissionBook, type BookedEvent, type SeatRow } from './admission-book';
import { RegistrationFormEntity } from './admission.entity';
import { RegistrationEntity } from './registration.entity';

interface Row extends Omit<BookedEvent, 'id'> {
  settings: RegistrationSettings | null;
  formVersion: number | null;
  seats: SeatRow[] | null;
}

const NO_FORM = { version: 0, fields: [] as FormField[] };

/** Forms never change, so each is read once. Of few events at a time. */
const forms = new Map<string, FormField[]>();
const KEPT_FORMS = 200;

async function readForm(manager: EntityManager, eventId: string, version: number) {
  const key = `${eventId}:${version}`;
  const known = forms.get(key);
  if (known) return { version, fields: known };
  const { fields } = await manager.findOneByOrFail(RegistrationFormEntity, { eventId, version });
  if (forms.size >= KEPT_FORMS) forms.clear();
  forms.set(key, fields);
  return { version, fields };
}

/**
 * Planned once per connection, which may be while the tables are empty: then a plan that reads a table whole seems as good
 * as any, and would be kept. Within this transaction none does.
 */
const LOCK = {
  name: 'lock_event',
  text: `select set_config('enable_seqscan', 'off', true) from event where id = $1 for no key update`,
};

const FACTS = {
  name: 'read_facts',
  text: `select e.organisation_id as "organisationId", e.state, e.starts_at as "startsAt", e.ends_at as "endsAt",
            e.registration_opens_at as "registrationOpensAt", e.registration_closes_at as "registrationClosesAt",
            (select jsonb_build_object('needsApproval', needs_approval, 'isInvitationOnly', is_invitation_only,
                    'hasWaitingList', has_waiting_list, 'isPromotionByHand', is_promotion_by_hand,
                    'offerHours', offer_hours, 'companions', companions)
               from registration_settings where event_id = e.id) as settings,
            (select max(version) from registration_form where event_id = e.id) as "formVersion",
            (select jsonb_agg(jsonb_build_object('mode', mode, 'capacity', capacity, 'taken', taken, 'line', line,
                                                 'waiting', waiting))
               from admission where event_id = e.id) as seats
       from event e where e.id = $1`,
};

/**
 * Each looked up by itself (`offset 0` keeps the planner from joining), so that nobody else who is registered is read; by
 * address in two indexes, of those who are registered and of those who were. The event is compared as a text, which no
 * index knows: so that, with tables still empty, none is chosen that begins with the event and would read all of it.
 */
const KNOWN = {
  name: 'find_known',
  text: `select r.id from unnest($2::citext[]) as given(email),
         lateral (select id from registration where event_id::text = $1 and email = given.email
                     and state in ('pending_approval', 'confirmed', 'waiting', 'offered') offset 0) r
  union
  select r.id from unnest($2::citext[]) as given(email),
         lateral (select id from registration where event_id::text = $1 and email = given.email
                     and state in ('cancelled', 'declined', 'expired') offset 0) r
  union
  select r.id from unnest($3::uuid[]) as given(submission),
         lateral (select id from registration where event_id = $4 and submission_id = given.submission offset 0) r`,
};

/**
 * Opens one event's admission in a transaction. Whoever admits, changes or cancels here locks the event's row first, in
 * every process: they come one after the other, and nobody waits for two locks. An edit of the event locks the same row.
 * The three statements are sent together, but what is read after the lock is what was committed before it was given.
 */
export async function openBook(
  manager: EntityManager,
  eventId: string,
  people: readonly { email: string; submissionId: string }[] = [],
): Promise<AdmissionBook> {
  const [, rows, known] = await Promise.all([
    send(manager, LOCK, [eventId]),
    send<Row>(manager, FACTS, [eventId]),
    people.length > 0
      ? send<{ id: string }>(manager, KNOWN, [
          eventId,
          people.map(({ email }) => email),
          people.map(({ submissionId }) => submissionId),
          eventId,
        ])
      : [],
  ]);
  const row = rows[0];
  if (!row) throw new Refusal('not_found');
  const { settings, formVersion, seats, ...event } = row;
  const book = new AdmissionBook(
    manager,
    { id: eventId, ...event },
    settings,
    formVersion ? await readForm(manager, eventId, formVersion) : NO_FORM,
    seats ?? [],
    new Date(),
  );
  if (known.length > 0) {
    book.meet(await manager.findBy(RegistrationEntity, { id: In(known.map(({ id }) => id)) }));
  }
  return book;
}
