import type { Language, Phrase } from '@odeum/contract/common';
import type { EventFront } from '@odeum/contract/pages';
import {
  dayKey,
  formatTime,
  formatTimeRange,
  formatWeekday,
  townOfZone,
  zonesDiffer,
} from '@odeum/domain/time';

export interface ShownZone {
  zone: string;
  label: Phrase;
}

type Zoned = Pick<EventFront, 'zone' | 'place' | 'startsAt'> & { partnerZones?: EventFront['partnerZones'] };

/** The event's own zone first, then those of partners whose clocks differ from all before them. */
export function listZones(event: Zoned, lang: Language, visitor: ShownZone | null = null): ShownZone[] {
  const own = { zone: event.zone, label: event.place ?? { text: townOfZone(event.zone), lang } };
  const others = [...(event.partnerZones ?? []), ...(visitor ? [visitor] : [])];
  return others.reduce<ShownZone[]>(
    (shown, next) =>
      shown.every((zone) => zonesDiffer(event.startsAt, zone.zone, next.zone)) ? [...shown, next] : shown,
    [own],
  );
}

/** A time in a zone; with the weekday where that is another day than in the event's zone. */
export function showTime(at: string, zone: string, eventZone: string, lang: Language): string {
  const time = formatTime(at, zone, lang);
  return dayKey(at, zone) === dayKey(at, eventZone) ? time : `${time} ${formatWeekday(at, zone, lang)}`;
}

export function showTimeRange(event: Zoned & { endsAt: string }, zone: string, lang: Language): string {
  return formatTimeRange(event.startsAt, event.endsAt, zone, lang);
}
