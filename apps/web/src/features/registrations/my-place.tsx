import type { EventFront } from '@odeum/contract/pages';
import type { MyRegistrationView } from '@odeum/contract/registrations';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { useVisitorZone } from '../../lib/use-visitor-zone';
import { Words } from '../../lib/words';
import { listZones, showTimeRange } from '../../lib/zones';
import styles from './registrations.module.css';

interface MyPlaceProps {
  event: EventFront;
  registration: MyRegistrationView;
}

export function MyPlace({ event, registration }: MyPlaceProps) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const [own, ...others] = listZones({ ...event, partnerZones: [] }, lang, useVisitorZone());
  const isInHall = registration.mode === 'on_site';
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{t('mine.who')}</dt>
          <dd>
            {registration.name}
            {registration.organisation && <small>{registration.organisation}</small>}
            {registration.companions.map((name, i) => (
              <small key={i}>{t('mine.with', { name })}</small>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('mine.how')}</dt>
          <dd>
            {t(`mode.${registration.mode}`)}
            {isInHall && event.venue && (
              <small>
                <Words of={event.venue.name} />
                {event.venue.address && (
                  <>
                    {', '}
                    <Words of={event.venue.address} />
                  </>
                )}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('mine.when')}</dt>
          <dd>
            {own && (
              <>
                {showTimeRange(event, own.zone, lang)} <Words of={own.label} />
              </>
            )}
            {others.map((zone) => (
              <small key={zone.zone}>
                {showTimeRange(event, zone.zone, lang)} <Words of={zone.label} />
              </small>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('mine.where')}</dt>
          <dd>{registration.email}</dd>
        </div>
      </dl>
      <p className={styles.quiet}>{t('mine.keep')}</p>
    </>
  );
}
