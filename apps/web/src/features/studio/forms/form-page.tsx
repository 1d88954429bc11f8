import { Button } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { FormDetail } from '@odeum/contract/registrations';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { FormEditor } from './form-editor';

/** What is asked of those who register for this event. */
export function FormPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: ['form', event.id],
    queryFn: () => call(FormDetail, 'GET', `/events/${event.id}/registration-form`),
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <PageTitle
        acts={
          <Button component={Link} variant="default" to={paths.studio.registrations(event.id)}>
            {t('registrations')}
          </Button>
        }
      >
        {t('form.title')}
      </PageTitle>
      <Waiting query={query}>{(form) => <FormEditor form={form} />}</Waiting>
    </>
  );
}
