import type { ProgrammeView } from '@odeum/contract/programme';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { type Column, SCALE } from './board';
import styles from './board.module.css';
import { type DayGrid, toMinute } from './day-grid';
import { useConflictWords } from './use-conflict-words';
import type { Held } from './use-drag';
import { conflictsAt } from './use-programme';
import { useReading } from './use-reading';

interface HeldCardProps {
  held: Held;
  grid: DayGrid;
  columns: readonly Column[];
  programme: ProgrammeView;
  title: string;
}

/** Where the session that is held would be, with its time there and what would be in the way. A warning, not a wall. */
export function HeldCard({ held, grid, columns, programme, title }: HeldCardProps) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const { timesOf } = useReading();
  const sayConflict = useConflictWords();
  const { place } = held;
  const at = columns.findIndex(({ roomId }) => roomId === place.roomId);
  if (place.startsAt === null || at < 0) return null;
  const conflicts = conflictsAt(event, programme, held.id, place);
  return (
    <div
      className={`${styles.ghost} ${conflicts.length > 0 ? styles.ghostInTheWay : ''}`}
      style={{
        top: (toMinute(grid, place.startsAt) - grid.from) * SCALE,
        minHeight: place.minutes * SCALE,
        left: `${(at / columns.length) * 100}%`,
        width: `${100 / columns.length}%`,
      }}
    >
      <span className={styles.cardTime}>{timesOf(place)}</span>
      <strong>{title}</strong>
      {conflicts.length > 0 && <span>{t('board.in_the_way')}</span>}
      {conflicts.slice(0, 3).map((conflict) => (
        <span key={`${conflict.kind} ${conflict.otherId} ${conflict.speakerId}`}>
          {sayConflict(conflict, programme)}
        </span>
      ))}
    </div>
  );
}
