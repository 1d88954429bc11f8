import type { Language } from '@odeum/contract/common';
import { formatDays, formatTimeRangeBeside, zonesDifferWithin } from '@odeum/domain/time';

export interface Times {
  lang: Language;
  startsAt: Date;
  endsAt: Date;
  /** The event's zone first; `place` is what people there call it. */
  zones: { zone: string; place: string }[];
}

/** The days of an event, and its hours in each zone that has another clock. */
export function tellWhen({ lang, startsAt, endsAt, zones }: Times): string {
  const [home, ...others] = zones;
  if (!home) return '';
  const range = (zone: string, place: string) =>
    `${formatTimeRangeBeside(startsAt, endsAt, zone, home.zone, lang)} ${place}`.trim();
  const differing = others.filter(({ zone }) => zonesDifferWithin(startsAt, endsAt, home.zone, zone));
  return [
    formatDays(startsAt, endsAt, home.zone, lang, true),
    range(home.zone, home.place),
    ...differing.map(({ zone, place }) => range(zone, place)),
  ].join('\n');
}
