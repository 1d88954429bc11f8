import { RecordView } from '@odeum/contract/records';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Materials } from './materials';
import { RecordForm } from './record-form';

export function RecordPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: ['record', event.id],
    queryFn: () => call(RecordView, 'GET', `/events/${event.id}/record`),
    // Read anew at each visit and never under the hand.
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <>
      <PageTitle>{t('record')}</PageTitle>
      <Waiting query={query}>
        {(record) => (
          <>
            <RecordForm start={record} />
            <Materials />
          </>
        )}
      </Waiting>
    </>
  );
}
