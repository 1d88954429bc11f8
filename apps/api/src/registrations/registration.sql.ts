/** The columns that a deed may change, with their types. */
const COLUMNS = {
  email: 'citext',
  name: 'text',
  organisation: 'text',
  language: 'text',
  mode: 'text',
  state: 'text',
  generation: 'int',
  submission_id: 'uuid',
  secret_hash: 'text',
  consent_version: 'text',
  consent_at: 'timestamptz',
  mail_count: 'int',
  registered_at: 'timestamptz',
  cancelled_at: 'timestamptz',
  erased_at: 'timestamptz',
  seats: 'int',
  line: 'int',
  offer_expires_at: 'timestamptz',
  form_version: 'int',
  answers: 'jsonb',
  code_id: 'uuid',
} as const;
const NAMES = Object.keys(COLUMNS);
const RECORD = `(id uuid, ${Object.entries(COLUMNS)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ')})`;

const MAILS = (mails: string, organisation: string) =>
  `select kind, "to", language, payload, dedup_key, thread, ${organisation}, 'waiting' from json_to_recordset(${mails})
         as m (kind text, "to" text, language text, payload jsonb, dedup_key text, thread text)`;

/**
 * The registrations that are new, with all that hangs on them: $1 event, $2 registrations, $3 tickets, $4 calendar entries,
 * $5 their first mails, $6 organisation; the lists as JSON.
 */
export const INSERT_NEW = {
  name: 'insert_new',
  text: `with people as (
       insert into registration (event_id, id, ${NAMES.join(', ')})
       select $1, id, ${NAMES.join(', ')} from json_to_recordset($2) as r ${RECORD}
     ), seated as (
       insert into ticket (registration_id, position, holder_name, generation)
       select "registrationId", position, "holderName", generation from json_to_recordset($3)
           as t ("registrationId" uuid, position int, "holderName" text, generation int)
     ), invited as (
       insert into invitation (id, event_id, registration_id, uid, sequence, last_method)
       select id, $1, "registrationId", uid, sequence, 'REQUEST' from json_to_recordset($4)
           as i (id uuid, "registrationId" uuid, uid text, sequence int)
     )
     insert into outbox_mail (kind, "to", language, payload, dedup_key, thread, organisation_id, state)
     ${MAILS('$5', '$6')}`,
};

/** Mails to people who are known; one that was said already is not said again. $1 mails as JSON, $2 organisation. */
export const INSERT_MAILS = {
  name: 'insert_mails',
  text: `insert into outbox_mail (kind, "to", language, payload, dedup_key, thread, organisation_id, state)
     ${MAILS('$1', '$2')} on conflict (dedup_key) do nothing`,
};

/** $1 the registrations as they are to be, as JSON. */
export const UPDATE_CHANGED = {
  name: 'update_changed',
  text: `update registration as g set ${NAMES.map((name) => `${name} = r.${name}`).join(', ')}, updated_at = now()
         from json_to_recordset($1) as r ${RECORD} where g.id = r.id`,
};

/**
 * Takes (or, below zero, gives back) $3 seats of $2 at $1, moves the number of those in line by $5, and notes the last
 * number in line, $4. One statement that the check `admission_taken` guards: where there are not so many seats it fails, and
 * with it all that came before.
 */
export const MOVE_SEATS = {
  name: 'move_seats',
  text: `update admission set taken = taken + $3, line = greatest(line, $4), waiting = waiting + $5
      where event_id = $1 and mode = $2`,
};
