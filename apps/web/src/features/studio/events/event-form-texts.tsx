import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { LANGUAGES, LIMITS } from '@odeum/contract/common';
import { COVERS, EVENT_FORMATS } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { LocalisedField } from '../fields/localised-field';
import styles from '../shell/shell.module.css';
import type { EventFormValues } from './event-form-values';

export interface FormPart {
  values: EventFormValues;
  set: (change: Partial<EventFormValues>) => void;
  faultOf: (path: string) => string | undefined;
}

export function TextFields({ values, set, faultOf }: FormPart) {
  const { t } = useTranslation('studio');
  return (
    <section className={styles.section} aria-labelledby="form-texts">
      <h2 id="form-texts">{t('form_texts')}</h2>
      <Checkbox.Group
        label={t('event_languages')}
        description={t('event_languages_hint')}
        value={values.languages}
        onChange={(chosen) => set({ languages: LANGUAGES.filter((lang) => chosen.includes(lang)) })}
        error={faultOf('languages')}
      >
        <div className={styles.choices}>
          {LANGUAGES.map((lang) => (
            <Checkbox key={lang} value={lang} label={LANGUAGE_NAMES[lang]} />
          ))}
        </div>
      </Checkbox.Group>
      <LocalisedField
        label={t('title')}
        languages={values.languages}
        value={values.title}
        onChange={(title) => set({ title })}
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
        faultOf={(lang) => faultOf(`summary.${lang}`)}
      />
      <LocalisedField
        label={t('description')}
        languages={values.languages}
        value={values.description}
        onChange={(description) => set({ description })}
        maxLength={LIMITS.description}
        isLong
        faultOf={(lang) => faultOf(`description.${lang}`)}
      />
      <div className={styles.columns}>
        <TextInput
          label={t('slug')}
          description={paths.event(values.languages[0] ?? 'bg', values.slug || '…')}
          value={values.slug}
          maxLength={LIMITS.slug}
          error={faultOf('slug') && t('slug_hint')}
          onChange={(event) => set({ slug: event.target.value })}
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
  );
}
