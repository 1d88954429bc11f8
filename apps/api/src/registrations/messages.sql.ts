/**
 * Writes to each of $2 in one statement, and into the history of each: $1 the message, $3 the organisation, $4 who wrote it.
 * Who is not there any more, or has no address, is passed over.
 */
export const WRITE_TO = `
  with told as (
    select r.id, r.email, r.language, r.generation, r.mode, r.state
      from registration r
     where r.id = any($2::uuid[]) and r.email is not null
  ), noted as (
    insert into registration_entry (registration_id, deed, by, account_id, state, mode)
    select id, 'message', 'organiser', $4, state, mode from told order by id
  )
  insert into outbox_mail (kind, "to", language, payload, dedup_key, thread, organisation_id, state)
  select 'registration_message', email, language,
         jsonb_build_object('registrationId', id, 'generation', generation, 'messageId', $1::uuid),
         'registration_message:' || $1::uuid || ':' || id, 'registration:' || id, $3, 'waiting'
    from told order by id
  on conflict (dedup_key) do nothing
  returning id`;
