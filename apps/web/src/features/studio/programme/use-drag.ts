import type { SessionCard, SessionPlace } from '@odeum/contract/programme';
import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Column, SCALE } from './board';
import { type DayGrid, snap, STEP, toInstant, toMinute } from './day-grid';

/** A session in somebody's hand, and where it would be let go. */
export interface Held {
  id: string;
  session: SessionCard;
  place: SessionPlace;
  isInTray: boolean;
}
export type Mode = 'move' | 'stretch';
export type Pick_ = (pointer: PointerEvent, session: SessionCard, mode: Mode) => void;

/** A mouse that moves less has clicked; a finger that waits less scrolls. */
const MOVED_PX = 4;
const HOLD_MS = 300;
const EDGE_PX = 48;
const SCROLL_PX = 12;

interface DragOptions {
  grid: DayGrid;
  columns: readonly Column[];
  scroller: RefObject<HTMLDivElement | null>;
  body: RefObject<HTMLDivElement | null>;
  tray: RefObject<HTMLElement | null>;
  hold: (isHeld: boolean) => void;
  onDrop: (id: string, place: SessionPlace) => void;
}

interface Grab {
  session: SessionCard;
  mode: Mode;
  x: number;
  y: number;
  /** From the upper edge of the card, in minutes. */
  offset: number;
  isTouch: boolean;
  isHeld: boolean;
  timer: ReturnType<typeof setTimeout> | null;
}

const within = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  left <= x && x <= right && top <= y && y <= bottom;

/** Moving and stretching by mouse, pen and finger. */
export function useDrag(options: DragOptions): { held: Held | null; pick: Pick_ } {
  const [held, setHeld] = useState<Held | null>(null);
  const current = useRef(options);
  const grab = useRef<Grab | null>(null);
  const last = useRef<Held | null>(null);
  useEffect(() => {
    current.current = options;
  });

  const show = (next: Held | null) => {
    last.current = next;
    setHeld(next);
  };

  const aim = useCallback((x: number, y: number) => {
    const { grid, columns, body, tray } = current.current;
    const taken = grab.current;
    const area = body.current?.getBoundingClientRect();
    if (!taken || !area) return;
    const { session, mode, offset } = taken;
    const minute = grid.from + (y - area.top) / SCALE;
    const { roomId, startsAt, minutes } = session;
    if (mode === 'stretch' && startsAt !== null) {
      const longer = Math.max(STEP, snap(minute) - toMinute(grid, startsAt));
      return show({ id: session.id, session, isInTray: false, place: { roomId, startsAt, minutes: longer } });
    }
    const trayArea = tray.current?.getBoundingClientRect();
    const isInTray = trayArea !== undefined && within(trayArea, x, y);
    const at = Math.floor(((x - area.left) / area.width) * columns.length);
    const column = columns[Math.min(columns.length - 1, Math.max(0, at))];
    const start = Math.min(grid.to - STEP, Math.max(grid.from, snap(minute - offset)));
    show({
      id: session.id,
      session,
      isInTray,
      place: isInTray
        ? { roomId, startsAt: null, minutes }
        : { roomId: column?.roomId ?? null, startsAt: toInstant(grid, start), minutes },
    });
  }, []);

  const pick = useCallback<Pick_>(
    (pointer, session, mode) => {
      if (pointer.button !== 0 || grab.current) return;
      const card = pointer.currentTarget.getBoundingClientRect();
      const isTouch = pointer.pointerType === 'touch';
      const offset = session.startsAt === null ? 0 : (pointer.clientY - card.top) / SCALE;
      const { clientX: x, clientY: y } = pointer;
      const taken: Grab = { session, mode, x, y, offset, isTouch, isHeld: false, timer: null };
      grab.current = taken;
      const take = () => {
        taken.isHeld = true;
        current.current.hold(true);
      };
      if (isTouch) {
        taken.timer = setTimeout(() => {
          take();
          aim(x, y);
        }, HOLD_MS);
      }
      let pointerAt = { x, y };
      let frame = 0;
      const roll = () => {
        const { scroller } = current.current;
        const box = scroller.current;
        if (box && taken.isHeld) {
          const area = box.getBoundingClientRect();
          const pull = (from: number, to: number, at: number) =>
            at < from + EDGE_PX ? -SCROLL_PX : at > to - EDGE_PX ? SCROLL_PX : 0;
          const [dx, dy] = [
            pull(area.left, area.right, pointerAt.x),
            pull(area.top, area.bottom, pointerAt.y),
          ];
          if ((dx !== 0 || dy !== 0) && within(area, pointerAt.x, pointerAt.y)) {
            box.scrollBy(dx, dy);
            aim(pointerAt.x, pointerAt.y);
          }
        }
        frame = requestAnimationFrame(roll);
      };
      frame = requestAnimationFrame(roll);
      const move = (moved: globalThis.PointerEvent) => {
        pointerAt = { x: moved.clientX, y: moved.clientY };
        const far = Math.hypot(moved.clientX - x, moved.clientY - y) > MOVED_PX;
        if (!taken.isHeld && far) {
          // A finger that moves before it has waited means to scroll.
          if (isTouch) return end(false);
          take();
        }
        if (taken.isHeld) aim(moved.clientX, moved.clientY);
      };
      const keepPage = (touched: TouchEvent) => taken.isHeld && touched.preventDefault();
      const swallow = (clicked: MouseEvent) => {
        clicked.preventDefault();
        clicked.stopPropagation();
      };
      const end = (isDropped: boolean) => {
        if (taken.timer) clearTimeout(taken.timer);
        cancelAnimationFrame(frame);
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', up);
        window.removeEventListener('pointercancel', cancel);
        window.removeEventListener('keydown', escape, true);
        document.removeEventListener('touchmove', keepPage);
        const target = last.current;
        grab.current = null;
        show(null);
        if (!taken.isHeld) return;
        current.current.hold(false);
        // The click that a browser makes of a drag would open what was just put down.
        window.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => window.removeEventListener('click', swallow, true), 0);
        if (isDropped && target) current.current.onDrop(target.id, target.place);
      };
      const up = () => end(true);
      const cancel = () => end(false);
      const escape = (pressed: KeyboardEvent) => {
        if (pressed.key !== 'Escape') return;
        pressed.stopPropagation();
        end(false);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', cancel);
      window.addEventListener('keydown', escape, true);
      document.addEventListener('touchmove', keepPage, { passive: false });
    },
    [aim],
  );
  return { held, pick };
}
