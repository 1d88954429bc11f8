import type { Language } from '@odeum/contract/common';

/** All of these show an instant on a wall clock: `zone` is an IANA name, `lang` decides the form. Pure; no clock inside. */
const LOCALE: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB', pl: 'pl-PL' };
/** Writes days as YYYY-MM-DD. */
const DAY_LOCALE = 'en-CA';
const DAY = 86_400_000;
const QUARTER = 15 * 60_000;
/** What is longer has days; an evening that runs past midnight stays on its evening. */
const LONGEST_NIGHT = 16 * 3_600_000;
const cache = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  cache.set(key, made);
  return made;
}

const formatter = (lang: Language, zone: string, options: Intl.DateTimeFormatOptions) =>
  formatterOf(LOCALE[lang], zone, options);

/** 14:00, by the 24-hour clock in every language. */
export function formatTime(at: string | Date, zone: string, lang: Language): string {
  return formatter(lang, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

/** 7 декември 2026 г., Monday, 7 December 2026 and the like. */
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

/** The last instant of an event that goes over several days of its zone; null for one of a day or an evening. */
export function lastDay(from: string | Date, to: string | Date, zone: string): Date | null {
  // The end is exclusive: what ends at midnight has no part in the day that begins.
  const [start, last] = [new Date(from), new Date(new Date(to).getTime() - 1)];
  const isLong = last.getTime() - start.getTime() >= LONGEST_NIGHT;
  return isLong && dayKey(start, zone) !== dayKey(last, zone) ? last : null;
}

/**
 * As `formatDate`, and for an event of several days all of them: 3–4 February 2024. Put together here and not by
 * `formatRange`: engines do not agree on the spaces around its dash, and what a service drew a browser must draw again.
 */
export function formatDays(
  from: string | Date,
  to: string | Date,
  zone: string,
  lang: Language,
  withWeekday = false,
): string {
  const last = lastDay(from, to, zone);
  if (!last) return formatDate(from, zone, lang, withWeekday);
  const [a, b] = [dateParts(from, zone, lang), dateParts(last, zone, lang)];
  const end = formatDate(last, zone, lang, withWeekday);
  if (withWeekday || a.year !== b.year) return `${formatDate(from, zone, lang, withWeekday)} – ${end}`;
  return end.replace(b.day, a.month === b.month ? `${a.day}–${b.day}` : `${a.day} ${a.month} – ${b.day}`);
}

/** As `dateParts`, for all days of an event: day 3–4, or day 30 and month November – 2 December. */
export function daysParts(from: string | Date, to: string | Date, zone: string, lang: Language) {
  const first = dateParts(from, zone, lang);
  const until = lastDay(from, to, zone);
  if (!until) return first;
  const last = dateParts(until, zone, lang);
  const weekday = `${first.weekday} – ${last.weekday}`;
  if (first.year !== last.year) {
    return {
      ...first,
      month: `${first.month} ${first.year} – ${last.day} ${last.month}`,
      year: last.year,
      weekday,
    };
  }
  return first.month === last.month
    ? { ...first, day: `${first.day}–${last.day}`, weekday }
    : { ...first, month: `${first.month} – ${last.day} ${last.month}`, weekday };
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
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return formatterOf(DAY_LOCALE, zone, digits).format(new Date(at));
}

/** Whether two zones show different wall clocks at an instant: Sofia and Athens do not, Sofia and Warsaw do. */
export function zonesDiffer(at: string | Date, a: string, b: string): boolean {
  const time = (zone: string) => formatTime(at, zone, 'en');
  return time(a) !== time(b) || dayKey(at, a) !== dayKey(at, b);
}

/**
 * Whether two zones show different wall clocks at any time of an event. Looked at once a day, and through a day on which
 * clocks are changed more often: Chișinău and Sofia change theirs in the same night, an hour apart.
 */
export function zonesDifferWithin(from: string | Date, to: string | Date, a: string, b: string): boolean {
  const [start, end] = [new Date(from).getTime(), new Date(to).getTime()];
  const time = (at: number) => formatTime(new Date(at), a, 'en');
  for (let day = start; day < end; day += DAY) {
    const step = time(day) === time(day + DAY) ? DAY : QUARTER;
    for (let at = day; at < Math.min(day + DAY, end); at += step) {
      if (zonesDiffer(new Date(at), a, b)) return true;
    }
  }
  return zonesDiffer(new Date(end), a, b);
}

/** 7.12.2026 and the like, where there is little room. */
export function formatShortDate(at: string | Date, zone: string, lang: Language): string {
  return formatter(lang, zone, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at));
}

/** вт, Tue, wt.: said beside a time that falls on another day in another zone. */
export function formatWeekday(at: string | Date, zone: string, lang: Language): string {
  return formatter(lang, zone, { weekday: 'short' }).format(new Date(at));
}

/** A time in a zone; with the weekday where it is another day than in `home`, the zone that the date is told in. */
export function formatTimeBeside(at: string | Date, zone: string, home: string, lang: Language): string {
  const time = formatTime(at, zone, lang);
  return dayKey(at, zone) === dayKey(at, home) ? time : `${time} ${formatWeekday(at, zone, lang)}`;
}

/**
 * As `formatTimeRange`, beside a date that is told in `home`: 20:00–23:00, 01:00–04:00 Tue where that is another day
 * there, 22:00 Mon – 01:00 Tue where the two ends fall on different ones.
 */
export function formatTimeRangeBeside(
  from: string | Date,
  to: string | Date,
  zone: string,
  home: string,
  lang: Language,
): string {
  const isSameDay = (at: string | Date) => dayKey(at, zone) === dayKey(at, home);
  const range = formatTimeRange(from, to, zone, lang);
  if (isSameDay(from) && isSameDay(to)) return range;
  if (dayKey(from, zone) === dayKey(to, zone)) return `${range} ${formatWeekday(from, zone, lang)}`;
  const moment = (at: string | Date) => `${formatTime(at, zone, lang)} ${formatWeekday(at, zone, lang)}`;
  return `${moment(from)} – ${moment(to)}`;
}

/** A stretch of time with its date, or with both dates where it ends on another day of the zone. */
export function formatWindow(from: string | Date, to: string | Date, zone: string, lang: Language): string {
  const day = (at: string | Date) => formatDate(at, zone, lang, true);
  if (dayKey(from, zone) === dayKey(to, zone)) {
    return `${day(from)}, ${formatTimeRange(from, to, zone, lang)}`;
  }
  const moment = (at: string | Date) => `${day(at)}, ${formatTime(at, zone, lang)}`;
  return `${moment(from)} – ${moment(to)}`;
}

/** The town that a zone is named after, for zones that nobody gave a name: America/New_York is New York. */
export function townOfZone(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

export function minutesBetween(from: string | Date, to: string | Date): number {
  return Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000);
}
