import { Button } from '@mantine/core';
import type { EventChoices } from '@odeum/contract/events';
import { toSlug } from '@odeum/domain/slugs';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveProblem } from '../edit/save-problem';
import type { useEdited } from '../edit/use-edited';
import { useFaultsByPath } from '../lib/words';
import { StaleTexts } from '../programme/stale-texts';
import styles from '../shell/shell.module.css';
import { ContextFields } from './event-form-context';
import { AttendanceFields, TimeFields } from './event-form-place';
import { TextFields } from './event-form-texts';
import type { EventFormValues } from './event-form-values';
import { PartnerZoneFields } from './partner-zone-fields';

interface EventFormProps {
  edited: ReturnType<typeof useEdited<EventFormValues>>;
  choices: EventChoices;
  isNew: boolean;
  /** Translations that are older than their source, as `title.en`. */
  staleTexts?: readonly string[];
  error: unknown;
  isSaving: boolean;
  onSave: () => void;
  onTakeTheirs?: () => void;
  isTaking?: boolean;
}

export function EventForm({
  edited,
  choices,
  isNew,
  staleTexts = [],
  error,
  isSaving,
  onSave,
  ...theirs
}: EventFormProps) {
  const { t } = useTranslation('studio');
  const faultOf = useFaultsByPath(error);
  const [isSlugOwn, setSlugOwn] = useState(!isNew);
  const { values } = edited;
  const set = (change: Partial<EventFormValues>) => {
    if (change.slug !== undefined) setSlugOwn(true);
    const { title } = change;
    const source = title && (title.en || title[values.languages[0] ?? 'bg'] || Object.values(title)[0]);
    // The address follows the title until somebody writes one.
    edited.set(source !== undefined && !isSlugOwn ? { ...change, slug: toSlug(source) } : change);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const part = { values, set, faultOf };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <SaveProblem error={error} {...theirs} />
      <StaleTexts
        names={staleTexts}
        stillRight={values.stillRight}
        onChange={(stillRight) => set({ stillRight })}
      />
      <TextFields {...part} />
      <TimeFields {...part} />
      <AttendanceFields {...part} />
      <PartnerZoneFields {...part} />
      <ContextFields {...part} choices={choices} isNew={isNew} />
      <div className={styles.save}>
        <Button type="submit" loading={isSaving}>
          {t(isNew ? 'create_draft' : 'save')}
        </Button>
        {edited.isDirty && !isNew && <span className="odeum-meta">{t('has_changes')}</span>}
      </div>
    </form>
  );
}
