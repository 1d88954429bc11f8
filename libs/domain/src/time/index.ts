import type { Language } from '@odeum/contract/common';

/** All of these show an instant on a wall clock: `zone` is an IANA name, `lang` decides the form. Pure; no clock inside. */
const LOCALE: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB', pl: 'pl-PL' };
const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${zone} ${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: zone, ...options });
  cache.set(key, made);
  return made;
}

/** 14:00, by the 24-hour clock in every language. */
export function formatTime(at: string | Date, zone: string, lang: Language): string {
  return formatter(lang, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

/** 7 декември 2026 г., Monday 7 December 2026 and the like. */
export function formatDate(at: string | Date, zone: string, lang: Language, withWeekday = false): string {
  const weekday = withWeekday ? ({ weekday: 'long' } as const) : {};
  return formatter(lang, zone, { day: 'numeric', month: 'long', year: 'numeric', ...weekday }).format(
    new Date(at),
  );
}

/** The parts that a cover sets in type of different sizes. */
export function dateParts(at: string | Date, zone: string, lang: Language) {
  const parts = formatter(lang, zone, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    weekday: 'long',
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
  return { day: part('day'), month: part('month'), year: part('year'), weekday: part('weekday') };
}

/** 10:00–13:00 in one zone. */
export function formatTimeRange(
  from: string | Date,
  to: string | Date,
  zone: string,
  lang: Language,
): string {
  return `${formatTime(from, zone, lang)}–${formatTime(to, zone, lang)}`;
}

/** The calendar day in a zone as YYYY-MM-DD, for grouping sessions by the event's own days. */
export function dayKey(at: string | Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(at));
}

/** Whether two zones show different wall clocks at an instant: Sofia and Athens do not, Sofia and Warsaw do. */
export function zonesDiffer(at: string | Date, a: string, b: string): boolean {
  const show = (zone: string) =>
    formatter('en', zone, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(new Date(at));
  return show(a) !== show(b);
}

/** 7.12.2026 and the like, where there is little room. */
export function formatShortDate(at: string | Date, zone: string, lang: Language): string {
  return formatter(lang, zone, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at));
}

/** вт, Tue, wt.: said beside a time that falls on another day in another zone. */
export function formatWeekday(at: string | Date, zone: string, lang: Language): string {
  return formatter(lang, zone, { weekday: 'short' }).format(new Date(at));
}

/** The town that a zone is named after, for zones that nobody gave a name: America/New_York is New York. */
export function townOfZone(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

export function minutesBetween(from: string | Date, to: string | Date): number {
  return Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000);
}
