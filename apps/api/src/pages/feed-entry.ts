import type { CalendarEntry } from '@odeum/calendar/invitations';
import type { Language, LocalisedText } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { needText, pickText } from '@odeum/domain/texts';
import { messages } from '@odeum/locales/public';
import type { EventParts } from './event-front';

const STATUS = {
  draft: 'tentative',
  published: 'confirmed',
  archived: 'confirmed',
  postponed: 'tentative',
  cancelled: 'cancelled',
} as const;

/** An event in a calendar for everybody: no attendees, no private links; first of all whether it takes place. */
export function toFeedEntry(
  { event, venue, organisation }: Omit<EventParts, 'admissions' | 'hasRecord'>,
  lang: Language,
  origin: string,
): CalendarEntry {
  const may = (text: LocalisedText) => pickText(text, lang, event.languages)?.text;
  const url = `${origin}${paths.event(lang, event.slug)}`;
  const words = messages[lang].status;
  const news = event.state === 'cancelled' || event.state === 'postponed' ? words[event.state] : null;
  return {
    uid: `${event.id}@${new URL(origin).hostname}`,
    sequence: event.version - 1,
    stampedAt: event.updatedAt,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    zone: event.zone,
    title: needText(event.title, lang, event.languages).text,
    description: [news && [news, may(event.stateReason)].filter(Boolean).join(': '), may(event.summary), url]
      .filter(Boolean)
      .join('\n\n'),
    location: venue ? [venue.name, venue.address, venue.city].map(may).filter(Boolean).join(', ') : '',
    url,
    organiser: {
      name: needText(organisation.name, lang, organisation.languages).text,
      email: organisation.contactEmail,
    },
    status: STATUS[event.state],
  };
}
