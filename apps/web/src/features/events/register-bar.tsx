import type { EventFront } from '@odeum/contract/pages';
import { isDoorOpen, seatsLeft } from '@odeum/domain/events';
import { LinkButton } from '@odeum/ui/button';
import { useTranslation } from 'react-i18next';
import styles from './register-bar.module.css';

/** On phones the way to the form stays at hand. */
export function RegisterBar({ event }: { event: EventFront }) {
  const { t } = useTranslation();
  if (!isDoorOpen(event.door)) return null;
  const left = seatsLeft(event.seats, 'on_site');
  return (
    <div className={styles.bar}>
      <p>
        <strong>{t(event.door === 'waitlist' ? 'home.waitlist' : 'cover.free')}</strong>
        {left !== null && left > 0 && <span>{t('home.seats_left', { count: left })}</span>}
      </p>
      <LinkButton href="#register">{t('event.register_bar')}</LinkButton>
    </div>
  );
}
