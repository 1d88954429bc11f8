import { Button } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import type { SeriesView } from '@odeum/contract/series';
import { EmptyState } from '@odeum/ui/empty-state';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLang, usePhrase } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { useMe } from '../shell/use-me';
import { Waiting } from '../shell/waiting';
import { useSeriesQuery } from './use-series';

export function SeriesListPage() {
  const { t } = useTranslation('studio');
  const query = useSeriesQuery();
  const me = useMe();
  const mayAdd = me.data?.memberships.some(({ permissions }) => permissions.includes('event.edit'));
  const add = mayAdd && (
    <Button component={Link} to={paths.studio.newSeries()}>
      {t('series_page.new')}
    </Button>
  );
  return (
    <>
      <PageTitle acts={add}>{t('series_page.title')}</PageTitle>
      <Waiting query={query}>
        {({ series }) =>
          series.length === 0 ? (
            <EmptyState act={add}>{t('series_page.none')}</EmptyState>
          ) : (
            <ul className={styles.list}>
              {series.map((one) => (
                <SeriesItem key={one.id} series={one} />
              ))}
            </ul>
          )
        }
      </Waiting>
    </>
  );
}

function SeriesItem({ series }: { series: SeriesView }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const name = usePhrase()(series.name);
  return (
    <li>
      <p>{t('series_page.events', { count: series.eventCount })}</p>
      <div>
        {series.can.edit ? (
          <Link to={paths.studio.editSeries(series.id)} lang={name.lang}>
            {name.text}
          </Link>
        ) : (
          <span lang={name.lang}>{name.text}</span>
        )}
      </div>
      <p>
        <a href={paths.series(lang, series.slug)}>{t('series_page.public')}</a>
      </p>
    </li>
  );
}
