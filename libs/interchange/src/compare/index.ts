import type { ExchangeProgramme, ExchangeSession } from '../programme/index';

export type SessionField = Exclude<keyof ExchangeSession, 'guid'>;

export interface SessionChange {
  guid: string;
  before: ExchangeSession;
  after: ExchangeSession;
  /** Those that differ, in the order of the model. */
  fields: SessionField[];
}

export interface ProgrammeChanges {
  added: ExchangeSession[];
  changed: SessionChange[];
  /** In the current programme and not in the incoming one. */
  gone: ExchangeSession[];
  /** How many sessions are the same in both. */
  unchanged: number;
}

/** All of them; a new field of a session does not compile without a place here. */
const FIELDS: Record<SessionField, true> = {
  sourceId: true,
  code: true,
  slug: true,
  title: true,
  subtitle: true,
  type: true,
  track: true,
  room: true,
  startsAt: true,
  durationMinutes: true,
  language: true,
  abstract: true,
  description: true,
  persons: true,
  links: true,
  attachments: true,
  doNotRecord: true,
  url: true,
  logo: true,
  extra: true,
};

/** A value as text that is the same for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function differs(before: unknown, after: unknown): boolean {
  if (before === after) return false;
  return typeof before === 'object' && typeof after === 'object' && before !== null && after !== null
    ? canonical(before) !== canonical(after)
    : true;
}

/**
 * What taking `incoming` would do to `current`: sessions are the same when their guid is. With `fields`, only those are
 * looked at, for a format that carries fewer than the model has. Lists are in the order of the programme they come from.
 */
export function compareProgrammes(
  current: ExchangeProgramme,
  incoming: ExchangeProgramme,
  fields: readonly SessionField[] = Object.keys(FIELDS) as SessionField[],
): ProgrammeChanges {
  const known = new Map(current.sessions.map((session) => [session.guid, session]));
  const changes: ProgrammeChanges = { added: [], changed: [], gone: [], unchanged: 0 };
  for (const after of incoming.sessions) {
    const before = known.get(after.guid);
    if (!before) {
      changes.added.push(after);
      continue;
    }
    known.delete(after.guid);
    const different = fields.filter((field) => differs(before[field], after[field]));
    if (different.length === 0) changes.unchanged += 1;
    else changes.changed.push({ guid: after.guid, before, after, fields: different });
  }
  changes.gone = [...known.values()];
  return changes;
}
