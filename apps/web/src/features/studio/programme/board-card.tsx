import type { SessionCard, TrackView } from '@odeum/contract/programme';
import { IconAlertTriangle, IconLanguage } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SCALE } from './board';
import styles from './board.module.css';
import type { Placed } from './day-grid';
import type { Pick_ } from './use-drag';
import { useReading } from './use-reading';

interface BoardCardProps {
  session: SessionCard;
  place: Placed;
  /** The minute at which the drawing begins. */
  from: number;
  track: TrackView | null;
  speakers: string;
  conflicts: number;
  isFocus: boolean;
  isHeld: boolean;
  onOpen: (id: string) => void;
  onPick: Pick_;
}

/** A line of text. The list does the same with fields of full height. */
const SHORTEST_PX = 18;
const TWO_LINES_PX = 44;

/** A session on the board. Drawn anew only when something about it is different. */
function BoardCardPlain(props: BoardCardProps) {
  const { session, place, from, track, speakers, conflicts, isFocus, isHeld, onOpen, onPick } = props;
  const { t } = useTranslation('studio');
  const { titleOf, timesOf, say } = useReading();
  const holes = session.missing + session.stale;
  const height = Math.max(place.minutes * SCALE, SHORTEST_PX);
  const isShort = height < TWO_LINES_PX;
  const notes = [
    conflicts > 0 && t('board.conflicts', { count: conflicts }),
    session.missing > 0 && t('board.missing', { count: session.missing }),
    session.stale > 0 && t('board.stale', { count: session.stale }),
    session.sinceRelease && t(`board.since.${session.sinceRelease}`),
  ].filter(Boolean);
  return (
    <button
      type="button"
      data-session={session.id}
      data-board-focus={isFocus || undefined}
      tabIndex={isFocus ? 0 : -1}
      className={`${styles.card} ${styles[`track_${track?.colour ?? 'none'}`]} ${isShort ? styles.short : ''} ${isHeld ? styles.held : ''}`}
      style={{
        top: (place.minute - from) * SCALE,
        height,
        left: `${(place.lane / place.lanes) * 100}%`,
        width: `${100 / place.lanes}%`,
      }}
      onClick={() => onOpen(session.id)}
      onPointerDown={(pointer) => onPick(pointer, session, 'move')}
    >
      <span className={styles.cardTime}>{timesOf(session)}</span>
      <strong>{titleOf(session)}</strong>
      {speakers && !isShort && <span className={styles.cardSpeakers}>{speakers}</span>}
      {track && !isShort && <span className={styles.cardTrack}>{say(track.name)}</span>}
      {(conflicts > 0 || holes > 0) && (
        <span className={styles.cardSigns} aria-hidden="true">
          {conflicts > 0 && <IconAlertTriangle size={16} stroke={2} className={styles.inTheWay} />}
          {holes > 0 && <IconLanguage size={16} stroke={2} />}
        </span>
      )}
      {notes.length > 0 && <span className={styles.forReaders}>{notes.join('. ')}</span>}
      <span
        className={styles.grip}
        aria-hidden="true"
        onPointerDown={(pointer) => {
          pointer.stopPropagation();
          onPick(pointer, session, 'stretch');
        }}
      />
    </button>
  );
}
export const BoardCard = memo(BoardCardPlain);
