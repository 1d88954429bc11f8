import { EmptyState } from '@odeum/ui/empty-state';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { useMe } from '../shell/use-me';
import { Waiting } from '../shell/waiting';
import { PartnerLinks } from './partner-links';
import { SourceForm } from './source-form';
import { SourceItem } from './source-item';
import { useSources } from './use-sources';

export function StreamsPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const me = useMe();
  const query = useSources(event.id);
  const mayInvite = me.data?.memberships.some(
    ({ organisationId, permissions }) =>
      organisationId === event.organisationId && permissions.includes('partner.invite'),
  );
  return (
    <>
      <PageTitle>{t('streams')}</PageTitle>
      <Waiting query={query}>
        {({ sources }) => (
          <>
            <section className={styles.section} aria-labelledby="sources">
              <h2 id="sources">{t('sources')}</h2>
              {sources.length === 0 && <EmptyState>{t('no_sources')}</EmptyState>}
              <ul className={styles.list}>
                {sources.map((source) => (
                  <SourceItem key={source.id} source={source} />
                ))}
              </ul>
              <h3>{t('new_source')}</h3>
              <SourceForm />
            </section>
            {mayInvite && <PartnerLinks sources={sources} />}
          </>
        )}
      </Waiting>
    </>
  );
}
