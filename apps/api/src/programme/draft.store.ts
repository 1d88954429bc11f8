import type { ProgrammeEdit } from '@odeum/contract/programme';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal';
import type { Draft, Edited, PartKind, RoomRow, SessionRow, SpeakerRow, TrackRow } from './draft';

/** Ids that edits name, by what must be read because of them. */
interface Named {
  /** Sessions themselves, and those that name a part which goes. */
  sessionIds: string[];
  goneIds: string[];
  speakerIds: string[];
}

export function namedBy(edits: readonly ProgrammeEdit[]): Named {
  const sessionIds = edits.filter(({ edit }) => edit.endsWith('_session')).map(({ id }) => id);
  const goneIds = edits
    .filter(({ edit }) => edit.startsWith('remove_') && edit !== 'remove_session')
    .map(({ id }) => id);
  const speakerIds = edits.flatMap((edit) =>
    edit.edit === 'put_session'
      ? edit.session.speakers.map(({ speakerId }) => speakerId)
      : edit.edit.endsWith('_speaker')
        ? [edit.id]
        : [],
  );
  return { sessionIds, goneIds, speakerIds };
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const SESSIONS = `
  select s.id, s.version, s.text_revisions as "textRevisions", s.guid, s.type, s.detail, s.title, s.abstract, s.languages,
         s.interpreted_into as "interpretedInto", s.room_id as "roomId", s.track_id as "trackId",
         to_char(s.starts_at at time zone 'UTC', ${ISO}) as "startsAt", s.minutes, s.needed_minutes as "neededMinutes",
         s.removed_at is not null as "isRemoved",
         coalesce((select jsonb_agg(jsonb_build_object('speakerId', p.speaker_id, 'part', p.part) order by p.position)
                     from session_speaker p where p.session_id = s.id), '[]') as speakers
    from session s`;
const SPEAKERS = `
  select id, version, text_revisions as "textRevisions", guid, name, role, affiliation, biography, availability
    from speaker`;

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

async function readRooms(manager: EntityManager, eventId: string) {
  const rooms: RoomRow[] = await manager.query(
    `select id, version, text_revisions as "textRevisions", name, building, seats, channels, position
       from room where event_id = $1 order by position, id`,
    [eventId],
  );
  const tracks: TrackRow[] = await manager.query(
    `select id, version, text_revisions as "textRevisions", name, colour, position
       from track where event_id = $1 order by position, id`,
    [eventId],
  );
  return { rooms: byId(rooms), tracks: byId(tracks) };
}

/** The whole draft, removed sessions included: their names are taken up again when they come back. */
export async function readDraft(manager: EntityManager, eventId: string): Promise<Draft> {
  const { rooms, tracks } = await readRooms(manager, eventId);
  const speakers: SpeakerRow[] = await manager.query(`${SPEAKERS} where event_id = $1 order by id`, [
    eventId,
  ]);
  const sessions: SessionRow[] = await manager.query(
    `${SESSIONS} where s.event_id = $1 order by s.starts_at, s.id`,
    [eventId],
  );
  return { rooms, tracks, speakers: byId(speakers), sessions: byId(sessions) };
}

/** As much of the draft as these edits are about: five queries, however many there are. */
export async function readDraftFor(
  manager: EntityManager,
  eventId: string,
  edits: readonly ProgrammeEdit[],
): Promise<Draft> {
  const { sessionIds, goneIds, speakerIds } = namedBy(edits);
  const sessions: SessionRow[] = await manager.query(
    `${SESSIONS} where s.event_id = $1
        and (s.id = any($2::uuid[]) or s.room_id = any($3::uuid[]) or s.track_id = any($3::uuid[])
             or exists (select from session_speaker p where p.session_id = s.id and p.speaker_id = any($3::uuid[])))`,
    [eventId, sessionIds, goneIds],
  );
  const mentioned = sessions.flatMap((session) => session.speakers.map(({ speakerId }) => speakerId));
  const speakers: SpeakerRow[] = await manager.query(
    `${SPEAKERS} where event_id = $1 and id = any($2::uuid[])`,
    [eventId, [...speakerIds, ...mentioned]],
  );
  return { ...(await readRooms(manager, eventId)), speakers: byId(speakers), sessions: byId(sessions) };
}

const ROOMS_IN = `
  insert into room (id, event_id, name, building, seats, channels, position, text_revisions, version)
  select r.id, $1, r.name, r.building, r.seats, array(select jsonb_array_elements_text(r.channels)), r.position,
         r."textRevisions", r.version
    from jsonb_to_recordset($2::jsonb) as r(id uuid, name jsonb, building text, seats int, channels jsonb, position int,
         "textRevisions" jsonb, version int)
      on conflict (id) do update set name = excluded.name, building = excluded.building, seats = excluded.seats,
         channels = excluded.channels, position = excluded.position, text_revisions = excluded.text_revisions,
         version = excluded.version where room.event_id = $1`;
const TRACKS_IN = `
  insert into track (id, event_id, name, colour, position, text_revisions, version)
  select t.id, $1, t.name, t.colour, t.position, t."textRevisions", t.version
    from jsonb_to_recordset($2::jsonb) as t(id uuid, name jsonb, colour text, position int, "textRevisions" jsonb,
         version int)
      on conflict (id) do update set name = excluded.name, colour = excluded.colour, position = excluded.position,
         text_revisions = excluded.text_revisions, version = excluded.version where track.event_id = $1`;
const SPEAKERS_IN = `
  insert into speaker (id, event_id, guid, name, role, affiliation, biography, availability, text_revisions, version)
  select s.id, $1, s.guid, s.name, s.role, s.affiliation, s.biography, s.availability, s."textRevisions", s.version
    from jsonb_to_recordset($2::jsonb) as s(id uuid, guid text, name jsonb, role jsonb, affiliation jsonb,
         biography jsonb, availability jsonb, "textRevisions" jsonb, version int)
      on conflict (id) do update set guid = excluded.guid, name = excluded.name, role = excluded.role,
         affiliation = excluded.affiliation, biography = excluded.biography, availability = excluded.availability,
         text_revisions = excluded.text_revisions, version = excluded.version where speaker.event_id = $1`;
const SESSIONS_IN = `
  insert into session (id, event_id, guid, type, detail, title, abstract, languages, interpreted_into, room_id, track_id,
         starts_at, minutes, needed_minutes, text_revisions, version, removed_at)
  select s.id, $1, s.guid, s.type, s.detail, s.title, s.abstract, array(select jsonb_array_elements_text(s.languages)),
         array(select jsonb_array_elements_text(s."interpretedInto")), s."roomId", s."trackId", s."startsAt", s.minutes,
         s."neededMinutes", s."textRevisions", s.version, case when s."isRemoved" then now() end
    from jsonb_to_recordset($2::jsonb) as s(id uuid, guid text, type text, detail text, title jsonb, abstract jsonb,
         languages jsonb, "interpretedInto" jsonb, "roomId" uuid, "trackId" uuid, "startsAt" timestamptz, minutes int,
         "neededMinutes" int, "textRevisions" jsonb, version int, "isRemoved" boolean)
      on conflict (id) do update set guid = excluded.guid, type = excluded.type, detail = excluded.detail,
         title = excluded.title, abstract = excluded.abstract, languages = excluded.languages,
         interpreted_into = excluded.interpreted_into, room_id = excluded.room_id, track_id = excluded.track_id,
         starts_at = excluded.starts_at, minutes = excluded.minutes, needed_minutes = excluded.needed_minutes,
         text_revisions = excluded.text_revisions, version = excluded.version, removed_at = excluded.removed_at
         where session.event_id = $1`;
const SPEAKERS_OF_SESSIONS_IN = `
  insert into session_speaker (session_id, speaker_id, part, position)
  select p."sessionId", p."speakerId", p.part, p.position
    from jsonb_to_recordset($1::jsonb) as p("sessionId" uuid, "speakerId" uuid, part text, position int)`;

/** Writes what is different: a statement for each kind of part, however many rows there are. */
export async function writeDraft(manager: EntityManager, eventId: string, edited: Edited): Promise<void> {
  const { draft, changed, removed } = edited;
  const rows = (kind: PartKind): unknown[] =>
    [...changed[kind]].flatMap((id) => (draft[kind] as Map<string, object>).get(id) ?? []);
  const put = async (statement: string, kind: PartKind) => {
    const given = rows(kind);
    if (given.length === 0) return;
    const written: unknown[] = await manager.query(`${statement} returning id`, [
      eventId,
      JSON.stringify(given),
    ]);
    // An id that another event has taken is not ours to write, nor to tell of.
    if (written.length !== given.length) throw new Refusal('version_conflict');
  };
  // What sessions name comes before them; what they no longer name goes after them.
  await put(ROOMS_IN, 'rooms');
  await put(TRACKS_IN, 'tracks');
  await put(SPEAKERS_IN, 'speakers');
  await put(SESSIONS_IN, 'sessions');
  if (changed.sessions.size > 0) {
    await manager.query('delete from session_speaker where session_id = any($1::uuid[])', [
      [...changed.sessions],
    ]);
    const parts = (rows('sessions') as SessionRow[]).flatMap((session) =>
      session.speakers.map((speaker, position) => ({ ...speaker, position, sessionId: session.id })),
    );
    if (parts.length > 0) await manager.query(SPEAKERS_OF_SESSIONS_IN, [JSON.stringify(parts)]);
  }
  for (const [kind, table] of [
    ['rooms', 'room'],
    ['tracks', 'track'],
    ['speakers', 'speaker'],
  ] as const) {
    if (removed[kind].size === 0) continue;
    await manager.query(`delete from ${table} where event_id = $1 and id = any($2::uuid[])`, [
      eventId,
      [...removed[kind]],
    ]);
  }
}
