import { ProgrammeView } from '@odeum/contract/programme';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { ProgrammeEditor } from './programme-editor';

export function ProgrammePage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: ['programme', event.id, 'edit'],
    queryFn: () => call(ProgrammeView, 'GET', `/events/${event.id}/programme`),
    // Read anew at each visit and never under the hand.
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <>
      <PageTitle>{t('programme')}</PageTitle>
      <Waiting query={query}>{(programme) => <ProgrammeEditor start={programme} />}</Waiting>
    </>
  );
}
