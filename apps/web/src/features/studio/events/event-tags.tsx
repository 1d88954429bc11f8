import type { EventListItem } from '@odeum/contract/events';
import { Tag } from '@odeum/ui/tag';
import { useTranslation } from 'react-i18next';
import styles from '../shell/shell.module.css';

const KIND = {
  draft: 'plain',
  published: 'ok',
  postponed: 'warn',
  cancelled: 'danger',
  archived: 'plain',
} as const;

export function EventTags({
  event,
}: {
  event: Pick<EventListItem, 'state' | 'phase' | 'format' | 'attendanceMode'>;
}) {
  const { t } = useTranslation('studio');
  return (
    <p className={styles.row}>
      {event.phase === 'live' && event.state === 'published' && <Tag kind="now">{t('live_now')}</Tag>}
      <Tag kind={KIND[event.state]}>{t(`state_${event.state}`)}</Tag>
      <span className="odeum-meta">
        {t(`format_${event.format}`)} · {t(`attendance_${event.attendanceMode}`)}
      </span>
    </p>
  );
}
