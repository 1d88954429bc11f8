import type { Language, LocalisedText } from '@odeum/contract/common';
import type { EventListItem, EventView, SeatCount } from '@odeum/contract/events';
import { eventPhase } from '@odeum/domain/events';
import { missingLanguages } from '@odeum/domain/texts';
import type { Actor } from '../platform/access';
import type { AdmissionEntity, EventEntity } from './event.entity';
import type { RoomLinks } from './event-links';
import type { VenueEntity } from './project.entity';

const MODES = ['on_site', 'online'];

/** In the same order everywhere: the hall first. */
export function toSeatCounts(admissions: readonly AdmissionEntity[]): SeatCount[] {
  return admissions
    .toSorted((a, b) => MODES.indexOf(a.mode) - MODES.indexOf(b.mode))
    .map(({ mode, capacity, taken }) => ({ mode, capacity, taken }));
}

export function toEventListItem(
  event: EventEntity,
  admissions: readonly AdmissionEntity[],
  now: Date,
): EventListItem {
  return {
    id: event.id,
    slug: event.slug,
    title: event.title,
    format: event.format,
    attendanceMode: event.attendanceMode,
    state: event.state,
    phase: eventPhase(event, now),
    zone: event.zone,
    startsAt: event.startsAt.toISOString(),
    endsAt: event.endsAt.toISOString(),
    languages: event.languages,
    seats: toSeatCounts(admissions),
  };
}

/** Texts that are missing in one of the event's languages, as `field.language`. The title is never optional. */
export function missingTextsOf(event: EventEntity, venue: VenueEntity | null): string[] {
  const optional: [string, LocalisedText][] = [
    ['summary', event.summary],
    ['description', event.description],
    ...(venue
      ? ([
          ['venue.name', venue.name],
          ['venue.city', venue.city],
          ['venue.address', venue.address],
          ['venue.directions', venue.directions],
          ['venue.accessNotes', venue.accessNotes],
        ] as [string, LocalisedText][])
      : []),
  ];
  const missingTitles = event.languages.filter((lang) => !event.title[lang]).map((lang) => `title.${lang}`);
  return [
    ...missingTitles,
    ...optional.flatMap(([field, text]) =>
      missingLanguages(text, event.languages).map((lang: Language) => `${field}.${lang}`),
    ),
  ];
}

export function toEventView(
  event: EventEntity,
  parts: { admissions: readonly AdmissionEntity[]; venue: VenueEntity | null; room: RoomLinks | null },
  actor: Actor,
  now: Date,
): EventView {
  const { venue, room } = parts;
  const can = (permission: Parameters<Actor['can']>[0]) => actor.can(permission, event.organisationId);
  const canModerate = can('question.moderate');
  return {
    ...toEventListItem(event, parts.admissions, now),
    organisationId: event.organisationId,
    projectId: event.projectId,
    seriesId: event.seriesId,
    summary: event.summary,
    description: event.description,
    cover: event.cover,
    partnerZones: event.partnerZones,
    registrationOpensAt: event.registrationOpensAt?.toISOString() ?? null,
    registrationClosesAt: event.registrationClosesAt?.toISOString() ?? null,
    stateReason: event.stateReason,
    venue: venue && {
      name: venue.name,
      city: venue.city,
      address: venue.address,
      directions: venue.directions,
      accessNotes: venue.accessNotes,
      mapUrl: venue.mapUrl,
    },
    version: event.version,
    missingTexts: missingTextsOf(event, venue),
    stagePath: canModerate ? (room?.stagePath ?? null) : null,
    roomCode: room?.roomCode ?? null,
    can: {
      edit: can('event.edit'),
      publish: can('event.publish'),
      moderate: canModerate,
      exportRegistrations: can('registration.export'),
    },
  };
}
