import { Button, Checkbox, TextInput } from '@mantine/core';
import { LIMITS, type LocalisedText } from '@odeum/contract/common';
import { type DuplicateEvent, EventView } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { toSlug } from '@odeum/domain/slugs';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SaveProblem } from '../edit/save-problem';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEdited } from '../edit/use-edited';
import { LocalisedField } from '../fields/localised-field';
import { MomentField } from '../fields/moment-field';
import { call } from '../lib/api';
import { useFaultsByPath } from '../lib/words';
import { fromLocalField } from '../lib/zone-time';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { nameCopy } from './name-copy';
import { eventKey, useEvent } from './use-event';

/** A copy of an event: only what must differ is asked for. */
export function DuplicatePage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const title = Object.fromEntries(
    event.languages.flatMap((lang) => {
      const text = event.title[lang];
      return text ? [[lang, nameCopy(text)]] : [];
    }),
  ) as LocalisedText;
  const { values, set, isDirty } = useEdited({
    title,
    slug: toSlug(title.en ?? Object.values(title)[0] ?? ''),
    startsAt: '',
    withRegistrationSettings: true,
  });
  const save = useMutation({
    mutationFn: () =>
      call(EventView, 'POST', `/events/${event.id}/duplicate`, {
        ...values,
        // An empty field goes as it is, for the service to name.
        startsAt: fromLocalField(values.startsAt, event.zone) ?? '',
      } satisfies DuplicateEvent),
    onSuccess: (copy) => {
      queries.setQueryData(eventKey(copy.id), copy);
      void queries.invalidateQueries({ queryKey: ['events'] });
      tellSaved(t('copy.created'));
    },
  });
  const made = save.data;
  // After the guard knows that nothing is unsaved any more.
  useEffect(() => {
    if (made) void navigate(paths.studio.event(made.id));
  }, [made, navigate]);
  const faultOf = useFaultsByPath(save.error);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate();
  };
  return (
    <>
      <UnsavedGuard isDirty={isDirty && !made} />
      <PageTitle>{t('copy.title')}</PageTitle>
      <p>{t('copy.lead')}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <SaveProblem error={save.error} />
        <LocalisedField
          label={t('title')}
          languages={event.languages}
          value={values.title}
          onChange={(changed) => set({ title: changed })}
          maxLength={LIMITS.title}
          faultOf={(lang) => faultOf(`title.${lang}`)}
        />
        <div className={styles.columns}>
          <TextInput
            label={t('slug')}
            description={paths.event(event.languages[0] ?? 'bg', values.slug || '…')}
            value={values.slug}
            maxLength={LIMITS.slug}
            error={faultOf('slug') && t('slug_hint')}
            onChange={(changed) => set({ slug: changed.target.value })}
          />
          <MomentField
            label={t('startsAt')}
            hint={event.zone}
            value={values.startsAt}
            onChange={(startsAt) => set({ startsAt })}
            error={faultOf('startsAt')}
          />
        </div>
        <Checkbox
          label={t('copy.with_registration')}
          description={t('copy.with_registration_hint')}
          checked={values.withRegistrationSettings}
          onChange={(changed) => set({ withRegistrationSettings: changed.target.checked })}
        />
        <div className={styles.save}>
          <Button type="submit" loading={save.isPending}>
            {t('copy.create')}
          </Button>
        </div>
      </form>
    </>
  );
}
