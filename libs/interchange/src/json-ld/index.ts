import type { EventCard, EventFront, PageOf } from '@odeum/contract/pages';
import type { Language } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';

const STATUS = {
  scheduled: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const;
const MODE = {
  on_site: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const;
const schema = (name: string) => `https://schema.org/${name}`;

/** What schema.org says of an event wherever it is named. */
function toFacts(event: EventCard, lang: Language, origin: string) {
  return {
    '@type': 'Event',
    name: event.title.text,
    ...(event.summary ? { description: event.summary.text } : {}),
    url: `${origin}${paths.event(lang, event.slug)}`,
    startDate: event.startsAt,
    endDate: event.endsAt,
    eventStatus: schema(STATUS[event.status]),
    eventAttendanceMode: schema(MODE[event.attendanceMode]),
    isAccessibleForFree: true,
  };
}

/** Where an event is: a hall, an address of the web, or both. */
function toLocation(event: EventCard, place: object | null, lang: Language, origin: string): unknown {
  const virtual = { '@type': 'VirtualLocation', url: `${origin}${paths.live(lang, event.slug)}` };
  const locations = [
    ...(event.attendanceMode !== 'online' && place ? [place] : []),
    ...(event.attendanceMode !== 'on_site' ? [virtual] : []),
  ];
  return locations.length === 1 ? locations[0] : locations;
}

const toPlace = (name: string, address: (string | undefined)[]) => ({
  '@type': 'Place',
  name,
  address: address.filter(Boolean).join(', '),
});

/** A schema.org `EventSeries` with its events: https://schema.org/EventSeries. `origin` has no closing slash. */
export function toSeriesJsonLd(
  { series, events, organiser, email }: PageOf<'series'>,
  lang: Language,
  origin: string,
): Record<string, unknown> {
  const [first, last] = [events[0], events.at(-1)];
  return {
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    name: series.name.text,
    ...(series.description ? { description: series.description.text } : {}),
    url: `${origin}${paths.series(lang, series.slug)}`,
    ...(first && last ? { startDate: first.startsAt, endDate: last.endsAt } : {}),
    organizer: { '@type': 'Organization', name: organiser.text, email },
    subEvent: events.map((event) => {
      const { venueName, place } = event;
      return {
        ...toFacts(event, lang, origin),
        location: toLocation(event, venueName && toPlace(venueName.text, [place?.text]), lang, origin),
      };
    }),
  };
}

/** A schema.org `Event` for search engines: https://schema.org/Event. `origin` has no closing slash. */
export function toJsonLd(event: EventFront, lang: Language, origin: string): Record<string, unknown> {
  const { venue, series } = event;
  const place = venue && toPlace(venue.name.text, [venue.address?.text, venue.city?.text]);
  const performers = event.sessions.flatMap((session) =>
    session.speakers.map((speaker) => speaker.name.text),
  );
  return {
    '@context': 'https://schema.org',
    ...toFacts(event, lang, origin),
    inLanguage: event.languages,
    location: toLocation(event, place, lang, origin),
    organizer: { '@type': 'Organization', name: event.organiser.name.text, email: event.organiser.email },
    ...(series
      ? {
          superEvent: {
            '@type': 'EventSeries',
            name: series.name.text,
            url: `${origin}${paths.series(lang, series.slug)}`,
          },
        }
      : {}),
    ...(performers.length > 0
      ? { performer: [...new Set(performers)].map((name) => ({ '@type': 'Person', name })) }
      : {}),
    ...(event.funder ? { funder: { '@type': 'Organization', name: event.funder.statement.text } } : {}),
    ...(event.door === 'open'
      ? {
          offers: {
            '@type': 'Offer',
            price: 0,
            priceCurrency: 'EUR',
            availability: schema('InStock'),
            url: `${origin}${paths.register(lang, event.slug)}`,
          },
        }
      : {}),
  };
}
