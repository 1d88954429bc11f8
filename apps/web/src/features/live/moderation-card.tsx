import type { Language } from '@odeum/contract/common';
import type { RoomQuestion } from '@odeum/contract/live';
import { formatTime } from '@odeum/domain/time';
import { Button } from '@odeum/ui/button';
import { cx } from '@odeum/ui/cx';
import { Tag } from '@odeum/ui/tag';
import { useTranslation } from 'react-i18next';
import { KEY_OF, possibleDeeds, type ModerationDeed } from './moderation-deeds';
import styles from './moderation.module.css';

interface ModerationCardProps {
  question: RoomQuestion;
  lang: Language;
  zone: string;
  isPinned: boolean;
  isSelected: boolean;
  onSelect: () => void;
  onAct: (deed: ModerationDeed) => void;
}

export function ModerationCard({
  question,
  lang,
  zone,
  isPinned,
  isSelected,
  onSelect,
  onAct,
}: ModerationCardProps) {
  const { t } = useTranslation('live');
  const hasKeys = question.state === 'waiting' || question.state === 'approved';
  return (
    <li
      id={`question-${question.id}`}
      tabIndex={-1}
      className={cx(styles.card, isSelected && hasKeys && styles.selected)}
      onFocus={onSelect}
    >
      {isPinned && <Tag kind="now">{t('on_screen')}</Tag>}
      <p className={styles.text} lang={question.language === lang ? undefined : question.language}>
        {question.text}
      </p>
      <p className={styles.meta}>
        <span>
          {question.name ?? t('no_name')} · {formatTime(question.answeredAt ?? question.at, zone, lang)}
        </span>
        {question.state !== 'waiting' && <strong>{t('votes', { count: question.votes })}</strong>}
      </p>
      <div className={styles.deeds}>
        {possibleDeeds(question.state, isPinned).map((deed, i) => {
          const key = KEY_OF[deed === 'unpin' ? 'pin' : deed];
          return (
            <Button
              key={deed}
              size="small"
              look={i === 0 && hasKeys ? 'filled' : 'second'}
              onClick={() => onAct(deed)}
            >
              {key && isSelected && hasKeys && <kbd aria-hidden="true">{key}</kbd>}
              {t(`deed_${deed}`)}
            </Button>
          );
        })}
      </div>
    </li>
  );
}
