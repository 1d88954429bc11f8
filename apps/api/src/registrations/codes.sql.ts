/** Whoever is registered, or may be yet. */
const IS_LIVE = "r.state in ('pending_approval', 'confirmed', 'waiting', 'offered')";
/** Somebody who came by this code, or to whom it was sent and who came another way. Two looks into two indexes. */
const IS_REGISTERED = `(exists (select from registration r where r.code_id = c.id and ${IS_LIVE})
         or exists (select from registration r where r.event_id = c.event_id and r.email = c.email and ${IS_LIVE}))`;

/** Codes of the event $1, each with where it stands (`CODE_STATES`) and the last mail about it. */
const STANDING = `
  select c.*, m.id as mail_id, m.state as mail_state, m.server_words, m.created_at as mailed_at,
         case when c.revoked_at is not null then 'revoked'
              when c.email is null then case when c.used < c.uses then 'open' else 'used_up' end
              when ${IS_REGISTERED} then 'registered'
              when m.state = 'sending' then 'waiting'
              else coalesce(m.state, 'unsent') end as standing
    from invitation_code c
    left join lateral (
      select o.id, o.state, o.server_words, o.created_at from outbox_mail o
       where o.thread = 'invitation:' || c.id order by o.position desc limit 1) m on true
   where c.event_id = $1`;

/** $2 what is looked for as a pattern, or null; $3 a state, or null; $4 an id, or null; $5 rows, $6 of them left out. */
export const LIST_CODES = `
  with page as (
    select *, count(*) over ()::int as total from (${STANDING}) s
     where ($2::text is null or s.label ilike $2 or s.email::text ilike $2 or s.organisation ilike $2)
       and ($3::text is null or s.standing = $3)
       and ($4::uuid is null or s.id = $4)
     order by s.created_at desc, s.id desc limit $5 offset $6)
  select id, label, email, organisation, language, mode, uses, used, standing, total,
         mail_id as "mailId", mail_state as "mailState", server_words as "serverWords", mailed_at as "mailedAt",
         revoked_at as "revokedAt", created_at as "createdAt",
         (select coalesce(jsonb_agg(person), '[]') from (
            select r.id, r.name, r.state, r.seats from registration r
             where r.code_id = page.id and r.erased_at is null
             order by r.registered_at, r.id limit $7) person) as people
    from page order by created_at desc, id desc`;

export const COUNT_CODES = `select standing as state, count(*)::int as codes from (${STANDING}) s group by standing`;

/**
 * Invites $2 (null: everybody to whom a code of the event $1 belongs), but for those who are registered, whose code was
 * taken back, or who were written to in the last $4 minutes and will get, or got, that mail. $3 is the organisation.
 */
export const INVITE = `
  with told as (
    select c.id, c.email, c.language, c.mail_count + 1 as number
      from invitation_code c
     where c.event_id = $1 and ($2::uuid[] is null or c.id = any($2)) and c.email is not null
       and c.revoked_at is null and not ${IS_REGISTERED}
       and not exists (
         select from outbox_mail o
          where o.thread = 'invitation:' || c.id
            and (o.state in ('waiting', 'sending')
                 or o.state = 'sent' and o.created_at > now() - make_interval(mins => $4)))
     order by c.id
       for no key update of c
  ), counted as (
    update invitation_code c set mail_count = told.number from told where c.id = told.id
  )
  insert into outbox_mail (kind, "to", language, payload, dedup_key, thread, organisation_id, state)
  select 'registration_invited', email, language, jsonb_build_object('codeId', id),
         'registration_invited:' || id || ':' || number, 'invitation:' || id, $3, 'waiting'
    from told order by id
  on conflict (dedup_key) do nothing
  returning id`;

/** Of an event $1, which of the addresses $2 have a code or are registered already. */
export const KNOWN_GUESTS = `
  select given.email::text as email, c.revoked_at is not null as "isRevoked", c.id is not null as "isInvited",
         exists (select from registration r
                  where r.event_id = $1 and r.email = given.email and ${IS_LIVE}) as "isRegistered"
    from unnest($2::citext[]) as given(email)
    left join invitation_code c on c.event_id = $1 and c.email = given.email`;

/** Codes from JSON, $2, of the event $1, made by the account $3. */
export const INSERT_CODES = `
  insert into invitation_code (id, event_id, code_hash, label, email, organisation, language, mode, uses, created_by)
  select id, $1, code_hash, label, email, coalesce(organisation, ''), language, mode, uses, $3
    from jsonb_to_recordset($2) as c (id uuid, code_hash text, label text, email citext, organisation text,
                                      language text, mode text, uses int)`;

/**
 * Takes somebody with the address $2 out of the list of guests of the event $1, and out of the mails that invited them. The
 * code stays good: it is in a mail of theirs.
 */
export const FORGET_GUEST = `
  with forgotten as (
    update invitation_code set email = null, language = null, label = '', organisation = ''
     where (event_id = $1 and email = $2::citext) or (id = $3 and email is not null)
    returning id
  )
  update outbox_mail o set "to" = '', state = case o.state when 'waiting' then 'failed' else o.state end
    from forgotten where o.thread = 'invitation:' || forgotten.id`;
