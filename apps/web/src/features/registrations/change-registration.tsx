import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { isLive } from '@odeum/domain/admission';
import { isDoorOpen, seatsLeft } from '@odeum/domain/events';
import { Button, LinkButton } from '@odeum/ui/button';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import styles from './registrations.module.css';

/** Two ordinary forms; the one that cannot be undone opens first, so that it takes two steps without scripts as well. */
export function ChangeRegistration({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, registration, secret } = page;
  const { can, mode } = registration;
  const canReturn = !isLive(registration.state) && isDoorOpen(event.door);
  if (!can.changeMode && !can.cancel && !canReturn) return null;
  const other = mode === 'on_site' ? 'online' : 'on_site';
  const isOtherFull = seatsLeft(event.seats, other) === 0;
  return (
    <Section id="change" label={t('mine.change')}>
      <div className={styles.changes}>
        {can.changeMode && !isOtherFull && (
          <form method="post" action={paths.changeMode(secret)}>
            <input type="hidden" name="mode" value={other} />
            <Button type="submit" look="second" isWideOnPhones>
              {t(other === 'online' ? 'mine.to_online' : 'mine.to_hall')}
            </Button>
          </form>
        )}
        {can.changeMode && isOtherFull && other === 'on_site' && <p>{t('mine.to_hall_full')}</p>}
        {can.cancel && (
          <details className={styles.cancel}>
            <summary>{t('mine.cancel')}</summary>
            <p>{t('mine.cancel_sure')}</p>
            <form method="post" action={paths.cancelRegistration(secret)}>
              <Button type="submit" look="danger" isWideOnPhones>
                {t('mine.cancel_yes')}
              </Button>
            </form>
          </details>
        )}
        {canReturn && <LinkButton href={paths.register(lang, event.slug)}>{t('mine.again')}</LinkButton>}
      </div>
    </Section>
  );
}
