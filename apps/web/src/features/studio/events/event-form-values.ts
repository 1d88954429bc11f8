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
  };
}

const toCapacity = (text: string) => (text.trim() === '' ? null : Number(text));

/** What is sent; empty times stay empty, for the service to name. `kept`: what this form does not show. */
export function toInput(values: EventFormValues, kept: EventView | null): EventInput {
  const at = (text: string) => fromLocalField(text, values.zone);
  const hasVenue = values.attendanceMode !== 'online' && Object.values(values.venueName).some(Boolean);
  return {
    slug: values.slug,
    format: values.format,
    attendanceMode: values.attendanceMode,
    title: values.title,
    summary: values.summary,
    description: values.description,
    zone: values.zone,
    startsAt: at(values.startsAt) ?? '',
    endsAt: at(values.endsAt) ?? '',
    languages: values.languages,
    cover: values.cover,
    partnerZones: kept?.partnerZones ?? [],
    registrationOpensAt: at(values.registrationOpensAt),
    registrationClosesAt: at(values.registrationClosesAt),
    capacity: { on_site: toCapacity(values.seatsOnSite), online: toCapacity(values.seatsOnline) },
    venue: hasVenue
      ? {
          name: values.venueName,
          city: values.venueCity,
          address: values.venueAddress,
          directions: values.venueDirections,
          accessNotes: values.venueAccess,
          mapUrl: kept?.venue?.mapUrl ?? null,
        }
      : null,
    projectId: values.projectId || null,
    seriesId: values.seriesId || null,
  };
}
