import { z } from 'zod';
import {
  Id,
  Instant,
  Language,
  LIMITS,
  line,
  localisedText,
  LocalisedTextView,
  WebAddress,
} from '../common/index';
import { SessionDetail, SessionType, SpeakerPart, TrackColour } from './values';

const languages = z.array(Language).max(3);

export const RoomInput = z
  .object({
    name: localisedText(LIMITS.name),
    /** What stands between two rooms that one cannot change quickly; empty where the event has one building. */
    building: line(LIMITS.name).default(''),
    seats: z.int().min(0).max(LIMITS.capacity).nullable().default(null),
    /** Languages into which interpreters speak in this room. */
    channels: languages.default([]),
    position: z.int().min(0).max(LIMITS.programmeRooms).default(0),
  })
  .meta({ id: 'RoomInput' });
export type RoomInput = z.infer<typeof RoomInput>;

export const TrackInput = z
  .object({
    name: localisedText(LIMITS.name),
    colour: TrackColour.default('slate'),
    position: z.int().min(0).max(LIMITS.programmeTracks).default(0),
  })
  .meta({ id: 'TrackInput' });
export type TrackInput = z.infer<typeof TrackInput>;

/** Half open: the end is no longer part of it. */
export const Period = z
  .object({ startsAt: Instant, endsAt: Instant })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { path: ['endsAt'], error: 'ends_before_start' })
  .meta({ id: 'Period' });
export type Period = z.infer<typeof Period>;

export const SpeakerInput = z
  .object({
    name: localisedText(LIMITS.name),
    role: localisedText(LIMITS.name).default({}),
    affiliation: localisedText(LIMITS.name).default({}),
    biography: localisedText(LIMITS.description).default({}),
    /** When they can be there; empty: always. */
    availability: z.array(Period).max(20).default([]),
  })
  .meta({ id: 'SpeakerInput' });
export type SpeakerInput = z.infer<typeof SpeakerInput>;

export const SessionSpeaker = z.object({ speakerId: Id, part: SpeakerPart }).meta({ id: 'SessionSpeaker' });
export type SessionSpeaker = z.infer<typeof SessionSpeaker>;

/** Where a session stands on the board. Without a time it lies in the tray. */
export const SessionPlace = z
  .object({
    roomId: Id.nullable(),
    startsAt: Instant.nullable(),
    minutes: z.int().min(1).max(LIMITS.sessionMinutes),
  })
  .meta({ id: 'SessionPlace' });
export type SessionPlace = z.infer<typeof SessionPlace>;

export const SessionInput = SessionPlace.extend({
  type: SessionType,
  detail: SessionDetail.default('full'),
  title: localisedText(LIMITS.title),
  abstract: localisedText(LIMITS.description).default({}),
  /** Spoken. */
  languages: languages.default([]),
  /** Promised by interpreters; the room should have a channel for each. */
  interpretedInto: languages.default([]),
  trackId: Id.nullable().default(null),
  /** How long its speakers need where that is known; its slot on the board may be shorter. */
  neededMinutes: z.int().min(1).max(LIMITS.sessionMinutes).nullable().default(null),
  speakers: z.array(SessionSpeaker).max(LIMITS.sessionSpeakers).default([]),
}).meta({ id: 'SessionInput' });
export type SessionInput = z.infer<typeof SessionInput>;

export const RoomView = z
  .object({
    id: Id,
    version: z.int(),
    name: LocalisedTextView,
    building: z.string(),
    seats: z.int().nullable(),
    channels: z.array(Language),
    position: z.int(),
  })
  .meta({ id: 'Room' });
export type RoomView = z.infer<typeof RoomView>;

export const TrackView = z
  .object({
    id: Id,
    version: z.int(),
    name: LocalisedTextView,
    colour: TrackColour,
    position: z.int(),
  })
  .meta({ id: 'Track' });
export type TrackView = z.infer<typeof TrackView>;

/** A speaker as the board needs them. */
export const SpeakerCard = z
  .object({
    id: Id,
    version: z.int(),
    name: LocalisedTextView,
    role: LocalisedTextView,
    affiliation: LocalisedTextView,
    availability: z.array(z.object({ startsAt: Instant, endsAt: Instant })),
    picturePath: z.string().nullable(),
  })
  .meta({ id: 'SpeakerCard' });
export type SpeakerCard = z.infer<typeof SpeakerCard>;

/** Texts by `field.language`: `title.en`. */
const textNames = z.array(z.string());

export const SpeakerView = SpeakerCard.extend({
  biography: LocalisedTextView,
  staleTexts: textNames,
}).meta({ id: 'Speaker' });
export type SpeakerView = z.infer<typeof SpeakerView>;

/** A session as the board needs it: without its long texts. */
export const SessionCard = SessionPlace.extend({
  id: Id,
  version: z.int(),
  type: SessionType,
  detail: SessionDetail,
  title: LocalisedTextView,
  languages: z.array(Language),
  interpretedInto: z.array(Language),
  trackId: Id.nullable(),
  neededMinutes: z.int().nullable(),
  speakers: z.array(SessionSpeaker),
  /** How many texts one of the event's languages lacks, and how many are older than their source. */
  missing: z.int(),
  stale: z.int(),
  /** What the last release does not know. */
  sinceRelease: z.enum(['added', 'changed']).nullable(),
}).meta({ id: 'SessionCard' });
export type SessionCard = z.infer<typeof SessionCard>;

/** A material that lies elsewhere. Files are sent as forms. */
export const SessionLinkInput = z
  .object({ title: localisedText(LIMITS.title), languages, url: WebAddress })
  .meta({ id: 'SessionLinkInput' });
export type SessionLinkInput = z.infer<typeof SessionLinkInput>;

/** A file or an address that belongs to a session. Materials are not part of a release: they appear at once. */
export const SessionMaterial = z
  .object({
    id: Id,
    title: LocalisedTextView,
    languages: z.array(Language),
    /** Where it is: a path here, or an address elsewhere. */
    href: z.string(),
    type: z.string().nullable(),
    bytes: z.int().nullable(),
  })
  .meta({ id: 'SessionMaterial' });
export type SessionMaterial = z.infer<typeof SessionMaterial>;

export const SessionView = SessionCard.extend({
  /** Its name in exchanged files; stays the same over imports. */
  guid: z.string(),
  abstract: LocalisedTextView,
  staleTexts: textNames,
  materials: z.array(SessionMaterial),
}).meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;

/** The draft, for those who build it. `version` rises with every edit of any part. */
export const ProgrammeView = z
  .object({
    version: z.int(),
    rooms: z.array(RoomView),
    tracks: z.array(TrackView),
    speakers: z.array(SpeakerCard),
    sessions: z.array(SessionCard),
    release: z
      .object({ number: z.int(), name: LocalisedTextView, releasedAt: Instant, changes: z.int() })
      .nullable(),
  })
  .meta({ id: 'Programme' });
export type ProgrammeView = z.infer<typeof ProgrammeView>;

/** Asked for every other second by whoever has the board open: has anybody changed anything? */
export const ProgrammeVersion = z.object({ version: z.int() }).meta({ id: 'ProgrammeVersion' });
