import type { EventFront } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatShortDate } from '@odeum/domain/time';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import styles from './series-list.module.css';

export function SeriesList({ series }: { series: NonNullable<EventFront['series']> }) {
  const { t } = useTranslation(['public', 'discovery']);
  const lang = usePageLang();
  return (
    <Section
      className="odeum-noprint"
      id="series"
      label={t('event.series')}
      note={
        <>
          <p>
            <Words of={series.name} />
          </p>
          <p>
            <a href={paths.series(lang, series.slug)}>{t('discovery:series.to_series')}</a>
          </p>
        </>
      }
    >
      <ol className={styles.list}>
        {series.events.map((event) => (
          <li key={event.slug}>
            <time dateTime={event.startsAt}>{formatShortDate(event.startsAt, event.zone, lang)}</time>
            {event.isThis ? (
              <span aria-current="page" className={styles.current}>
                <Words of={event.title} /> <span className="odeum-meta">({t('event.current')})</span>
              </span>
            ) : (
              <a href={paths.event(lang, event.slug)}>
                <Words of={event.title} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
