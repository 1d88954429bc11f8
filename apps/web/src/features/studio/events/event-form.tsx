import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { LANGUAGES, LIMITS } from '@odeum/contract/common';
import { ATTENDANCE_MODES, COVERS, EVENT_FORMATS, type EventChoices } from '@odeum/contract/events';
import { Notice } from '@odeum/ui/notice';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { toSlug } from '../lib/slug';
import { useFaultsByPath, useProblemText, useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import type { EventFormValues } from './event-form-values';
import { LocalisedField } from './localised-field';
import { SeatsFields, TimeFields, VenueFields } from './event-form-sections';

interface EventFormProps {
  start: EventFormValues;
  choices: EventChoices;
  isNew: boolean;
  error: unknown;
  isSaving: boolean;
  onSave: (values: EventFormValues) => void;
}

export function EventForm({ start, choices, isNew, error, isSaving, onSave }: EventFormProps) {
  const { t } = useTranslation('studio');
  const text = useText();
  const problemText = useProblemText();
  const faultOf = useFaultsByPath(error);
  const [values, setValues] = useState(start);
  const [isSlugOwn, setSlugOwn] = useState(!isNew);
  const set = (part: Partial<EventFormValues>) => setValues((known) => ({ ...known, ...part }));
  const setTitle = (title: EventFormValues['title']) => {
    const source = title.en ?? title[values.languages[0] ?? 'bg'] ?? '';
    set(isSlugOwn ? { title } : { title, slug: toSlug(source) });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(values);
  };
  const options = (list: { id: string; organisationId: string; name: EventFormValues['title'] }[]) => [
    { value: '', label: t('none') },
    ...list
      .filter((one) => one.organisationId === values.organisationId)
      .map((one) => ({ value: one.id, label: text(one.name) })),
  ];
  return (
    <form className={styles.group} onSubmit={save} noValidate>
      {Boolean(error) && (
        <Notice kind="danger" role="alert" title={problemText(error)}>
          {t('not_saved')}
        </Notice>
      )}
      <section className={styles.section} aria-labelledby="form-texts">
        <h2 id="form-texts">{t('form_texts')}</h2>
        <Checkbox.Group
          label={t('event_languages')}
          description={t('event_languages_hint')}
          value={values.languages}
          onChange={(chosen) => set({ languages: LANGUAGES.filter((lang) => chosen.includes(lang)) })}
          error={faultOf('languages')}
        >
          <div className={styles.row}>
            {LANGUAGES.map((lang) => (
              <Checkbox key={lang} value={lang} label={LANGUAGE_NAMES[lang]} />
            ))}
          </div>
        </Checkbox.Group>
        <LocalisedField
          label={t('title')}
          languages={values.languages}
          value={values.title}
          onChange={setTitle}
          maxLength={LIMITS.title}
          faultOf={(lang) => faultOf(`title.${lang}`)}
        />
        <LocalisedField
          label={t('summary')}
          hint={t('summary_hint')}
          languages={values.languages}
          value={values.summary}
          onChange={(summary) => set({ summary })}
          maxLength={LIMITS.summary}
          isLong
        />
        <LocalisedField
          label={t('description')}
          languages={values.languages}
          value={values.description}
          onChange={(description) => set({ description })}
          maxLength={LIMITS.description}
          isLong
        />
        <div className={styles.columns}>
          <TextInput
            label={t('slug')}
            description={t('slug_hint')}
            value={values.slug}
            maxLength={LIMITS.slug}
            error={faultOf('slug')}
            onChange={(event) => {
              setSlugOwn(true);
              set({ slug: event.target.value });
            }}
          />
          <NativeSelect
            label={t('format')}
            value={values.format}
            onChange={(event) => set({ format: event.target.value as EventFormValues['format'] })}
            data={EVENT_FORMATS.map((value) => ({ value, label: t(`format_${value}`) }))}
          />
          <NativeSelect
            label={t('cover')}
            value={values.cover}
            onChange={(event) => set({ cover: event.target.value as EventFormValues['cover'] })}
            data={COVERS.map((value) => ({ value, label: t(`cover_${value}`) }))}
          />
        </div>
      </section>
      <TimeFields values={values} set={set} faultOf={faultOf} />
      <section className={styles.section} aria-labelledby="form-attendance">
        <h2 id="form-attendance">{t('form_attendance')}</h2>
        <div className={styles.columns}>
          <NativeSelect
            label={t('attendance')}
            value={values.attendanceMode}
            onChange={(event) =>
              set({ attendanceMode: event.target.value as EventFormValues['attendanceMode'] })
            }
            data={ATTENDANCE_MODES.map((value) => ({ value, label: t(`attendance_${value}`) }))}
          />
          <SeatsFields values={values} set={set} faultOf={faultOf} />
        </div>
        {values.attendanceMode !== 'online' && <VenueFields values={values} set={set} />}
      </section>
      {(choices.projects.length > 0 || choices.series.length > 0) && (
        <section className={styles.section} aria-labelledby="form-context">
          <h2 id="form-context">{t('form_context')}</h2>
          <div className={styles.columns}>
            <NativeSelect
              label={t('project')}
              value={values.projectId}
              onChange={(event) => set({ projectId: event.target.value })}
              data={options(choices.projects)}
            />
            <NativeSelect
              label={t('series')}
              value={values.seriesId}
              onChange={(event) => set({ seriesId: event.target.value })}
              data={options(choices.series)}
            />
          </div>
        </section>
      )}
      <div className={styles.save}>
        <Button type="submit" loading={isSaving}>
          {t(isNew ? 'create_draft' : 'save')}
        </Button>
      </div>
    </form>
  );
}
