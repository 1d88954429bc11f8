import type { ProgrammeView, SessionCard } from '@odeum/contract/programme';

export const SHOWN_FIELDS = [
  'title',
  'startsAt',
  'minutes',
  'room',
  'track',
  'type',
  'detail',
  'languages',
  'speakers',
] as const;
export type ShownField = (typeof SHOWN_FIELDS)[number];

/** How each field of a session reads, in the words of the screen. */
export type Reading = Record<ShownField, (session: SessionCard, programme: ProgrammeView) => string>;

export interface Difference {
  field: ShownField;
  before: string;
  after: string;
}

/** What somebody else did to a session between two looks at the programme; null: they removed it. */
export function differencesOf(
  id: string,
  before: ProgrammeView,
  after: ProgrammeView,
  reading: Reading,
): Difference[] | null {
  const find = (programme: ProgrammeView) => programme.sessions.find((session) => session.id === id);
  const [was, is] = [find(before), find(after)];
  if (!was || !is) return is ? [] : null;
  return SHOWN_FIELDS.flatMap((field) => {
    const [old, now] = [reading[field](was, before), reading[field](is, after)];
    return old === now ? [] : [{ field, before: old, after: now }];
  });
}
