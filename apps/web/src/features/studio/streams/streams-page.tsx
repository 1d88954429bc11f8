import { StreamSourceList } from '@odeum/contract/streams';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';
import { PartnerLinks } from './partner-links';
import { SourceForm } from './source-form';
import { SourceItem } from './source-item';

export const sourcesKey = (eventId: string) => ['streams', eventId];

export function StreamsPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: sourcesKey(event.id),
    queryFn: () => call(StreamSourceList, 'GET', `/events/${event.id}/streams`),
  });
  return (
    <>
      <PageTitle>{t('streams')}</PageTitle>
      <Waiting query={query}>
        {({ sources }) => (
          <>
            <section className={styles.section} aria-labelledby="sources">
              <h2 id="sources">{t('sources')}</h2>
              <ul className={styles.list}>
                {sources.map((source) => (
                  <SourceItem key={source.id} source={source} />
                ))}
              </ul>
              <SourceForm />
            </section>
            <PartnerLinks sources={sources} />
          </>
        )}
      </Waiting>
    </>
  );
}
