import type { SessionCard } from '@odeum/contract/programme';
import { dayKey } from '@odeum/domain/time';
import { Temporal } from 'temporal-polyfill';

const MINUTE = 60_000;
/** Sessions begin and end on these; what an import brought may stand between them. */
export const STEP = 5;
const HOUR = 60;

/** A day of the event's zone as the board draws it: minutes are counted from its first instant, clocks as they may. */
export interface DayGrid {
  day: string;
  /** Of the day's first instant, UTC milliseconds. */
  begin: number;
  /** The part that is drawn: whole hours of the count. */
  from: number;
  to: number;
}

type Timed = Pick<SessionCard, 'startsAt' | 'minutes'>;

export function toMinute(grid: Pick<DayGrid, 'begin'>, at: string): number {
  return Math.round((Date.parse(at) - grid.begin) / MINUTE);
}

export function toInstant(grid: Pick<DayGrid, 'begin'>, minute: number): string {
  return new Date(grid.begin + minute * MINUTE).toISOString();
}

function beginOf(day: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).epochMilliseconds;
}

function lengthOf(day: string, zone: string): number {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  return (beginOf(next, zone) - beginOf(day, zone)) / MINUTE;
}

/** Each day of the event, and those that sessions outside of it fall on, in order: YYYY-MM-DD. */
export function listDays(
  event: { startsAt: string; endsAt: string; zone: string },
  sessions: readonly Timed[],
): string[] {
  const days = new Set<string>();
  // The end is exclusive: what ends at midnight has no part in the day that begins.
  const last = new Date(Date.parse(event.endsAt) - 1);
  const end = dayKey(last, event.zone);
  let day = dayKey(event.startsAt, event.zone);
  for (let i = 0; i < 60 && day <= end; i += 1) {
    days.add(day);
    day = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  }
  for (const { startsAt } of sessions) if (startsAt) days.add(dayKey(startsAt, event.zone));
  return [...days].sort();
}

/** What is drawn of a day: from the hour of the first thing on it to the hour of the last, eight to six at the least. */
export function gridOf(
  day: string,
  event: { startsAt: string; endsAt: string; zone: string },
  sessions: readonly Timed[],
): DayGrid {
  const begin = beginOf(day, event.zone);
  const length = lengthOf(day, event.zone);
  const clock = (hour: number) => {
    const at = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: event.zone,
      plainTime: Temporal.PlainTime.from({ hour }),
    });
    return (at.epochMilliseconds - begin) / MINUTE;
  };
  const inDay = (minute: number) => Math.min(length, Math.max(0, minute));
  const spans = [
    [inDay(toMinute({ begin }, event.startsAt)), inDay(toMinute({ begin }, event.endsAt))] as const,
    ...sessions.flatMap(({ startsAt, minutes }) => {
      if (!startsAt || dayKey(startsAt, event.zone) !== day) return [];
      const minute = toMinute({ begin }, startsAt);
      return [[minute, minute + minutes] as const];
    }),
  ].filter(([from, to]) => from < to);
  const from = Math.min(clock(9), ...spans.map(([start]) => start));
  const to = Math.max(clock(18), ...spans.map(([, end]) => end));
  return { day, begin, from: Math.floor(from / HOUR) * HOUR, to: Math.ceil(to / HOUR) * HOUR };
}

export function snap(minute: number): number {
  return Math.round(minute / STEP) * STEP;
}

export interface Placed {
  id: string;
  minute: number;
  minutes: number;
  /** Beside how many, and as which of them, it stands where several share a time. */
  lane: number;
  lanes: number;
}

/** Sessions of one room on one day, those that overlap side by side. */
export function placeInLanes(
  grid: Pick<DayGrid, 'begin'>,
  sessions: readonly Pick<SessionCard, 'id' | 'startsAt' | 'minutes'>[],
): Placed[] {
  const sorted = sessions
    .flatMap(({ id, startsAt, minutes }) =>
      startsAt ? [{ id, minute: toMinute(grid, startsAt), minutes, lane: 0, lanes: 1 }] : [],
    )
    .sort((a, b) => a.minute - b.minute || (a.id < b.id ? -1 : 1));
  let cluster: Placed[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const placed of cluster) placed.lanes = ends.length;
    cluster = [];
    ends = [];
  };
  for (const placed of sorted) {
    if (ends.every((end) => end <= placed.minute)) close();
    const free = ends.findIndex((end) => end <= placed.minute);
    placed.lane = free >= 0 ? free : ends.length;
    ends[placed.lane] = placed.minute + placed.minutes;
    cluster.push(placed);
  }
  close();
  return sorted;
}

/** Where the keyboard is: in a column, at a minute. It is on the session that covers it, or on an empty place. */
export interface Cursor {
  column: number;
  minute: number;
}
const SLOT = 30;
/** A pause as short as this is no place for a session: the arrows go over it. */
const PAUSE = 15;

export function sessionAt(placed: readonly Placed[], minute: number): Placed | null {
  return placed.find((one) => one.minute <= minute && minute < one.minute + one.minutes) ?? null;
}

/** The next place that an arrow leads to. Never outside of what is drawn. */
export function moveCursor(
  { from, to }: Pick<DayGrid, 'from' | 'to'>,
  columns: readonly (readonly Placed[])[],
  cursor: Cursor,
  key: 'up' | 'down' | 'left' | 'right',
): Cursor {
  if (key === 'left' || key === 'right') {
    const column = cursor.column + (key === 'left' ? -1 : 1);
    return column < 0 || column >= columns.length ? cursor : { ...cursor, column };
  }
  const placed = columns[cursor.column] ?? [];
  const here = sessionAt(placed, cursor.minute);
  const last = to - SLOT;
  if (key === 'down') {
    const next = here ? here.minute + here.minutes : Math.floor(cursor.minute / SLOT) * SLOT + SLOT;
    const begun = placed.find(
      (one) => one.minute > cursor.minute && one.minute < next + PAUSE && one !== here,
    );
    return { ...cursor, minute: Math.min(last, begun?.minute ?? next) };
  }
  const start = here?.minute ?? cursor.minute;
  const before = Math.ceil(start / SLOT) * SLOT - SLOT;
  const ended = placed.findLast(
    (one) => one !== here && one.minute < start && one.minute + one.minutes > before,
  );
  return { ...cursor, minute: Math.max(from, ended?.minute ?? before) };
}
