import type { PageOf } from '@odeum/contract/pages';
import { formatTimeRange, formatTimeRangeBeside, formatWindow } from '@odeum/domain/time';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import type { ShownZone } from '../../lib/zones';
import styles from './join.module.css';

/** The page tells its date in the person's own zone; the event's time stands beside it. */
export function JoinFacts({ page, zones }: { page: PageOf<'join'>; zones: ShownZone[] }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, person, opensAt, closesAt } = page;
  const [own, theirs] = zones;
  return (
    <>
      <dl className={styles.facts}>
        {theirs && (
          <div>
            <dt>{t('join.your_time')}</dt>
            <dd>{formatTimeRange(event.startsAt, event.endsAt, person.zone, lang)}</dd>
          </div>
        )}
        <div>
          <dt>{t('join.event_time')}</dt>
          <dd>
            {formatTimeRangeBeside(event.startsAt, event.endsAt, event.zone, person.zone, lang)}{' '}
            {own && <Words of={own.label} />}
          </dd>
        </div>
        <div>
          <dt>{t('join.window')}</dt>
          <dd>{formatWindow(opensAt, closesAt, person.zone, lang)}</dd>
        </div>
        {person.role && (
          <div>
            <dt>{t('join.role')}</dt>
            <dd>{person.role}</dd>
          </div>
        )}
        {person.organisation && (
          <div>
            <dt>{t('join.organisation')}</dt>
            <dd>{person.organisation}</dd>
          </div>
        )}
      </dl>
      <p className={styles.hint}>{t('join.yours')}</p>
    </>
  );
}
