import type { Language, Phrase } from '@odeum/contract/common';
import type { EventFront } from '@odeum/contract/pages';
import { formatTimeRangeBeside, townOfZone, zonesDifferWithin } from '@odeum/domain/time';

export interface ShownZone {
  zone: string;
  label: Phrase;
}

type Zoned = Pick<EventFront, 'zone' | 'place' | 'startsAt' | 'endsAt'> & {
  partnerZones?: EventFront['partnerZones'];
};

/** The event's own zone first, then those of partners whose clocks differ from all before them. */
export function listZones(event: Zoned, lang: Language, visitor: ShownZone | null = null): ShownZone[] {
  const own = { zone: event.zone, label: event.place ?? { text: townOfZone(event.zone), lang } };
  const others = [...(event.partnerZones ?? []), ...(visitor ? [visitor] : [])];
  return others.reduce<ShownZone[]>(
    (shown, next) =>
      shown.every((zone) => zonesDifferWithin(event.startsAt, event.endsAt, zone.zone, next.zone))
        ? [...shown, next]
        : shown,
    [own],
  );
}

/** When an event is, in a zone; with the weekday where that is another day than in the event's own. */
export function showTimeRange(event: Zoned, zone: string, lang: Language): string {
  return formatTimeRangeBeside(event.startsAt, event.endsAt, zone, event.zone, lang);
}
