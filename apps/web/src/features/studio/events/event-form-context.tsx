import { NativeSelect } from '@mantine/core';
import type { LocalisedText } from '@odeum/contract/common';
import type { EventChoices } from '@odeum/contract/events';
import { useTranslation } from 'react-i18next';
import { useText } from '../lib/words';
import styles from '../shell/shell.module.css';
import type { FormPart } from './event-form-texts';

interface Choice {
  id: string;
  organisationId: string;
  name: LocalisedText;
}

/** Whose event it is, and of which project and series. Not there where there is nothing to choose. */
export function ContextFields({
  values,
  set,
  faultOf,
  choices,
  isNew,
}: FormPart & { choices: EventChoices; isNew: boolean }) {
  const { t } = useTranslation('studio');
  const text = useText();
  const own = (list: readonly Choice[]) => [
    { value: '', label: t('none') },
    ...list
      .filter((one) => one.organisationId === values.organisationId)
      .map((one) => ({ value: one.id, label: text(one.name) })),
  ];
  const isHostOpen = isNew && choices.organisations.length > 1;
  if (!isHostOpen && choices.projects.length === 0 && choices.series.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="form-context">
      <h2 id="form-context">{t('form_context')}</h2>
      <div className={styles.columns}>
        {isHostOpen && (
          <NativeSelect
            label={t('organisation')}
            value={values.organisationId}
            onChange={(event) => set({ organisationId: event.target.value, projectId: '', seriesId: '' })}
            data={choices.organisations.map((one) => ({
              value: one.id,
              label: text(one.name, one.languages),
            }))}
          />
        )}
        <NativeSelect
          label={t('project')}
          value={values.projectId}
          onChange={(event) => set({ projectId: event.target.value })}
          data={own(choices.projects)}
          error={faultOf('projectId')}
        />
        <NativeSelect
          label={t('series')}
          value={values.seriesId}
          onChange={(event) => set({ seriesId: event.target.value })}
          data={own(choices.series)}
          error={faultOf('seriesId')}
        />
      </div>
    </section>
  );
}
