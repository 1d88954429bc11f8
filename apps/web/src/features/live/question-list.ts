import type { RoomQuestion, RoomState } from '@odeum/contract/live';
import { orderByVotes } from '@odeum/domain/live';

export type SortOrder = 'votes' | 'new' | 'mine';

/**
 * The ids in the order in which a list is laid out. It is laid out when the person asks for it, not when votes come in:
 * nothing moves under the finger.
 */
export function layOut(state: RoomState, order: SortOrder, mine: ReadonlySet<string>): string[] {
  const questions = Object.values(state.questions);
  const shown = order === 'mine' ? questions.filter(({ id }) => mine.has(id)) : questions;
  const open = shown.filter(({ state: s }) => s !== 'answered');
  const answered = shown.filter(({ state: s }) => s === 'answered');
  const newest = (list: RoomQuestion[]) =>
    list.toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  return [...(order === 'votes' ? orderByVotes(open) : newest(open)), ...newest(answered)].map(
    ({ id }) => id,
  );
}

/** Of a list laid out earlier: what is still there to show, and how many have come since. */
export function compareLayout(
  laid: readonly string[],
  state: RoomState,
  order: SortOrder,
  mine: ReadonlySet<string>,
): { shown: RoomQuestion[]; newCount: number } {
  const known = new Set(laid);
  const shown = laid.flatMap((id) => state.questions[id] ?? []);
  const { pinnedId } = state;
  const pinned = pinnedId ? state.questions[pinnedId] : undefined;
  const rest = shown.filter(({ id }) => id !== pinnedId);
  const isWanted = (id: string) => order !== 'mine' || mine.has(id);
  const newCount = Object.keys(state.questions).filter(
    (id) => !known.has(id) && id !== pinnedId && isWanted(id),
  ).length;
  return { shown: pinned && isWanted(pinned.id) ? [pinned, ...rest] : rest, newCount };
}
