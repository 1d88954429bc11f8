import type { Language } from '@odeum/contract/common';
import { needText, pickText } from '@odeum/domain/texts';
import type { EventEntity } from '../events/event.entity';
import type { VenueEntity } from '../events/project.entity';

/** The event's zone first, with the town; then those of partners. */
export function zonesOf(
  event: EventEntity,
  venue: VenueEntity | null,
  lang: Language,
): { zone: string; place: string }[] {
  const { zone, partnerZones, languages } = event;
  return [
    { zone, place: venue ? (pickText(venue.city, lang, languages)?.text ?? '') : '' },
    ...partnerZones.map((one) => ({ zone: one.zone, place: needText(one.label, lang, languages).text })),
  ];
}

/** The hall on one line. */
export function addressOf(venue: VenueEntity, lang: Language, languages: readonly Language[]): string {
  return [venue.name, venue.address, venue.city]
    .map((part) => pickText(part, lang, languages)?.text)
    .filter(Boolean)
    .join(', ');
}
