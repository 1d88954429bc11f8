import type { Conflict } from '@odeum/domain/programme';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConflictWords } from './use-conflict-words';
import { useProgramming } from './use-programme';
import { useReading } from './use-reading';

/** Every conflict in words, each leading to its session. */
export function ConflictList({ conflicts }: { conflicts: ReadonlyMap<string, Conflict[]> }) {
  const { t } = useTranslation('studio');
  const { programme } = useProgramming();
  const { titleOf } = useReading();
  const sayConflict = useConflictWords();
  if (conflicts.size === 0) return null;
  const found = programme.sessions.filter(({ id }) => conflicts.has(id));
  return (
    <Notice kind="warn" title={t('board.sessions_in_conflict', { count: found.length })}>
      <details>
        <summary>{t('board.show_conflicts')}</summary>
        <ul>
          {found.map((session) => (
            <li key={session.id}>
              <Link to={`?session=${session.id}`}>{titleOf(session)}</Link>{' '}
              {conflicts
                .get(session.id)
                ?.map((conflict) => sayConflict(conflict, programme))
                .join(' ')}
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
