import type { SessionCard, SessionPlace } from '@odeum/contract/programme';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './board';
import {
  type Cursor,
  type DayGrid,
  moveCursor,
  type Placed,
  sessionAt,
  STEP,
  toInstant,
  toMinute,
} from './day-grid';
import { useOpenSession } from './session-drawer';
import { useConflictWords } from './use-conflict-words';
import type { Held } from './use-drag';
import { conflictsAt, useProgramming } from './use-programme';
import { useReading } from './use-reading';

const HOUR = 60;
const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;
const MINUTES: Record<string, number> = {
  ArrowUp: -STEP,
  ArrowDown: STEP,
  PageUp: -HOUR,
  PageDown: HOUR,
};

interface BoardKeysOptions {
  grid: DayGrid;
  columns: readonly Column[];
  lanes: readonly (readonly Placed[])[];
  drop: (id: string, place: SessionPlace) => void;
  say: (text: string) => void;
}

/** The board by keyboard: one stop of the tabulator, arrows within, and a session that is carried. */
export function useBoardKeys({ grid, columns, lanes, drop, say }: BoardKeysOptions) {
  const { t } = useTranslation('studio');
  const { programme, event, edits, hold } = useProgramming();
  const { open, begin } = useOpenSession();
  const { titleOf, timesOf } = useReading();
  const sayConflict = useConflictWords();
  const first = lanes.findIndex((placed) => placed.length > 0);
  const [cursor, setCursor] = useState<Cursor>(() => ({
    column: Math.max(0, first),
    minute: lanes[Math.max(0, first)]?.[0]?.minute ?? grid.from,
  }));
  const [held, setHeld] = useState<Held | null>(null);
  const board = useRef<HTMLElement | null>(null);
  const mustFocus = useRef(false);

  // Whoever works by keys keeps the focus on the board, also when the card under it is drawn anew somewhere else.
  const isAtKeys = useRef(false);
  useEffect(() => {
    const leave = (happened: Event) => {
      if (happened.type === 'pointerdown' || !board.current?.contains(happened.target as Node)) {
        isAtKeys.current = false;
      }
    };
    window.addEventListener('pointerdown', leave);
    window.addEventListener('focusin', leave);
    return () => {
      window.removeEventListener('pointerdown', leave);
      window.removeEventListener('focusin', leave);
    };
  }, []);
  useEffect(() => {
    const isLost = isAtKeys.current && document.activeElement === document.body;
    if (!mustFocus.current && !isLost) return;
    mustFocus.current = false;
    board.current?.querySelector<HTMLElement>('[data-board-focus]')?.focus();
  });

  const goTo = (next: Cursor) => {
    mustFocus.current = true;
    setCursor(next);
  };
  const nameOf = (roomId: string | null) => columns.find((column) => column.roomId === roomId)?.name ?? '';
  const tell = (session: SessionCard, place: SessionPlace) => {
    const conflicts = conflictsAt(event, programme, session.id, place);
    say(
      [
        t('board.said', { title: titleOf(session), room: nameOf(place.roomId), times: timesOf(place) }),
        ...conflicts.map((conflict) => sayConflict(conflict, programme)),
      ].join(' '),
    );
  };
  const carry = (next: Held | null) => {
    hold(next !== null);
    setHeld(next);
  };
  const move = (given: Held, change: Partial<SessionPlace>) => {
    const place = { ...given.place, ...change };
    carry({ ...given, place });
    tell(given.session, place);
  };

  const pressHeld = (pressed: KeyboardEvent, given: Held): boolean => {
    const { place } = given;
    const start = place.startsAt === null ? grid.from : toMinute(grid, place.startsAt);
    const by = MINUTES[pressed.key];
    if (pressed.key === 'Escape') {
      carry(null);
      say(t('board.put_back'));
    } else if (pressed.key === 'Enter' || pressed.key === ' ') {
      carry(null);
      drop(given.id, place);
      say(
        t('board.dropped', {
          title: titleOf(given.session),
          room: nameOf(place.roomId),
          times: timesOf(place),
        }),
      );
      const column = columns.findIndex(({ roomId }) => roomId === place.roomId);
      goTo({ column: Math.max(0, column), minute: start });
    } else if (by !== undefined && pressed.shiftKey) {
      move(given, { minutes: Math.max(STEP, place.minutes + by) });
    } else if (by !== undefined) {
      const minute = Math.min(grid.to - STEP, Math.max(grid.from, start + by));
      move(given, { startsAt: toInstant(grid, minute) });
    } else if (pressed.key === 'ArrowLeft' || pressed.key === 'ArrowRight') {
      const at = columns.findIndex(({ roomId }) => roomId === place.roomId);
      const next = columns[at + (pressed.key === 'ArrowLeft' ? -1 : 1)];
      if (next) move(given, { roomId: next.roomId });
    } else return pressed.key !== 'Tab';
    return true;
  };

  const pressFree = (pressed: KeyboardEvent): boolean => {
    const arrow = ARROWS[pressed.key as keyof typeof ARROWS];
    if (arrow) {
      goTo(moveCursor(grid, lanes, cursor, arrow));
      return true;
    }
    const here = sessionAt(lanes[cursor.column] ?? [], cursor.minute);
    const session = programme.sessions.find(({ id }) => id === here?.id);
    const roomId = columns[cursor.column]?.roomId ?? null;
    if (!event.can.edit && pressed.key !== 'Enter') return false;
    if (pressed.key.toLowerCase() === 'n') {
      begin({ startsAt: toInstant(grid, cursor.minute), roomId });
      return true;
    }
    if (!session) return false;
    const { id, version, minutes } = session;
    if (pressed.key === 'Enter') open(id);
    else if (pressed.key === ' ') {
      carry({ id, session, place: { roomId, startsAt: session.startsAt, minutes }, isInTray: false });
      say(t('board.picked', { title: titleOf(session) }));
    } else if (pressed.key === 'Delete' || pressed.key === 'Backspace') {
      void edits.edit([{ edit: 'remove_session', id, version }]);
      say(t('board.removed_can_undo'));
      mustFocus.current = true;
    } else if (pressed.key.toLowerCase() === 't') {
      const place = { roomId: session.roomId, startsAt: null, minutes };
      void edits.edit([{ edit: 'place_session', id, version, place }]);
      say(t('board.in_tray', { title: titleOf(session) }));
      mustFocus.current = true;
    } else return false;
    return true;
  };

  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    board.current = pressed.currentTarget;
    isAtKeys.current = true;
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    if (held ? pressHeld(pressed, held) : pressFree(pressed)) pressed.preventDefault();
  };
  return { cursor, held, onKeyDown };
}
