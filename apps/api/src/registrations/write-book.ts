import type { MailKind } from '@odeum/contract/mail';
import type { EntityManager } from 'typeorm';
import { send } from '../database/send';
import { MODES, type Mode } from '@odeum/contract/registrations';
import { threadOf } from './registration-mail';
import type { AdmissionBook, Unwritten } from './admission-book';
import { INSERT_MAILS, INSERT_NEW, MOVE_SEATS, UPDATE_CHANGED } from './registration.sql';
import type { RegistrationEntity } from './registration.entity';

/** One link per registration and hour for an address that somebody keeps typing in. */
const AGAIN_EVERY_MS = 3_600_000;
/** Said once in the life of a registration, however it came about. */
const ONCE: readonly MailKind[] = ['registration_confirmed', 'registration_cancelled'];

/** What is null is left out: there it is null again, and for most people it is much. */
const unlessNull = <Value>(value: Value | null): Value | undefined => value ?? undefined;

function toRow(registration: RegistrationEntity) {
  return {
    id: registration.id,
    email: unlessNull(registration.email),
    name: registration.name,
    organisation: registration.organisation,
    language: registration.language,
    mode: registration.mode,
    state: registration.state,
    generation: registration.generation,
    submission_id: registration.submissionId,
    secret_hash: registration.secretHash,
    consent_version: registration.consentVersion,
    consent_at: registration.consentAt,
    mail_count: registration.mailCount,
    registered_at: registration.registeredAt,
    cancelled_at: unlessNull(registration.cancelledAt),
    erased_at: unlessNull(registration.erasedAt),
    seats: registration.seats,
    line: unlessNull(registration.line),
    offer_expires_at: unlessNull(registration.offerExpiresAt),
    form_version: registration.formVersion,
    answers: registration.answers,
    code_id: unlessNull(registration.codeId),
  };
}

/** Gives each mail its number, so that those of one registration leave in order and each has a key of its own. */
function toMails(book: AdmissionBook, mails: Unwritten['mails']) {
  return mails.map(({ kind, registration, invitation, to }) => {
    registration.mailCount += 1;
    const { id, generation, mode } = registration;
    const part =
      kind === 'registration_link_again'
        ? Math.floor(book.now.getTime() / AGAIN_EVERY_MS)
        : ONCE.includes(kind)
          ? generation
          : registration.mailCount;
    return {
      kind,
      to: to ?? registration.email,
      language: registration.language,
      payload: {
        registrationId: id,
        generation,
        mode,
        ...(invitation ? { invitationId: invitation.id, sequence: invitation.sequence } : {}),
      },
      dedup_key: `${kind}:${id}:${part}`,
      thread: threadOf(id),
    };
  });
}

const isEmpty = ({ added, changed, mails, entries }: Unwritten) =>
  added.length === 0 && changed.size === 0 && mails.length === 0 && entries.length === 0;

/** The registrations that are new, with all that hangs on them, in one statement. */
async function insertNew(
  manager: EntityManager,
  book: AdmissionBook,
  { added, tickets, invitations }: Unwritten,
  mails: ReturnType<typeof toMails>,
): Promise<void> {
  await send(manager, INSERT_NEW, [
    book.event.id,
    JSON.stringify(added.map(toRow)),
    JSON.stringify(tickets),
    JSON.stringify(invitations),
    JSON.stringify(mails),
    book.event.organisationId,
  ]);
}

async function insertMails(
  manager: EntityManager,
  book: AdmissionBook,
  mails: ReturnType<typeof toMails>,
): Promise<void> {
  if (mails.length === 0) return;
  await send(manager, INSERT_MAILS, [JSON.stringify(mails), book.event.organisationId]);
}

async function updateChanged(manager: EntityManager, changed: Unwritten['changed']): Promise<void> {
  if (changed.size === 0) return;
  await send(manager, UPDATE_CHANGED, [JSON.stringify([...changed.values()].map(toRow))]);
}

async function insertEntries(manager: EntityManager, entries: Unwritten['entries']): Promise<void> {
  if (entries.length === 0) return;
  await send(
    manager,
    {
      text: `insert into registration_entry (registration_id, deed, by, account_id, state, mode)
     select "registrationId", deed, by, "accountId", state, mode from json_to_recordset($1)
         as e ("registrationId" uuid, deed text, by text, "accountId" uuid, state text, mode text)`,
    },
    [
      JSON.stringify(
        entries.map(({ by, ...entry }) => ({
          ...entry,
          by: by.kind,
          accountId: by.kind === 'organiser' ? by.accountId : null,
        })),
      ),
    ],
  );
}

/**
 * Writes all that was decided: rows, tickets, calendar entries, mails, history, and last the seats, of which the database
 * gives no more than there are. All is sent together with `last` (a commit, where this is the end), and carried out in this
 * order; the first that fails ends the transaction.
 */
export async function writeBook(
  book: AdmissionBook,
  last: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const unwritten = book.take();
  const { manager, event } = book;
  if (isEmpty(unwritten)) {
    await last();
    return;
  }
  const added = new Set(unwritten.added);
  // What a new registration is told first was never said before: nothing need be looked for.
  const isFirst = ({ kind, registration }: Unwritten['mails'][number]) =>
    added.has(registration) && kind !== 'registration_link_again';
  const first = toMails(book, unwritten.mails.filter(isFirst));
  const others = toMails(
    book,
    unwritten.mails.filter((mail) => !isFirst(mail)),
  );
  for (const { registration } of unwritten.mails) {
    if (!added.has(registration)) unwritten.changed.set(registration.id, registration);
  }
  const done = await Promise.allSettled([
    renewTickets(manager, unwritten.renewedTickets),
    updateChanged(manager, unwritten.changed),
    insertNew(manager, book, unwritten, first),
    insertMails(manager, book, others),
    insertEntries(manager, unwritten.entries),
    ...[...unwritten.codes].map(([id, people]) => useCode(manager, id, people)),
    ...MODES.map((mode) => moveSeats(manager, event.id, mode, unwritten)),
    last(),
  ]);
  for (const one of done) if (one.status === 'rejected') throw one.reason;
}

async function renewTickets(manager: EntityManager, tickets: Unwritten['renewedTickets']): Promise<void> {
  if (tickets.length === 0) return;
  const rows = JSON.stringify(tickets);
  const given = `json_to_recordset($1) as o ("registrationId" uuid, "holderName" text, generation int)`;
  await Promise.all([
    send(
      manager,
      {
        text: `delete from ticket t using ${given}
                where t.registration_id = o."registrationId" and t.position > 0`,
      },
      [rows],
    ),
    send(
      manager,
      {
        text: `update ticket t set holder_name = o."holderName", generation = o.generation from ${given}
                where t.registration_id = o."registrationId" and t.position = 0`,
      },
      [rows],
    ),
  ]);
}

/** More people than the code lets in: `invitation_code_used` refuses it. */
async function useCode(manager: EntityManager, id: string, people: number): Promise<void> {
  await send(manager, { text: 'update invitation_code set used = used + $2 where id = $1' }, [id, people]);
}

async function moveSeats(
  manager: EntityManager,
  eventId: string,
  mode: Mode,
  { seats, lines, waiting }: Unwritten,
): Promise<void> {
  if (seats[mode] === 0 && lines[mode] === 0 && waiting[mode] === 0) return;
  await send(manager, MOVE_SEATS, [eventId, mode, seats[mode], lines[mode], waiting[mode]]);
}
