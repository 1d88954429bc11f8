import { type EventChoices, EventView } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useEdited } from '../edit/use-edited';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import { tellSaved } from '../shell/tell-saved';
import { Waiting } from '../shell/waiting';
import { EventForm } from './event-form';
import { emptyValues, toInput, valuesOf, type EventFormValues } from './event-form-values';
import { useChoices } from './use-choices';
import { eventKey, useEvent } from './use-event';

export function NewEventPage() {
  const { t } = useTranslation('studio');
  const choices = useChoices();
  return (
    <>
      <PageTitle>{t('new_event')}</PageTitle>
      <Waiting query={choices}>{(found) => <NewEventForm choices={found} />}</Waiting>
    </>
  );
}

function NewEventForm({ choices }: { choices: EventChoices }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const edited = useEdited(emptyValues(choices));
  const save = useMutation({
    mutationFn: (values: EventFormValues) =>
      call(EventView, 'POST', '/events', { ...toInput(values), organisationId: values.organisationId }),
  });
  const made = save.data;
  useEffect(() => {
    if (!made) return;
    queries.setQueryData(eventKey(made.id), made);
    void queries.invalidateQueries({ queryKey: ['events'] });
    void navigate(paths.studio.event(made.id));
  }, [made, navigate, queries]);
  return (
    <>
      <UnsavedGuard isDirty={edited.isDirty && !made} />
      <EventForm
        isNew
        edited={edited}
        choices={choices}
        error={save.error}
        isSaving={save.isPending}
        onSave={() => save.mutate(edited.values)}
      />
    </>
  );
}

export function EditEventPage() {
  const { t } = useTranslation('studio');
  const choices = useChoices();
  return (
    <>
      <PageTitle>{t('edit')}</PageTitle>
      <Waiting query={choices}>{(found) => <EditEventForm choices={found} />}</Waiting>
    </>
  );
}

function EditEventForm({ choices }: { choices: EventChoices }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const edited = useEdited(valuesOf(event));
  // What the hand began from, whatever others save meanwhile.
  const [begun, setBegun] = useState(event);
  const begin = (saved: EventView) => {
    queries.setQueryData(eventKey(event.id), saved);
    edited.replace(valuesOf(saved));
    setBegun(saved);
    save.reset();
  };
  const save = useMutation({
    mutationFn: (values: EventFormValues) =>
      call(EventView, 'PUT', `/events/${event.id}`, {
        ...toInput(values, begun),
        version: begun.version,
        stillRight: values.stillRight,
      }),
    onSuccess: (saved) => {
      begin(saved);
      void queries.invalidateQueries({ queryKey: ['events'] });
      tellSaved(t('saved'));
    },
  });
  const take = useMutation({
    mutationFn: () => call(EventView, 'GET', `/events/${event.id}`),
    onSuccess: begin,
  });
  return (
    <>
      <UnsavedGuard isDirty={edited.isDirty} />
      <EventForm
        isNew={false}
        staleTexts={begun.staleTexts}
        edited={edited}
        choices={choices}
        error={take.error ?? save.error}
        isSaving={save.isPending}
        onSave={() => save.mutate(edited.values)}
        onTakeTheirs={() => take.mutate()}
        isTaking={take.isPending}
      />
    </>
  );
}
