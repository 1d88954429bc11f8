import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../icon/index';
import styles from './field.module.css';

export interface FieldWords {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Said after the label where a field may stay empty. */
  optional?: string;
}

/** What ties a control to its hint and its error for those who cannot see that they stand together. */
export function describedBy({ id, hint, error }: FieldWords) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined } as const;
}

export function FieldNotes({ id, hint, error }: FieldWords) {
  return (
    <>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <Icon of={IconAlertCircle} size={20} />
          {error}
        </p>
      )}
    </>
  );
}

export function FieldFrame({ children, ...words }: FieldWords & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={words.id} className={styles.label}>
        {words.label}
        {words.optional && <span className={styles.optional}> {words.optional}</span>}
      </label>
      <FieldNotes {...words} />
      {children}
    </div>
  );
}
