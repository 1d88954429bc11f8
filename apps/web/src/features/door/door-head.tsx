import { Icon } from '@odeum/ui/icon';
import { IconWifi, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './door.module.css';
import type { OpenDoor } from './use-door';

/** The event, how many are in, and whether the door stands alone. */
export function DoorHead({ door }: { door: OpenDoor }) {
  const { t } = useTranslation('door');
  const { front, counters, isOnline, done } = door.state;
  const waiting = done.filter(({ isSent }) => !isSent).length;
  return (
    <header className={styles.bar}>
      <p lang={front?.event.title.lang}>{front?.event.title.text}</p>
      <p className={styles.count}>{t('in_of', counters)}</p>
      <div role="status">
        <p className={styles.link}>
          <Icon of={isOnline ? IconWifi : IconWifiOff} size={20} />
          {t(isOnline ? 'online' : 'offline')}
        </p>
        {waiting > 0 && <p>{t('waiting', { count: waiting })}</p>}
        {door.isKept !== null && <p>{t(door.isKept ? 'kept' : 'not_kept')}</p>}
      </div>
    </header>
  );
}
