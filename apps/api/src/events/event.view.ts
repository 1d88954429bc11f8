import type { EventListItem, EventView, SeatCount } from '@odeum/contract/events';
import { eventPhase } from '@odeum/domain/events';
import type { Actor } from '../platform/access';
import type { AdmissionEntity, EventEntity } from './event.entity';
import { missingTextsOf, staleTextsOf } from './event-texts';
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
    staleTexts: staleTextsOf(event, venue),
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
