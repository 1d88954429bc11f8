import { z } from 'zod';
import {
  Id,
  Instant,
  Language,
  LIMITS,
  localisedText,
  LocalisedTextView,
  Slug,
  WebAddress,
  Zone,
} from '../common/index';

export const EVENT_FORMATS = [
  'information_day',
  'round_table',
  'conference',
  'open_day',
  'workshop',
  'webinar',
  'other',
] as const;
export const EventFormat = z.enum(EVENT_FORMATS).meta({ id: 'EventFormat' });
export type EventFormat = z.infer<typeof EventFormat>;

export const ATTENDANCE_MODES = ['on_site', 'online', 'mixed'] as const;
export const AttendanceMode = z.enum(ATTENDANCE_MODES).meta({ id: 'AttendanceMode' });
export type AttendanceMode = z.infer<typeof AttendanceMode>;

export const EVENT_STATES = ['draft', 'published', 'postponed', 'cancelled', 'archived'] as const;
/** Stored. That an event is live or over is derived from the clock: see `EventPhase`. */
export const EventState = z.enum(EVENT_STATES).meta({ id: 'EventState' });
export type EventState = z.infer<typeof EventState>;

export const EventPhase = z.enum(['upcoming', 'live', 'over']).meta({ id: 'EventPhase' });
export type EventPhase = z.infer<typeof EventPhase>;

export const COVERS = ['bronze', 'slate', 'oxide', 'ink'] as const;
export const Cover = z.enum(COVERS).meta({ id: 'Cover' });
export type Cover = z.infer<typeof Cover>;

export const PartnerZone = z
  .object({ zone: Zone, label: localisedText(LIMITS.name) })
  .meta({ id: 'PartnerZone', description: 'A zone in which some of the people sit, and what they call it' });

export const VenueInput = z
  .object({
    name: localisedText(LIMITS.name),
    city: localisedText(LIMITS.name),
    address: localisedText(LIMITS.address),
    directions: localisedText(LIMITS.notes),
    accessNotes: localisedText(LIMITS.notes),
    mapUrl: WebAddress.nullish().transform((url) => url ?? null),
  })
  .meta({ id: 'VenueInput' });
export type VenueInput = z.infer<typeof VenueInput>;

const capacity = z.int().min(0).max(LIMITS.capacity).nullable();

/** What an organiser types in. `capacity` null: no limit. A mode that the event does not offer has no seats at all. */
export const EventInput = z
  .object({
    slug: Slug,
    format: EventFormat,
    attendanceMode: AttendanceMode,
    title: localisedText(LIMITS.title),
    summary: localisedText(LIMITS.summary),
    description: localisedText(LIMITS.description),
    zone: Zone,
    startsAt: Instant,
    endsAt: Instant,
    languages: z.array(Language).min(1).max(3),
    cover: Cover,
    partnerZones: z.array(PartnerZone).max(3),
    registrationOpensAt: Instant.nullable(),
    registrationClosesAt: Instant.nullable(),
    capacity: z.object({ on_site: capacity, online: capacity }),
    venue: VenueInput.nullable(),
    projectId: Id.nullable(),
    seriesId: Id.nullable(),
  })
  .meta({ id: 'EventInput' });
export type EventInput = z.infer<typeof EventInput>;

export const CreateEvent = EventInput.extend({ organisationId: Id }).meta({ id: 'CreateEvent' });
/** `version`: the one that was edited; another in the meantime is a `version_conflict` and nothing is saved. */
export const UpdateEvent = EventInput.extend({
  version: z.int().min(1),
  /** Translations (`title.en`) that hold although their source has changed. */
  stillRight: z.array(z.string().max(40)).max(30).default([]),
}).meta({ id: 'UpdateEvent' });

/** What a copy has of its own; all else comes from the event that it is made of, moved by as much as the start. */
export const DuplicateEvent = z
  .object({
    slug: Slug,
    title: localisedText(LIMITS.title),
    startsAt: Instant,
    /** Take over when registration opens and closes; without it, it is open from publishing to the end. */
    withRegistrationSettings: z.boolean(),
  })
  .meta({ id: 'DuplicateEvent' });
export type DuplicateEvent = z.infer<typeof DuplicateEvent>;

export const ChangeEventState = z
  .object({
    deed: z.enum(['publish', 'unpublish', 'cancel', 'postpone', 'restore']),
    reason: localisedText(LIMITS.reason).optional(),
    version: z.int().min(1),
    /** Publish although a text is missing in one of the event's languages. */
    acceptMissingTranslations: z.boolean().optional(),
  })
  .meta({ id: 'ChangeEventState' });

export const SeatCount = z
  .object({ mode: z.enum(['on_site', 'online']), capacity: z.int().nullable(), taken: z.int() })
  .meta({ id: 'SeatCount' });
export type SeatCount = z.infer<typeof SeatCount>;

export const EventListItem = z
  .object({
    id: Id,
    slug: z.string(),
    title: LocalisedTextView,
    format: EventFormat,
    attendanceMode: AttendanceMode,
    state: EventState,
    phase: EventPhase,
    zone: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    languages: z.array(Language),
    seats: z.array(SeatCount),
  })
  .meta({ id: 'EventListItem' });
export type EventListItem = z.infer<typeof EventListItem>;
export const EventList = z.object({ events: z.array(EventListItem) }).meta({ id: 'EventList' });
export type EventList = z.infer<typeof EventList>;

export const EventView = EventListItem.extend({
  organisationId: Id,
  projectId: Id.nullable(),
  seriesId: Id.nullable(),
  summary: LocalisedTextView,
  description: LocalisedTextView,
  cover: Cover,
  partnerZones: z.array(z.object({ zone: z.string(), label: LocalisedTextView })),
  registrationOpensAt: Instant.nullable(),
  registrationClosesAt: Instant.nullable(),
  stateReason: LocalisedTextView,
  venue: z
    .object({
      name: LocalisedTextView,
      city: LocalisedTextView,
      address: LocalisedTextView,
      directions: LocalisedTextView,
      accessNotes: LocalisedTextView,
      mapUrl: z.string().nullable(),
    })
    .nullable(),
  version: z.int(),
  /** Texts that the event's own languages lack, as `field.language`. */
  missingTexts: z.array(z.string()),
  /** Translations that are older than their source, as `field.language`. */
  staleTexts: z.array(z.string()),
  /** Path of the room for the projector; only for those who may moderate. */
  stagePath: z.string().nullable(),
  roomCode: z.string().nullable(),
  can: z.object({
    edit: z.boolean(),
    publish: z.boolean(),
    moderate: z.boolean(),
    exportRegistrations: z.boolean(),
  }),
}).meta({ id: 'Event' });
export type EventView = z.infer<typeof EventView>;

/** What the form for an event may choose from. */
export const EventChoices = z
  .object({
    organisations: z.array(
      z.object({ id: Id, name: LocalisedTextView, zone: z.string(), languages: z.array(Language) }),
    ),
    projects: z.array(z.object({ id: Id, organisationId: Id, name: LocalisedTextView })),
    series: z.array(z.object({ id: Id, organisationId: Id, name: LocalisedTextView })),
  })
  .meta({ id: 'EventChoices' });
export type EventChoices = z.infer<typeof EventChoices>;
