/** Numbers are people, with those who come along. Somebody who has erased themselves was there all the same. */
const IS_LIVE = "state in ('pending_approval', 'confirmed', 'waiting', 'offered')";

/** $1 the event, $2 its zone. */
export const COUNT_DAYS = `
  with came as (
    select (registered_at at time zone $2)::date as day, sum(seats)::int as people
      from registration where event_id = $1 group by 1
  ), went as (
    select (cancelled_at at time zone $2)::date as day, sum(seats)::int as people
      from registration where event_id = $1 and cancelled_at is not null and not ${IS_LIVE} group by 1
  )
  select to_char(day, 'YYYY-MM-DD') as day, coalesce(came.people, 0) as registered, coalesce(went.people, 0) as ended
    from came full join went using (day) order by 1`;

export const COUNT_STATES = `
  select state, mode, sum(seats)::int as people, ${IS_LIVE} as "isLive"
    from registration where event_id = $1 group by state, mode`;

export const COUNT_LANGUAGES = `
  select language, sum(seats)::int as people
    from registration where event_id = $1 and ${IS_LIVE} group by language order by people desc, language`;

/** The $2 largest, each by the way in which most have written it, with how many groups and people there are in all. */
export const COUNT_ORGANISATIONS = `
  select name, people, count(*) over ()::int as groups, sum(people) over ()::int as total from (
    select mode() within group (order by btrim(organisation)) as name, sum(seats)::int as people
      from registration where event_id = $1 and ${IS_LIVE} and btrim(organisation) <> ''
     group by lower(btrim(organisation))) g
   order by people desc, name limit $2`;
