import { Button } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UnsavedGuard } from '../edit/unsaved-guard';
import { useEdited } from '../edit/use-edited';
import { ApiProblem } from '../lib/api';
import { useFaults } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';
import { useProgramming } from './use-programme';

interface PartFormProps<Values extends object> {
  kind: 'room' | 'track' | 'speaker';
  /** Null: a new one. */
  part: { id: string; version: number } | null;
  start: Values;
  stillRight?: readonly string[];
  onClose: () => void;
  children: (form: {
    values: Values;
    set: (change: Partial<Values>) => void;
    faultOf: (path: string) => string | undefined;
  }) => ReactNode;
}

/** What the forms of rooms, tracks and speakers have in common: saving, faults under their fields, unsaved text. */
export function PartForm<Values extends object>(props: PartFormProps<Values>) {
  const { kind, part, start, stillRight = [], onClose, children } = props;
  const { t } = useTranslation('studio');
  const { edits } = useProgramming();
  const edited = useEdited(start);
  const [newId] = useState(() => crypto.randomUUID());
  const { faultOf } = useFaults(edits.problem instanceof ApiProblem ? edits.problem : null);
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { id, version } = part ?? { id: newId, version: 0 };
    const edit = { edit: `put_${kind}` as const, id, version, [kind]: edited.values, stillRight };
    if (!(await edits.edit([edit]))) return;
    tellSaved(t('saved'));
    edited.replace(edited.values);
    onClose();
  };
  return (
    <form className={styles.form} noValidate onSubmit={(submitted) => void save(submitted)}>
      <UnsavedGuard isDirty={edited.isDirty} />
      {children({
        values: edited.values,
        set: edited.set,
        faultOf: (path) => faultOf(`edits.0.${kind}.${path}`),
      })}
      <div className={styles.row}>
        <Button type="submit" loading={edits.isSaving}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </form>
  );
}
