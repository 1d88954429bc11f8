import type { Language, LocalisedText } from '@odeum/contract/common';
import type { ProgrammeView, SessionInput, SessionType, SessionView } from '@odeum/contract/programme';
import { fromLocalField, toLocalField } from '../lib/zone-time';

export const PARTS = ['speaker', 'moderator', 'host'] as const;

export interface SpeakerValues {
  id?: string;
  key: string;
  name: LocalisedText;
  role: LocalisedText;
  affiliation: LocalisedText;
  part: (typeof PARTS)[number];
}

export interface SessionValues {
  id?: string;
  key: string;
  type: SessionType;
  title: LocalisedText;
  abstract: LocalisedText;
  languages: Language[];
  startsAt: string;
  endsAt: string;
  /** What the fields showed when they were filled: on the night when clocks go back, a field alone can mean two hours. */
  shown?: { startsAt: string; endsAt: string };
  speakers: SpeakerValues[];
}

type Times = Pick<SessionValues, 'startsAt' | 'endsAt' | 'shown'>;

/** The fields of a session that lasts from one instant to another. */
export function timesOf(shown: { startsAt: string; endsAt: string }, zone: string): Required<Times> {
  return {
    startsAt: toLocalField(shown.startsAt, zone),
    endsAt: toLocalField(shown.endsAt, zone),
    shown: { startsAt: shown.startsAt, endsAt: shown.endsAt },
  };
}

/** The instants that the fields of a session mean; null where a field holds none. */
export function instantsOf(times: Times, zone: string): { startsAt: string | null; endsAt: string | null } {
  return {
    startsAt: fromLocalField(times.startsAt, zone, times.shown?.startsAt),
    endsAt: fromLocalField(times.endsAt, zone, times.shown?.endsAt),
  };
}

function toValues(session: SessionView, zone: string): SessionValues {
  return {
    ...session,
    key: session.id,
    ...timesOf(session, zone),
    speakers: session.speakers.map((speaker) => ({ ...speaker, key: speaker.id })),
  };
}

export function toProgrammeValues(programme: ProgrammeView, zone: string): { sessions: SessionValues[] } {
  return { sessions: programme.sessions.map((session) => toValues(session, zone)) };
}

export function toSessionInput(values: SessionValues, zone: string): SessionInput {
  const { startsAt, endsAt } = instantsOf(values, zone);
  return {
    id: values.id,
    type: values.type,
    title: values.title,
    abstract: values.abstract,
    languages: values.languages,
    startsAt: startsAt ?? '',
    endsAt: endsAt ?? '',
    speakers: values.speakers.map(({ id, name, role, affiliation, part }) => ({
      id,
      name,
      role,
      affiliation,
      part,
    })),
  };
}

const MINUTE = 60_000;
const HALF_HOUR = 30;

/** A new session begins where the last one ends, or with the event. */
export function newSession(
  last: SessionValues | undefined,
  eventStartsAt: string,
  zone: string,
): SessionValues {
  const startsAt = (last && instantsOf(last, zone).endsAt) ?? eventStartsAt;
  const endsAt = new Date(Date.parse(startsAt) + HALF_HOUR * MINUTE).toISOString();
  return {
    key: crypto.randomUUID(),
    type: 'talk',
    title: {},
    abstract: {},
    languages: [],
    ...timesOf({ startsAt, endsAt }, zone),
    speakers: [],
  };
}

export function newSpeaker(): SpeakerValues {
  return { key: crypto.randomUUID(), name: {}, role: {}, affiliation: {}, part: 'speaker' };
}
