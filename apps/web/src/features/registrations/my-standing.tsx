import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate, formatTime } from '@odeum/domain/time';
import { Button } from '@odeum/ui/button';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import styles from './registrations.module.css';

/** How it stands with somebody who has no seat: in line, offered one, waiting for a decision, or no longer registered. */
export function MyStanding({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, registration, secret } = page;
  const { state, line, offerExpiresAt } = registration;
  if (state === 'waiting' && line) {
    return (
      <Notice role="status" title={t('mine.waiting_title', { place: line.place })}>
        {t(`mine.why_${line.reason}`, { count: line.freeSeats, seats: line.seats })} {t('mine.waiting_text')}
      </Notice>
    );
  }
  if (state === 'offered' && offerExpiresAt) {
    const until = {
      date: formatDate(offerExpiresAt, event.zone, lang),
      time: formatTime(offerExpiresAt, event.zone, lang),
    };
    return (
      <Notice kind="ok" role="status" title={t('mine.offered_title')}>
        {t('mine.offered_text', until)}
        {registration.can.accept && (
          <form method="post" action={paths.acceptSeat(secret)} className={styles.accept}>
            <Button type="submit" size="big" isWideOnPhones>
              {t('mine.accept')}
            </Button>
          </form>
        )}
      </Notice>
    );
  }
  if (state === 'pending_approval') {
    return (
      <Notice role="status" title={t('mine.pending_title')}>
        {t('mine.pending_text')}
      </Notice>
    );
  }
  if (state === 'confirmed' || state === 'waiting' || state === 'offered') return null;
  return <Notice kind="warn">{t(`mine.is_${state}`)}</Notice>;
}
