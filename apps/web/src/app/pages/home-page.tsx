import type { PageOf } from '@odeum/contract/pages';
import { EmptyState } from '@odeum/ui/empty-state';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { EventRow } from '../../features/home/event-row';
import { LiveEvent } from '../../features/home/live-event';
import { PageTitle } from '../layout/page-title';

export default function HomePage({ page }: { page: PageOf<'home'> }) {
  const { t } = useTranslation();
  const { live, upcoming, past } = page;
  const isEmpty = live.length + upcoming.length + past.length === 0;
  return (
    <main id="main" tabIndex={-1}>
      {live.map((event) => (
        <LiveEvent key={event.id} event={event} />
      ))}
      <div className="odeum-wrap">
        <PageTitle title={t('home.title')} lead={t('home.lead')} />
        <Section id="upcoming" label={t('home.upcoming')} isFirst>
          {upcoming.length === 0 ? (
            <EmptyState>{t(isEmpty ? 'home.none_at_all' : 'home.none_upcoming')}</EmptyState>
          ) : (
            <ol>
              {upcoming.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </ol>
          )}
        </Section>
        {past.length > 0 && (
          <Section id="past" label={t('home.past')}>
            <ol>
              {past.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </ol>
          </Section>
        )}
      </div>
    </main>
  );
}
