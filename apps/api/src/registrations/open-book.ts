import type { FormField, Mode, RegistrationSettings } from '@odeum/contract/registrations';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal';
import { AdmissionBook, type BookedEvent } from './admission-book';
import { RegistrationFormEntity } from './admission.entity';

interface Row extends Omit<BookedEvent, 'id'> {
  settings: RegistrationSettings | null;
  formVersion: number | null;
  seats: { mode: Mode; capacity: number | null; taken: number; line: number }[] | null;
  waits: { mode: Mode; waiting: number; offered: number }[] | null;
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
 * Opens one event's admission in a transaction. Whoever admits, changes or cancels here locks the event's row first, in
 * every process: they come one after the other, and nobody waits for two locks. An edit of the event locks the same row.
 */
export async function openBook(manager: EntityManager, eventId: string): Promise<AdmissionBook> {
  // By itself, so that what is read next is what was committed before the lock was given.
  await manager.query('select from event where id = $1 for no key update', [eventId]);
  const rows: Row[] = await manager.query(
    `select e.organisation_id as "organisationId", e.state, e.starts_at as "startsAt", e.ends_at as "endsAt",
            e.registration_opens_at as "registrationOpensAt", e.registration_closes_at as "registrationClosesAt",
            (select jsonb_build_object('needsApproval', needs_approval, 'isInvitationOnly', is_invitation_only,
                    'hasWaitingList', has_waiting_list, 'isPromotionByHand', is_promotion_by_hand,
                    'offerHours', offer_hours, 'companions', companions)
               from registration_settings where event_id = e.id) as settings,
            (select max(version) from registration_form where event_id = e.id) as "formVersion",
            (select jsonb_agg(jsonb_build_object('mode', mode, 'capacity', capacity, 'taken', taken, 'line', line))
               from admission where event_id = e.id) as seats,
            (select jsonb_agg(w) from (
               select mode, count(*) filter (where state = 'waiting') as waiting,
                      count(*) filter (where state = 'offered') as offered
                 from registration where event_id = e.id and state in ('waiting', 'offered') group by mode) w) as waits
       from event e where e.id = $1`,
    [eventId],
  );
  const row = rows[0];
  if (!row) throw new Refusal('not_found');
  const { settings, formVersion, seats, waits, ...event } = row;
  return new AdmissionBook(
    manager,
    { id: eventId, ...event },
    settings,
    formVersion ? await readForm(manager, eventId, formVersion) : NO_FORM,
    (seats ?? []).map((seat) => {
      const wait = waits?.find(({ mode }) => mode === seat.mode);
      return { ...seat, waiting: wait?.waiting ?? 0, offered: wait?.offered ?? 0 };
    }),
    new Date(),
  );
}
