import { IconPresentationAnalytics } from '@tabler/icons-react';
import type { RoomQuestion, RoomState } from '@odeum/contract/live';
import { Button } from '@odeum/ui/button';
import { Icon } from '@odeum/ui/icon';
import { useTranslation } from 'react-i18next';
import type { ModerationDeed } from './moderation-deeds';
import styles from './moderation.module.css';

interface ScreenBarProps {
  state: RoomState;
  onAct: (deed: ModerationDeed, question: RoomQuestion) => void;
}

/** What the hall reads on the wall now. */
export function ScreenBar({ state, onAct }: ScreenBarProps) {
  const { t } = useTranslation('live');
  const pinned = state.pinnedId ? state.questions[state.pinnedId] : undefined;
  return (
    <section className={styles.screen} aria-label={t('on_screen')}>
      <p className={pinned ? styles.lit : styles.unlit}>
        <Icon of={IconPresentationAnalytics} />
        {t('on_screen')}
      </p>
      {pinned ? (
        <>
          <p className={styles.shown}>
            <span lang={pinned.language}>{pinned.text}</span>
            <small>{t('votes', { count: pinned.votes })}</small>
          </p>
          <div className={styles.deeds}>
            <Button size="small" look="second" isOnCover onClick={() => onAct('answer', pinned)}>
              {t('deed_answer')}
            </Button>
            <Button size="small" look="second" isOnCover onClick={() => onAct('unpin', pinned)}>
              {t('deed_unpin')}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles.shown}>{t('nothing_on_screen')}</p>
      )}
    </section>
  );
}
