import type { Language, LocalisedText } from '@odeum/contract/common';
import type {
  SessionDetail,
  SessionInput,
  SessionPlace,
  SessionSpeaker,
  SessionType,
  SessionView,
} from '@odeum/contract/programme';
import { fromLocalField, toLocalField } from '../lib/zone-time';

/** A session as its form holds it: times on the wall clock of the event, numbers as they are typed. */
export interface SessionValues {
  type: SessionType;
  detail: SessionDetail;
  title: LocalisedText;
  abstract: LocalisedText;
  languages: Language[];
  interpretedInto: Language[];
  roomId: string;
  trackId: string;
  startsAt: string;
  /** The instant that the field showed: on the night when clocks go back, a field alone can mean two hours. */
  shownAt: string | null;
  minutes: string;
  neededMinutes: string;
  speakers: SessionSpeaker[];
  stillRight: string[];
}

const DEFAULT_MINUTES = 30;

export function newValues(place: Partial<SessionPlace>, zone: string): SessionValues {
  return {
    type: 'talk',
    detail: 'full',
    title: {},
    abstract: {},
    languages: [],
    interpretedInto: [],
    roomId: place.roomId ?? '',
    trackId: '',
    startsAt: toLocalField(place.startsAt ?? null, zone),
    shownAt: place.startsAt ?? null,
    minutes: String(place.minutes ?? DEFAULT_MINUTES),
    neededMinutes: '',
    speakers: [],
    stillRight: [],
  };
}

export function toValues(session: SessionView, zone: string): SessionValues {
  return {
    type: session.type,
    detail: session.detail,
    title: session.title,
    abstract: session.abstract,
    languages: session.languages,
    interpretedInto: session.interpretedInto,
    roomId: session.roomId ?? '',
    trackId: session.trackId ?? '',
    startsAt: toLocalField(session.startsAt, zone),
    shownAt: session.startsAt,
    minutes: String(session.minutes),
    neededMinutes: session.neededMinutes === null ? '' : String(session.neededMinutes),
    speakers: session.speakers,
    stillRight: [],
  };
}

export function toInput(values: SessionValues, zone: string): SessionInput {
  return {
    type: values.type,
    detail: values.detail,
    title: values.title,
    abstract: values.abstract,
    languages: values.languages,
    interpretedInto: values.interpretedInto,
    roomId: values.roomId || null,
    trackId: values.trackId || null,
    startsAt: values.startsAt ? fromLocalField(values.startsAt, zone, values.shownAt) : null,
    // What is no number is refused by the service, under its field.
    minutes: values.minutes.trim() === '' ? 0 : Number(values.minutes),
    neededMinutes: values.neededMinutes.trim() === '' ? null : Number(values.neededMinutes),
    speakers: values.speakers,
  };
}
