import type { EventFront } from '@odeum/contract/pages';
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

/** A schema.org `Event` for search engines: https://schema.org/Event. `origin` has no closing slash. */
export function toJsonLd(event: EventFront, lang: Language, origin: string): Record<string, unknown> {
  const url = `${origin}${paths.event(lang, event.slug)}`;
  const place = event.venue && {
    '@type': 'Place',
    name: event.venue.name.text,
    address: [event.venue.address?.text, event.venue.city?.text].filter(Boolean).join(', '),
  };
  const virtual = { '@type': 'VirtualLocation', url: `${origin}${paths.live(lang, event.slug)}` };
  const locations = [
    ...(event.attendanceMode !== 'online' && place ? [place] : []),
    ...(event.attendanceMode !== 'on_site' ? [virtual] : []),
  ];
  const performers = event.sessions.flatMap((session) =>
    session.speakers.map((speaker) => speaker.name.text),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title.text,
    ...(event.summary ? { description: event.summary.text } : {}),
    url,
    inLanguage: event.languages,
    startDate: event.startsAt,
    endDate: event.endsAt,
    eventStatus: schema(STATUS[event.status]),
    eventAttendanceMode: schema(MODE[event.attendanceMode]),
    isAccessibleForFree: true,
    location: locations.length === 1 ? locations[0] : locations,
    organizer: { '@type': 'Organization', name: event.organiser.name.text, email: event.organiser.email },
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
