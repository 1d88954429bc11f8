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
  speakers: SpeakerValues[];
}

function toValues(session: SessionView, zone: string): SessionValues {
  return {
    ...session,
    key: session.id,
    startsAt: toLocalField(session.startsAt, zone),
    endsAt: toLocalField(session.endsAt, zone),
    speakers: session.speakers.map((speaker) => ({ ...speaker, key: speaker.id })),
  };
}

export function toProgrammeValues(programme: ProgrammeView, zone: string): { sessions: SessionValues[] } {
  return { sessions: programme.sessions.map((session) => toValues(session, zone)) };
}

export function toSessionInput(values: SessionValues, zone: string): SessionInput {
  return {
    id: values.id,
    type: values.type,
    title: values.title,
    abstract: values.abstract,
    languages: values.languages,
    startsAt: fromLocalField(values.startsAt, zone) ?? '',
    endsAt: fromLocalField(values.endsAt, zone) ?? '',
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
  const startsAt = last?.endsAt || toLocalField(eventStartsAt, zone);
  const start = fromLocalField(startsAt, zone);
  const end = start && new Date(Date.parse(start) + HALF_HOUR * MINUTE).toISOString();
  return {
    key: crypto.randomUUID(),
    type: 'talk',
    title: {},
    abstract: {},
    languages: [],
    startsAt,
    endsAt: toLocalField(end, zone),
    speakers: [],
  };
}

export function newSpeaker(): SpeakerValues {
  return { key: crypto.randomUUID(), name: {}, role: {}, affiliation: {}, part: 'speaker' };
}
