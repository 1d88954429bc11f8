import type { Language, LocalisedText } from '@odeum/contract/common';
import type {
  AttendanceMode,
  Cover,
  EventChoices,
  EventFormat,
  EventInput,
  EventView,
} from '@odeum/contract/events';
import { fromLocalField, toLocalField } from '../lib/zone-time';

/** What the form holds: times as wall clocks of the event's zone, numbers as they are typed. */
export interface EventFormValues {
  organisationId: string;
  projectId: string;
  seriesId: string;
  slug: string;
  format: EventFormat;
  attendanceMode: AttendanceMode;
  languages: Language[];
  title: LocalisedText;
  summary: LocalisedText;
  description: LocalisedText;
  zone: string;
  startsAt: string;
  endsAt: string;
  registrationOpensAt: string;
  registrationClosesAt: string;
  seatsOnSite: string;
  seatsOnline: string;
  cover: Cover;
  venueName: LocalisedText;
  venueCity: LocalisedText;
  venueAddress: LocalisedText;
  venueDirections: LocalisedText;
  venueAccess: LocalisedText;
  mapUrl: string;
  partnerZones: { zone: string; label: LocalisedText }[];
  /** Translations that hold although their source has changed. */
  stillRight: string[];
}

export function emptyValues(choices: EventChoices): EventFormValues {
  const organisation = choices.organisations[0];
  return {
    organisationId: organisation?.id ?? '',
    projectId: '',
    seriesId: '',
    slug: '',
    format: 'information_day',
    attendanceMode: 'mixed',
    languages: organisation?.languages ?? ['bg'],
    title: {},
    summary: {},
    description: {},
    zone: organisation?.zone ?? 'Europe/Sofia',
    startsAt: '',
    endsAt: '',
    registrationOpensAt: '',
    registrationClosesAt: '',
    seatsOnSite: '100',
    seatsOnline: '',
    cover: 'bronze',
    venueName: {},
    venueCity: {},
    venueAddress: {},
    venueDirections: {},
    venueAccess: {},
    mapUrl: '',
    partnerZones: [],
    stillRight: [],
  };
}

const seatsField = (event: EventView, mode: string) => {
  const seats = event.seats.find((seat) => seat.mode === mode);
  return seats?.capacity === null || !seats ? '' : String(seats.capacity);
};

export function valuesOf(event: EventView): EventFormValues {
  return {
    organisationId: event.organisationId,
    projectId: event.projectId ?? '',
    seriesId: event.seriesId ?? '',
    slug: event.slug,
    format: event.format,
    attendanceMode: event.attendanceMode,
    languages: event.languages,
    title: event.title,
    summary: event.summary,
    description: event.description,
    zone: event.zone,
    startsAt: toLocalField(event.startsAt, event.zone),
    endsAt: toLocalField(event.endsAt, event.zone),
    registrationOpensAt: toLocalField(event.registrationOpensAt, event.zone),
    registrationClosesAt: toLocalField(event.registrationClosesAt, event.zone),
    seatsOnSite: seatsField(event, 'on_site'),
    seatsOnline: seatsField(event, 'online'),
    cover: event.cover,
    venueName: event.venue?.name ?? {},
    venueCity: event.venue?.city ?? {},
    venueAddress: event.venue?.address ?? {},
    venueDirections: event.venue?.directions ?? {},
    venueAccess: event.venue?.accessNotes ?? {},
    mapUrl: event.venue?.mapUrl ?? '',
    partnerZones: event.partnerZones,
    stillRight: [],
  };
}

/** What is no number goes as it was typed, for the service to refuse: JSON would make "no limit" of NaN. */
function toCapacity(text: string): number | null {
  if (text.trim() === '') return null;
  const seats = Number(text);
  return Number.isNaN(seats) ? (text as never) : seats;
}

type TimeField = 'startsAt' | 'endsAt' | 'registrationOpensAt' | 'registrationClosesAt';
const VENUE_TEXTS = ['venueName', 'venueCity', 'venueAddress', 'venueDirections', 'venueAccess'] as const;

/** What is sent; empty times stay empty, for the service to name. `shown` is the event that the form was filled from. */
export function toInput(values: EventFormValues, shown?: EventView): EventInput {
  const at = (field: TimeField) => fromLocalField(values[field], values.zone, shown?.[field]);
  const hasVenue =
    values.attendanceMode !== 'online' &&
    VENUE_TEXTS.some((field) => Object.values(values[field]).some((text) => text.trim() !== ''));
  return {
    slug: values.slug,
    format: values.format,
    attendanceMode: values.attendanceMode,
    title: values.title,
    summary: values.summary,
    description: values.description,
    zone: values.zone,
    startsAt: at('startsAt') ?? '',
    endsAt: at('endsAt') ?? '',
    languages: values.languages,
    cover: values.cover,
    partnerZones: values.partnerZones.filter(({ zone }) => zone !== ''),
    registrationOpensAt: at('registrationOpensAt'),
    registrationClosesAt: at('registrationClosesAt'),
    capacity: { on_site: toCapacity(values.seatsOnSite), online: toCapacity(values.seatsOnline) },
    venue: hasVenue
      ? {
          name: values.venueName,
          city: values.venueCity,
          address: values.venueAddress,
          directions: values.venueDirections,
          accessNotes: values.venueAccess,
          mapUrl: values.mapUrl.trim() || null,
        }
      : null,
    projectId: values.projectId || null,
    seriesId: values.seriesId || null,
  };
}
