import type { Language, LocalisedText } from '@odeum/contract/common';
import type { SessionInput, SessionType, SessionView } from '@odeum/contract/programme';
import { fromLocalField, toLocalField } from '../lib/zone-time';

export interface SpeakerValues {
  id?: string;
  key: string;
  name: LocalisedText;
  role: LocalisedText;
  affiliation: LocalisedText;
  part: 'speaker' | 'moderator' | 'host';
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

export function toValues(session: SessionView, zone: string): SessionValues {
  return {
    ...session,
    key: session.id,
    startsAt: toLocalField(session.startsAt, zone),
    endsAt: toLocalField(session.endsAt, zone),
    speakers: session.speakers.map((speaker) => ({ ...speaker, key: speaker.id })),
  };
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

const HALF_HOUR = 30;

/** A new session begins where the last one ends, or with the event. */
export function newSession(
  last: SessionValues | undefined,
  eventStartsAt: string,
  zone: string,
): SessionValues {
  const startsAt = last?.endsAt || toLocalField(eventStartsAt, zone);
  const start = fromLocalField(startsAt, zone);
  const end = start && new Date(Date.parse(start) + HALF_HOUR * 60_000).toISOString();
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
