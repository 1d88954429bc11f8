import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

/** Zones that are odd in some way are drawn more often: half hours, both sides of the date line, no summer time. */
const ODD = [
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Sofia',
  'Europe/Warsaw',
];
const ALL = Intl.supportedValuesOf('timeZone');
export const anyZone = fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...ALL));

const FROM = Date.parse('1975-01-01T00:00:00Z');
const TO = Date.parse('2037-12-31T00:00:00Z');
const DAY = 86_400_000;
const known = new Map<string, number[]>();

/** Every instant at which a zone's clocks are changed within the years that matter to an event. */
export function changesOf(zone: string): number[] {
  const found = known.get(zone);
  if (found) return found;
  const changes: number[] = [];
  let at: Temporal.ZonedDateTime | null =
    Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(zone);
  while (at && changes.length < 500) {
    at = at.getTimeZoneTransition('next');
    if (!at || at.epochMilliseconds >= TO) break;
    changes.push(at.epochMilliseconds);
  }
  known.set(zone, changes);
  return changes;
}

const anywhen = fc.integer({ min: FROM / 60_000, max: TO / 60_000 }).map((minute) => minute * 60_000);

/** A zone and an instant to the minute in it; every second one lies within a day of a change of its clocks. */
export function anyInstant(): fc.Arbitrary<{ zone: string; at: number }> {
  return anyZone.chain((zone) => {
    const changes = changesOf(zone);
    const near = fc
      .tuple(
        fc.constantFrom(...(changes.length > 0 ? changes : [FROM])),
        fc.integer({ min: -DAY / 60_000, max: DAY / 60_000 }),
      )
      .map(([change, minutes]) => change + minutes * 60_000);
    return fc.record({ zone: fc.constant(zone), at: fc.oneof(anywhen, near) });
  });
}

/** The oracle: what a clock in the zone shows some minutes after an instant. */
export function wallOf(at: number, zone: string, minutes = 0): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .add({ minutes })
    .toZonedDateTimeISO(zone)
    .toPlainDateTime();
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
export function offsetOf(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}
