import { Temporal } from 'temporal-polyfill';

/** An instant as a field for local times shows it: the wall clock of a zone, to the minute. Empty for none. */
export function toLocalField(at: string | null, zone: string): string {
  if (!at) return '';
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/**
 * The instant that a wall clock in a zone means; null where the field holds none. A skipped hour becomes the next. Of an
 * hour that comes twice it is the first one, but a field that still shows `shown` means that very instant.
 */
export function fromLocalField(text: string, zone: string, shown: string | null = null): string | null {
  if (shown && text === toLocalField(shown, zone)) return shown;
  try {
    const instant = Temporal.PlainDateTime.from(text)
      .toZonedDateTime(zone, { disambiguation: 'compatible' })
      .toInstant();
    return new Date(instant.epochMilliseconds).toISOString();
  } catch {
    return null;
  }
}
