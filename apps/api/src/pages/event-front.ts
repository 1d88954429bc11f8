import { toGoogleLink, toOutlookLink } from '@odeum/calendar/links';
import { type Language, LIMITS, type LocalisedText, type Phrase } from '@odeum/contract/common';
import type { EventCard, EventFront, FunderView } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import type { SessionRuns } from '@odeum/contract/programme';
import type { RegistrationSettings } from '@odeum/contract/registrations';
import { eventPhase, registrationDoor } from '@odeum/domain/events';
import { needText, pickText } from '@odeum/domain/texts';
import type { OrganisationEntity } from '../accounts/organisation.entity';
import type { AdmissionEntity, EventEntity } from '../events/event.entity';
import { toSeatCounts } from '../events/event.view';
import type { ProjectEntity, SeriesEntity, VenueEntity } from '../events/project.entity';
import type { Release } from '../programme/releases.queries';
import { toPublicProgramme } from './public-programme';

/** Everything about one event that a public page may show, as the tables have it. */
export interface EventParts {
  event: EventEntity;
  admissions: readonly AdmissionEntity[];
  settings: RegistrationSettings;
  venue: VenueEntity | null;
  organisation: OrganisationEntity;
  hasRecord: boolean;
}

export interface EventDetails extends EventParts {
  project: ProjectEntity | null;
  series: { series: SeriesEntity; events: readonly EventEntity[] } | null;
  release: Release | null;
  runs: SessionRuns;
  hasStream: boolean;
}

const STATUS = {
  published: 'scheduled',
  archived: 'scheduled',
  draft: 'scheduled',
  postponed: 'postponed',
  cancelled: 'cancelled',
} as const;

/** Texts of one event for one reader, by the event's own order of falling back. */
function reader(lang: Language, event: EventEntity) {
  return {
    may: (text: LocalisedText): Phrase | null => pickText(text, lang, event.languages),
    must: (text: LocalisedText): Phrase => needText(text, lang, event.languages),
  };
}

export function toEventCard(
  { event, admissions, settings, venue, hasRecord }: EventParts,
  lang: Language,
  now: Date,
): EventCard {
  const { may, must } = reader(lang, event);
  const seats = toSeatCounts(admissions);
  return {
    id: event.id,
    slug: event.slug,
    title: must(event.title),
    summary: may(event.summary),
    format: event.format,
    attendanceMode: event.attendanceMode,
    status: STATUS[event.state],
    phase: eventPhase(event, now),
    zone: event.zone,
    place: venue && may(venue.city),
    venueName: venue && may(venue.name),
    startsAt: event.startsAt.toISOString(),
    endsAt: event.endsAt.toISOString(),
    cover: event.cover,
    seats,
    door: registrationDoor(event, seats, now, settings.hasWaitingList),
    hasRecord,
    stateReason: may(event.stateReason),
  };
}

export function toFunder(
  project: ProjectEntity | null,
  lang: Language,
  languages: readonly Language[],
): FunderView | null {
  const statement = project && pickText(project.funderStatement, lang, languages);
  if (!project || !statement) return null;
  return {
    hasEuEmblem: project.hasEuEmblem,
    statement,
    disclaimer: pickText(project.funderDisclaimer, lang, languages),
    projectName: needText(project.name, lang, languages),
    programme: pickText(project.programme, lang, languages),
    contractNumber: project.contractNumber,
    partners: project.partners.map((name) => needText(name, lang, languages)),
  };
}

export function toEventFront(details: EventDetails, lang: Language, origin: string, now: Date): EventFront {
  const { event, venue, organisation, project, series } = details;
  const { may, must } = reader(lang, event);
  const card = toEventCard(details, lang, now);
  const programme = toPublicProgramme(details.release, lang, event.languages);
  const linked = {
    title: card.title.text,
    description: [card.summary?.text, `${origin}${paths.event(lang, event.slug)}`]
      .filter(Boolean)
      .join('\n\n'),
    location: venue
      ? [may(venue.name)?.text, may(venue.address)?.text, may(venue.city)?.text].filter(Boolean).join(', ')
      : '',
    startsAt: event.startsAt,
    endsAt: event.endsAt,
  };
  return {
    ...card,
    description: may(event.description),
    languages: event.languages,
    partnerZones: event.partnerZones.map(({ zone, label }) => ({
      zone,
      label: needText(label, lang, event.languages, zone),
    })),
    venue: venue && {
      name: must(venue.name),
      address: may(venue.address),
      city: may(venue.city),
      directions: may(venue.directions),
      accessNotes: may(venue.accessNotes),
      mapUrl: venue.mapUrl,
    },
    entry: {
      hasWaitingList: details.settings.hasWaitingList,
      needsApproval: details.settings.needsApproval,
      needsCode: details.settings.isInvitationOnly,
      companions: details.settings.companions,
    },
    registrationOpensAt: event.registrationOpensAt?.toISOString() ?? null,
    registrationClosesAt: event.registrationClosesAt?.toISOString() ?? null,
    organiser: {
      name: needText(organisation.name, lang, organisation.languages),
      email: organisation.contactEmail,
    },
    series: series && {
      slug: series.series.slug,
      name: must(series.series.name),
      events: series.events.map((other) => ({
        slug: other.slug,
        title: needText(other.title, lang, other.languages),
        startsAt: other.startsAt.toISOString(),
        zone: other.zone,
        isThis: other.id === event.id,
      })),
    },
    funder: toFunder(project, lang, event.languages),
    ...programme,
    sessions: programme.sessions.length > LIMITS.pageSessions ? [] : programme.sessions,
    runs: details.runs,
    hasStream: details.hasStream,
    calendar: {
      ics: paths.eventFeed(event.slug, lang),
      google: toGoogleLink(linked),
      outlook: toOutlookLink(linked),
    },
  };
}
