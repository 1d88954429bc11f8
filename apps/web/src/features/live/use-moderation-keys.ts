import type { RoomQuestion, RoomState } from '@odeum/contract/live';
import { useEffect, useState } from 'react';
import { KEY_OF, possibleDeeds, type ModerationDeed } from './moderation-deeds';

const PRESSED_INPUTS = ['checkbox', 'radio', 'button'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !PRESSED_INPUTS.includes(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Arrows choose a question, digits do something with it, Esc clears the screen. Off while somebody types. */
export function useModerationKeys(
  areOn: boolean,
  reachable: readonly RoomQuestion[],
  state: RoomState,
  act: (deed: ModerationDeed, question: RoomQuestion) => void,
  clearScreen: () => void,
) {
  const [chosenId, select] = useState<string | null>(null);
  const selected = reachable.find(({ id }) => id === chosenId) ?? reachable[0];
  useEffect(() => {
    if (!areOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Escape') return clearScreen();
      if (!selected) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = reachable[reachable.indexOf(selected) + step];
        if (!next) return;
        select(next.id);
        document.getElementById(`question-${next.id}`)?.focus();
        return;
      }
      // A key that is held down would work through the whole column.
      if (event.repeat) return;
      const deed = possibleDeeds(selected.state, selected.id === state.pinnedId).find(
        (one) => KEY_OF[one === 'unpin' ? 'pin' : one] === event.key,
      );
      if (deed) act(deed, selected);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [areOn, reachable, selected, state.pinnedId, act, clearScreen]);
  return { selectedId: selected?.id ?? null, select };
}
