import { EventChoices, EventView } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';
import { EventForm } from './event-form';
import { emptyValues, toInput, valuesOf, type EventFormValues } from './event-form-values';
import { eventKey, useEvent } from './use-event';

function useChoices() {
  return useQuery({ queryKey: ['choices'], queryFn: () => call(EventChoices, 'GET', '/events/choices') });
}

export function NewEventPage() {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const choices = useChoices();
  const save = useMutation({
    mutationFn: (values: EventFormValues) =>
      call(EventView, 'POST', '/events', { ...toInput(values, null), organisationId: values.organisationId }),
    onSuccess: (event) => {
      void queries.invalidateQueries({ queryKey: ['events'] });
      void navigate(paths.studio.event(event.id));
    },
  });
  return (
    <>
      <PageTitle>{t('new_event')}</PageTitle>
      <Waiting query={choices}>
        {(found) => (
          <EventForm
            isNew
            start={emptyValues(found)}
            choices={found}
            error={save.error}
            isSaving={save.isPending}
            onSave={(values) => save.mutate(values)}
          />
        )}
      </Waiting>
    </>
  );
}

export function EditEventPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const choices = useChoices();
  const save = useMutation({
    mutationFn: (values: EventFormValues) =>
      call(EventView, 'PUT', `/events/${event.id}`, { ...toInput(values, event), version: event.version }),
    onSuccess: (saved) => {
      queries.setQueryData(eventKey(event.id), saved);
      void queries.invalidateQueries({ queryKey: ['events'] });
      tellSaved(t('saved'));
    },
  });
  return (
    <>
      <PageTitle>{t('edit')}</PageTitle>
      <Waiting query={choices}>
        {(found) => (
          <EventForm
            isNew={false}
            start={valuesOf(event)}
            choices={found}
            error={save.error}
            isSaving={save.isPending}
            onSave={(values) => save.mutate(values)}
          />
        )}
      </Waiting>
    </>
  );
}
