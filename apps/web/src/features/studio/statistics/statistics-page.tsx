import { Button } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { RegistrationStatistics } from '@odeum/contract/registrations';
import { EmptyState } from '@odeum/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Charts } from './charts';

/** What the registrations of an event add up to. */
export function StatisticsPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: ['statistics', event.id],
    queryFn: () => call(RegistrationStatistics, 'GET', `/events/${event.id}/registration-statistics`),
  });
  const acts = (
    <Button component={Link} variant="default" to={paths.studio.registrations(event.id)}>
      {t('registrations')}
    </Button>
  );
  return (
    <>
      <PageTitle acts={acts}>{t('statistics.title')}</PageTitle>
      <Waiting query={query}>
        {(statistics) =>
          statistics.days.length === 0 ? (
            <EmptyState>{t('no_registrations')}</EmptyState>
          ) : (
            <Charts statistics={statistics} />
          )
        }
      </Waiting>
    </>
  );
}
