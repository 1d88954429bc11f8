import type { ReactNode } from 'react';
import { describedBy, FieldNotes, type FieldWords } from './field-frame';
import styles from './field.module.css';

interface CheckGroupProps extends FieldWords {
  name: string;
  choices: { value: string; label: ReactNode }[];
  chosen: readonly string[];
  /** Below the choices: a line for what is not among them. */
  children?: ReactNode;
}

/** The first box carries the group's id, so that a link from the error summary lands on something that takes focus. */
export function CheckGroup({ name, choices, chosen, children, ...words }: CheckGroupProps) {
  const described = describedBy(words)['aria-describedby'];
  return (
    <fieldset className={styles.group} aria-describedby={described}>
      <legend className={styles.label}>
        {words.label}
        {words.optional && <span className={styles.optional}> {words.optional}</span>}
      </legend>
      <FieldNotes {...words} />
      <div>
        {choices.map(({ value, label }, index) => (
          <label key={value} className={styles.check}>
            <input
              type="checkbox"
              id={index === 0 ? words.id : `${words.id}-${value}`}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
