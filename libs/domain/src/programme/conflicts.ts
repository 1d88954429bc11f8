import type { Language } from '@odeum/contract/common';

/** Minutes that people need from one building to another. */
export const CHANGEOVER_MINUTES = 15;

export const CONFLICT_KINDS = [
  'room_taken',
  'speaker_twice',
  'speaker_away',
  'changeover',
  'outside_event',
  'slot_too_short',
  'no_channel',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Something that an organiser should know about; nothing is refused because of it. */
export interface Conflict {
  kind: ConflictKind;
  sessionId: string;
  /** The other session of two that are in each other's way. */
  otherId?: string;
  speakerId?: string;
  /** Without a channel. */
  languages?: Language[];
  /** Needed, where the slot is too short; between the two, where the buildings are too far apart. */
  minutes?: number;
}

export interface PlannedSession {
  id: string;
  roomId: string | null;
  startsAt: string | null;
  minutes: number;
  neededMinutes: number | null;
  interpretedInto: readonly Language[];
  speakers: readonly { speakerId: string }[];
}

export interface Plan {
  /** The event's hours, UTC instants. */
  startsAt: string;
  endsAt: string;
  rooms: readonly { id: string; building: string; channels: readonly Language[] }[];
  speakers: readonly { id: string; availability: readonly { startsAt: string; endsAt: string }[] }[];
  sessions: readonly PlannedSession[];
}

interface Slot {
  session: PlannedSession;
  start: number;
  end: number;
}

const MINUTE = 60_000;

function toSlots(sessions: readonly PlannedSession[]): Slot[] {
  return sessions
    .flatMap((session) => {
      if (session.startsAt === null) return [];
      const start = Date.parse(session.startsAt);
      return [{ session, start, end: start + session.minutes * MINUTE }];
    })
    .sort((a, b) => a.start - b.start || (a.session.id < b.session.id ? -1 : 1));
}

/** Pairs that overlap: not all of them, but each slot that overlaps any is in at least one. `slots` by their start. */
function findOverlaps(slots: readonly Slot[]): [Slot, Slot][] {
  const pairs: [Slot, Slot][] = [];
  let longest: Slot | null = null;
  for (const slot of slots) {
    if (longest && slot.start < longest.end) pairs.push([longest, slot]);
    if (!longest || slot.end > longest.end) longest = slot;
  }
  return pairs;
}

function groupBy(slots: readonly Slot[], keysOf: (session: PlannedSession) => Iterable<string>) {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    for (const key of keysOf(slot.session)) {
      const group = groups.get(key);
      if (group) group.push(slot);
      else groups.set(key, [slot]);
    }
  }
  return groups;
}

function toPair(kind: ConflictKind, [a, b]: [Slot, Slot], more: Partial<Conflict> = {}): Conflict[] {
  return [
    { kind, sessionId: a.session.id, otherId: b.session.id, ...more },
    { kind, sessionId: b.session.id, otherId: a.session.id, ...more },
  ];
}

function findChangeovers(
  slots: readonly Slot[],
  speakerId: string,
  buildings: ReadonlyMap<string | null, string>,
): Conflict[] {
  return slots.flatMap((slot, i) => {
    const next = slots[i + 1];
    if (!next) return [];
    const from = buildings.get(slot.session.roomId);
    const to = buildings.get(next.session.roomId);
    const minutes = (next.start - slot.end) / MINUTE;
    // Those that overlap are told as that already.
    if (!from || !to || from === to || minutes < 0 || minutes >= CHANGEOVER_MINUTES) return [];
    return toPair('changeover', [slot, next], { speakerId, minutes });
  });
}

/**
 * Everything in a plan that is in the way of something else, by kind. Sessions without a time are in nobody's way. Ends
 * are exclusive: what begins when another ends does not overlap it. Grows with the number of sessions, not its square.
 */
export function findConflicts(plan: Plan): Conflict[] {
  const slots = toSlots(plan.sessions);
  const conflicts: Conflict[] = [];
  // An event without rooms is held in one; where there are some, a session without one waits for it.
  const nowhere = plan.rooms.length === 0 ? [''] : [];
  const inRooms = groupBy(slots, ({ roomId }) => (roomId === null ? nowhere : [roomId]));
  for (const group of inRooms.values()) {
    for (const pair of findOverlaps(group)) conflicts.push(...toPair('room_taken', pair));
  }
  const ofSpeakers = groupBy(slots, ({ speakers }) => new Set(speakers.map(({ speakerId }) => speakerId)));
  const buildings = new Map<string | null, string>(plan.rooms.map(({ id, building }) => [id, building]));
  const available = new Map(plan.speakers.map(({ id, availability }) => [id, availability]));
  for (const [speakerId, group] of ofSpeakers) {
    for (const pair of findOverlaps(group)) conflicts.push(...toPair('speaker_twice', pair, { speakerId }));
    conflicts.push(...findChangeovers(group, speakerId, buildings));
    const periods = available.get(speakerId) ?? [];
    for (const { session, start, end } of periods.length === 0 ? [] : group) {
      const isThere = periods.some((p) => Date.parse(p.startsAt) <= start && end <= Date.parse(p.endsAt));
      if (!isThere) conflicts.push({ kind: 'speaker_away', sessionId: session.id, speakerId });
    }
  }
  const channels = new Map(plan.rooms.map((room) => [room.id, room.channels]));
  const opens = Date.parse(plan.startsAt);
  const closes = Date.parse(plan.endsAt);
  for (const { session, start, end } of slots) {
    const { id: sessionId, neededMinutes, minutes, roomId, interpretedInto } = session;
    if (start < opens || end > closes) conflicts.push({ kind: 'outside_event', sessionId });
    if (neededMinutes !== null && neededMinutes > minutes) {
      conflicts.push({ kind: 'slot_too_short', sessionId, minutes: neededMinutes });
    }
    const offered = roomId === null ? [] : (channels.get(roomId) ?? []);
    const languages = interpretedInto.filter((language) => !offered.includes(language));
    if (languages.length > 0) conflicts.push({ kind: 'no_channel', sessionId, languages });
  }
  return conflicts.sort((a, b) => CONFLICT_KINDS.indexOf(a.kind) - CONFLICT_KINDS.indexOf(b.kind));
}
