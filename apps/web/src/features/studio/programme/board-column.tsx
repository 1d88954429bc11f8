import type { ProgrammeView, SessionCard } from '@odeum/contract/programme';
import type { Conflict } from '@odeum/domain/programme';
import { formatTime } from '@odeum/domain/time';
import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { useLang } from '../lib/words';
import { SCALE, type Column } from './board';
import { BoardCard } from './board-card';
import styles from './board.module.css';
import { type DayGrid, type Placed, sessionAt, snap, toInstant } from './day-grid';
import { useOpenSession } from './session-drawer';
import type { Pick_ } from './use-drag';
import { useReading } from './use-reading';

interface BoardColumnProps {
  grid: DayGrid;
  column: Column;
  placed: readonly Placed[];
  programme: ProgrammeView;
  conflicts: ReadonlyMap<string, Conflict[]>;
  /** The minute at which the keyboard is, if it is in this column. */
  focus: number | null;
  heldId: string | null;
  onPick: Pick_;
}

const EMPTY_MINUTES = 30;

/** One room. A double click on an empty place, or Enter there, begins a session. */
function BoardColumnPlain(props: BoardColumnProps) {
  const { grid, column, placed, programme, conflicts, focus, heldId, onPick } = props;
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const { open, begin } = useOpenSession();
  const { speakersOf } = useReading();
  const byId = new Map<string, SessionCard>(programme.sessions.map((session) => [session.id, session]));
  const tracks = new Map(programme.tracks.map((track) => [track.id, track]));
  const under = focus === null ? null : sessionAt(placed, focus);
  const openCard = useCallback((id: string) => open(id), [open]);
  const beginAt = (minute: number) => begin({ startsAt: toInstant(grid, minute), roomId: column.roomId });
  return (
    <div
      className={styles.column}
      onDoubleClick={(pointer) => {
        if (pointer.target !== pointer.currentTarget || !event.can.edit) return;
        const { top } = pointer.currentTarget.getBoundingClientRect();
        beginAt(snap(grid.from + (pointer.clientY - top) / SCALE));
      }}
    >
      {placed.map((place) => {
        const session = byId.get(place.id);
        if (!session) return null;
        return (
          <BoardCard
            key={place.id}
            session={session}
            place={place}
            from={grid.from}
            track={(session.trackId && tracks.get(session.trackId)) || null}
            speakers={speakersOf(session, programme)}
            conflicts={conflicts.get(place.id)?.length ?? 0}
            isFocus={under?.id === place.id}
            isHeld={heldId === place.id}
            onOpen={openCard}
            onPick={onPick}
          />
        );
      })}
      {focus !== null && !under && (
        <button
          type="button"
          data-board-focus
          className={styles.slot}
          style={{ top: (focus - grid.from) * SCALE, height: EMPTY_MINUTES * SCALE }}
          onClick={() => event.can.edit && beginAt(focus)}
        >
          {t('board.empty_slot', {
            room: column.name,
            time: formatTime(toInstant(grid, focus), event.zone, lang),
          })}
        </button>
      )}
    </div>
  );
}
export const BoardColumn = memo(BoardColumnPlain);
