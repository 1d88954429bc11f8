/** Sessions of the event $1 that have places of their own and were not removed, and whether $2 (a registration) has one. */
export const PLACES = `
  select p.session_id as "sessionId", p.capacity - p.taken as free, a.seats
    from session_place p
    join session s on s.id = p.session_id
    left join session_attendee a on a.session_id = p.session_id and a.registration_id = $2
   where s.event_id = $1 and s.removed_at is null and p.capacity is not null`;

/** The draft's sessions of the event $1 with their places. */
export const LIST_PLACES = `
  select s.id as "sessionId", s.title, s.starts_at as "startsAt",
         s.starts_at + make_interval(mins => s.minutes) as "endsAt", p.capacity, coalesce(p.taken, 0) as taken
    from session s
    left join session_place p on p.session_id = s.id
   where s.event_id = $1 and s.removed_at is null
   order by s.starts_at, s.id`;

/** $1 capacities by session, as JSON. Where more places are taken than there are to be, nothing changes and no row comes. */
export const SET_PLACES = `
  insert into session_place (session_id, capacity)
  select "sessionId", capacity from jsonb_to_recordset($1) as g ("sessionId" uuid, capacity int)
   where capacity is not null or exists (select from session_place p where p.session_id = g."sessionId")
  on conflict (session_id) do update set capacity = excluded.capacity
   where excluded.capacity is null or session_place.taken <= excluded.capacity
  returning session_id`;

/** $3 seats of the session $1 for the registration $2, once: whoever has them gets no row. */
export const NOTE_ATTENDEE = `
  insert into session_attendee (session_id, registration_id, seats) values ($1, $2, $3)
  on conflict do nothing returning seats`;

/** No row: there are not so many places left. */
export const TAKE_PLACES = `
  update session_place set taken = taken + $2 where session_id = $1 and taken + $2 <= capacity
  returning taken`;

/** All places of the registrations $1, or theirs in the session $2. Whoever has none gives none back. */
export const GIVE_BACK = `
  with gone as (
    delete from session_attendee
     where registration_id = any($1::uuid[]) and ($2::uuid is null or session_id = $2)
    returning session_id, seats
  ), freed as (
    select session_id, sum(seats)::int as seats from gone group by session_id
  )
  update session_place p set taken = p.taken - freed.seats from freed where p.session_id = freed.session_id`;
