import { IconPlayerPlayFilled } from '@tabler/icons-react';
import type { EventCard } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatTimeRange } from '@odeum/domain/time';
import { LinkButton } from '@odeum/ui/button';
import { Icon } from '@odeum/ui/icon';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import styles from './live-event.module.css';

/** What is on stands above everything else, as on the board of a hall. */
export function LiveEvent({ event }: { event: EventCard }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  return (
    <section className={styles.live} aria-labelledby={`live-${event.id}`}>
      <div className={`odeum-wrap ${styles.inner}`}>
        <p className={styles.label}>
          <Icon of={IconPlayerPlayFilled} />
          {t('home.live')}
        </p>
        <div className={styles.words}>
          <h2 id={`live-${event.id}`} className={styles.title}>
            <a href={paths.event(lang, event.slug)}>
              <Words of={event.title} />
            </a>
          </h2>
          <p className={styles.facts}>
            {formatTimeRange(event.startsAt, event.endsAt, event.zone, lang)}{' '}
            {event.place && <Words of={event.place} />}
          </p>
        </div>
        <LinkButton isOnCover isWideOnPhones href={paths.live(lang, event.slug)}>
          {t('home.watch')}
        </LinkButton>
      </div>
    </section>
  );
}
