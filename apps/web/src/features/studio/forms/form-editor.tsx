import { Button } from '@mantine/core';
import { LIMITS } from '@odeum/contract/common';
import type { FormDetail, FormField } from '@odeum/contract/registrations';
import { EmptyState } from '@odeum/ui/empty-state';
import { VisuallyHidden } from '@odeum/ui/visually-hidden';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveProblem } from '../edit/save-problem';
import { UnsavedGuard } from '../edit/unsaved-guard';
import styles from '../shell/shell.module.css';
import { AddField } from './add-field';
import { FieldCard, moveButtonId } from './field-card';
import { moveField, removeField } from './form-edits';
import { FormPreview } from './form-preview';
import { useFormEdit } from './use-form-edit';

/** The questions in their order; one is unfolded to be edited. */
export function FormEditor({ form }: { form: FormDetail }) {
  const { t } = useTranslation('studio');
  const edit = useFormEdit(form);
  const { fields, change } = edit;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [moved, setMoved] = useState<{ id: string; by: 1 | -1 } | null>(null);
  const [news, setNews] = useState('');
  const fold = (id: string, isOpen: boolean) =>
    setOpen((known) => new Set(isOpen ? [...known, id] : [...known].filter((one) => one !== id)));
  // The browser lets go of a button whose place in the page changes.
  useEffect(() => {
    if (moved) document.getElementById(moveButtonId(moved.id, moved.by))?.focus();
  }, [moved]);
  const move = (id: string, by: 1 | -1) => {
    change((known) => moveField(known, id, by));
    setMoved({ id, by });
    const place = fields.findIndex((field) => field.id === id) + 1;
    const number = Math.min(fields.length, Math.max(1, place + by));
    setNews(t('form.moved', { number }));
  };
  const add = (field: FormField) => {
    change((known) => [...known, field]);
    fold(field.id, true);
  };
  const save = () => {
    if (!edit.save()) setOpen(new Set(fields.map(({ id }) => id)));
  };
  return (
    <>
      <div className={styles.group}>
        <p>{t('form.intro')}</p>
        {form.answered.map(({ version, registrations }) => (
          <p key={version} className="odeum-meta">
            {t('form.answered', { count: registrations, version })}
          </p>
        ))}
        {form.answered.length > 0 && <p className="odeum-meta">{t('form.kept')}</p>}
      </div>
      <form
        className={styles.form}
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          save();
        }}
      >
        <UnsavedGuard isDirty={edit.isDirty} />
        <SaveProblem error={edit.error} onTakeTheirs={edit.takeTheirs} isTaking={edit.isTaking} />
        {fields.length === 0 && <EmptyState>{t('form.empty')}</EmptyState>}
        <ol className={styles.cards} aria-label={t('form.questions')}>
          {fields.map((field, i) => (
            <FieldCard
              key={field.id}
              place={i}
              fields={fields}
              field={field}
              languages={form.languages}
              isOpen={open.has(field.id)}
              onFold={(isOpen) => fold(field.id, isOpen)}
              onChange={(changed) =>
                change((known) => known.map((one) => (one.id === field.id ? changed : one)))
              }
              onMove={(by) => move(field.id, by)}
              onRemove={() => {
                change((known) => removeField(known, field.id));
                setNews(t('form.taken_out'));
              }}
              faultOf={(path) => edit.faultOf(`fields.${i}.${path}`)}
            />
          ))}
        </ol>
        {fields.length < LIMITS.formFields && <AddField languages={form.languages} onAdd={add} />}
        <VisuallyHidden isStatus>{news}</VisuallyHidden>
        <div className={styles.save}>
          <Button type="submit" loading={edit.isSaving}>
            {t('save')}
          </Button>
        </div>
      </form>
      <FormPreview fields={fields} languages={form.languages} />
    </>
  );
}
