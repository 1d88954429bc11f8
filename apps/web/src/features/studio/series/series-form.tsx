import { Button, NativeSelect, TextInput } from '@mantine/core';
import { LANGUAGES, LIMITS } from '@odeum/contract/common';
import type { EventChoices } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { toSlug } from '@odeum/domain/slugs';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveProblem } from '../edit/save-problem';
import type { useEdited } from '../edit/use-edited';
import { LocalisedField } from '../fields/localised-field';
import { useFaultsByPath, useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import type { SeriesFormValues } from './series-form-values';

interface SeriesFormProps {
  edited: ReturnType<typeof useEdited<SeriesFormValues>>;
  choices: EventChoices;
  isNew: boolean;
  error: unknown;
  isSaving: boolean;
  onSave: () => void;
  onTakeTheirs?: () => void;
  isTaking?: boolean;
}

export function SeriesForm({ edited, choices, isNew, error, isSaving, onSave, ...theirs }: SeriesFormProps) {
  const { t } = useTranslation('studio');
  const text = useText();
  const faultOf = useFaultsByPath(error);
  const [isSlugOwn, setSlugOwn] = useState(!isNew);
  const { values, set } = edited;
  const organisation = choices.organisations.find(({ id }) => id === values.organisationId);
  const written = LANGUAGES.filter((lang) => values.name[lang] || values.description[lang]);
  const languages = LANGUAGES.filter(
    (lang) => organisation?.languages.includes(lang) || written.includes(lang),
  );
  const projects = choices.projects.filter(({ organisationId }) => organisationId === values.organisationId);
  const setName = (name: SeriesFormValues['name']) => {
    const source = name.en || Object.values(name)[0] || '';
    // The address follows the name until somebody writes one.
    set(isSlugOwn ? { name } : { name, slug: toSlug(source) });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <SaveProblem error={error} {...theirs} />
      <LocalisedField
        label={t('series_page.name')}
        languages={languages}
        value={values.name}
        onChange={setName}
        maxLength={LIMITS.name}
        faultOf={(lang) => faultOf(`name.${lang}`)}
      />
      <LocalisedField
        label={t('series_page.description')}
        languages={languages}
        value={values.description}
        onChange={(description) => set({ description })}
        maxLength={LIMITS.description}
        isLong
        faultOf={(lang) => faultOf(`description.${lang}`)}
      />
      <div className={styles.columns}>
        <TextInput
          label={t('slug')}
          description={paths.series(languages[0] ?? 'bg', values.slug || '…')}
          value={values.slug}
          maxLength={LIMITS.slug}
          error={faultOf('slug') && t('slug_hint')}
          onChange={(event) => {
            setSlugOwn(true);
            set({ slug: event.target.value });
          }}
        />
        {isNew && choices.organisations.length > 1 && (
          <NativeSelect
            label={t('organisation')}
            value={values.organisationId}
            onChange={(event) => set({ organisationId: event.target.value, projectId: '' })}
            data={choices.organisations.map((one) => ({
              value: one.id,
              label: text(one.name, one.languages),
            }))}
          />
        )}
        {projects.length > 0 && (
          <NativeSelect
            label={t('project')}
            value={values.projectId}
            onChange={(event) => set({ projectId: event.target.value })}
            data={[
              { value: '', label: t('none') },
              ...projects.map(({ id, name }) => ({ value: id, label: text(name) })),
            ]}
            error={faultOf('projectId')}
          />
        )}
      </div>
      <div className={styles.save}>
        <Button type="submit" loading={isSaving}>
          {t(isNew ? 'series_page.create' : 'save')}
        </Button>
        {edited.isDirty && !isNew && <span className="odeum-meta">{t('has_changes')}</span>}
      </div>
    </form>
  );
}
