import { TextInput } from '@mantine/core';
import { forwardRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './board.module.css';
import { useOpenSession } from './session-drawer';
import type { Pick_ } from './use-drag';
import { useProgramming } from './use-programme';
import { useReading } from './use-reading';

/** Beyond these the search finds them. */
const MOST_SHOWN = 60;

interface TrayProps {
  isTarget: boolean;
  onPick: Pick_;
}

/** Sessions that have no time yet: dragged out of it, put back into it, or given a time in their form. */
export const Tray = forwardRef<HTMLElement, TrayProps>(function Tray({ isTarget, onPick }, ref) {
  const { t } = useTranslation('studio');
  const { programme } = useProgramming();
  const { titleOf, speakersOf } = useReading();
  const { open } = useOpenSession();
  const [search, setSearch] = useState('');
  const waiting = programme.sessions.filter(({ startsAt }) => startsAt === null);
  const wanted = search.trim().toLocaleLowerCase();
  const found = waiting.filter((session) =>
    `${titleOf(session)} ${speakersOf(session, programme)}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <section
      ref={ref}
      className={`${styles.tray} ${isTarget ? styles.trayTarget : ''}`}
      aria-labelledby="tray-label"
    >
      <h2 id="tray-label">{t('board.tray', { count: waiting.length })}</h2>
      {waiting.length > 5 && (
        <TextInput
          type="search"
          label={t('board.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {waiting.length === 0 && <p className="odeum-meta">{t('board.tray_empty')}</p>}
      <ul>
        {found.slice(0, MOST_SHOWN).map((session) => (
          <li key={session.id}>
            <button
              type="button"
              className={styles.loose}
              onClick={() => open(session.id)}
              onPointerDown={(pointer) => onPick(pointer, session, 'move')}
            >
              <strong>{titleOf(session)}</strong>
              <span>{t('board.minutes', { count: session.minutes })}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && (
        <p className="odeum-meta">{t('board.more', { count: found.length - MOST_SHOWN })}</p>
      )}
    </section>
  );
});
