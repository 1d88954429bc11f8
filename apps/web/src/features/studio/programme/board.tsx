import type { SessionPlace } from '@odeum/contract/programme';
import { dayKey, formatTime } from '@odeum/domain/time';
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../lib/words';
import styles from './board.module.css';
import { BoardColumn } from './board-column';
import { HeldCard } from './held-card';
import { type DayGrid, placeInLanes, toMinute } from './day-grid';
import { Tray } from './tray';
import { useBoardKeys } from './use-board-keys';
import { useDrag } from './use-drag';
import { useConflicts, useProgramming } from './use-programme';
import { useReading } from './use-reading';

/** Pixels of a minute. */
export const SCALE = 2;
const HALF_HOUR = 30;

export interface Column {
  /** Null: sessions without a room. */
  roomId: string | null;
  name: string;
}

/** One day: a column for each room, and the tray beside them. */
export function Board({ grid, dayName }: { grid: DayGrid; dayName: string }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const { programme, event, edits, hold, say } = useProgramming();
  const { say: read, titleOf } = useReading();
  const conflicts = useConflicts(programme);
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const tray = useRef<HTMLElement>(null);
  const { rooms, sessions } = programme;

  const today = useMemo(
    () => sessions.filter(({ startsAt }) => startsAt !== null && dayKey(startsAt, event.zone) === grid.day),
    [sessions, event.zone, grid.day],
  );
  const hasLoose = rooms.length === 0 || today.some(({ roomId }) => roomId === null);
  const columns: Column[] = [
    ...(hasLoose
      ? [
          {
            roomId: null,
            name: rooms.length > 0 || !event.venue ? t('board.no_room') : read(event.venue.name),
          },
        ]
      : []),
    ...rooms.map(({ id, name }) => ({ roomId: id, name: read(name) })),
  ];
  const placed = useMemo(() => {
    const byRoom = new Map<string | null, typeof today>();
    for (const session of today) {
      const known = byRoom.get(session.roomId);
      if (known) known.push(session);
      else byRoom.set(session.roomId, [session]);
    }
    return (roomId: string | null) => placeInLanes(grid, byRoom.get(roomId) ?? []);
  }, [today, grid]);
  const lanes = useMemo(
    () => columns.map(({ roomId }) => placed(roomId)),
    // The columns are made anew each time; what they are made of is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as said
    [placed, rooms, hasLoose],
  );

  // The day is drawn from the morning on; what one came for is where the first session is.
  const first = Math.min(...lanes.flatMap((lane) => lane.map(({ minute }) => minute)));
  const begin = Number.isFinite(first) ? first : toMinute(grid, event.startsAt);
  useEffect(() => {
    scroller.current?.scrollTo({ top: (begin - grid.from - HALF_HOUR) * SCALE });
    // Once, when the day is opened: it must not jump while somebody works.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as said
  }, []);

  const drop = (id: string, place: SessionPlace) => {
    const session = sessions.find((one) => one.id === id);
    if (!session) return;
    const isSame =
      session.roomId === place.roomId &&
      session.startsAt === place.startsAt &&
      session.minutes === place.minutes;
    if (!isSame) void edits.edit([{ edit: 'place_session', id, version: session.version, place }]);
  };
  const drag = useDrag({ grid, columns, scroller, body, tray, hold, onDrop: drop });
  const keys = useBoardKeys({ grid, columns, lanes, drop, say });
  const held = drag.held ?? keys.held;
  const hours = Array.from(
    { length: (grid.to - grid.from) / HALF_HOUR },
    (_, i) => grid.from + i * HALF_HOUR,
  );
  const height = (grid.to - grid.from) * SCALE;
  return (
    <div className={styles.layout}>
      <div ref={scroller} className={styles.scroller}>
        {/* The cells are what has the focus; their keys are heard here, in one place. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as said */}
        <div
          className={styles.board}
          role="application"
          aria-roledescription={t('board.board')}
          aria-label={dayName}
          style={{ '--columns': columns.length, '--half-hour': `${HALF_HOUR * SCALE}px` } as CSSProperties}
          onKeyDown={keys.onKeyDown}
        >
          <div className={styles.corner} />
          <div className={styles.heads}>
            {columns.map(({ roomId, name }) => (
              <div key={roomId ?? 'none'} className={styles.head}>
                {name}
              </div>
            ))}
          </div>
          <div className={styles.times} style={{ height }} aria-hidden="true">
            {hours.map((minute) => (
              <span key={minute} style={{ top: (minute - grid.from) * SCALE }}>
                {formatTime(new Date(grid.begin + minute * 60_000), event.zone, lang)}
              </span>
            ))}
          </div>
          <div ref={body} className={styles.body} style={{ height }}>
            {columns.map((column, i) => (
              <BoardColumn
                key={column.roomId ?? 'none'}
                grid={grid}
                column={column}
                placed={lanes[i] ?? []}
                programme={programme}
                conflicts={conflicts}
                focus={keys.cursor.column === i ? keys.cursor.minute : null}
                heldId={held?.id ?? null}
                onPick={drag.pick}
              />
            ))}
            {held && !held.isInTray && (
              <HeldCard
                held={held}
                grid={grid}
                columns={columns}
                programme={programme}
                title={titleOf(held.session)}
              />
            )}
          </div>
        </div>
      </div>
      <Tray ref={tray} isTarget={held?.isInTray ?? false} onPick={drag.pick} />
    </div>
  );
}
