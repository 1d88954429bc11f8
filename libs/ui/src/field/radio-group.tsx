import type { ReactNode } from 'react';
import { describedBy, FieldNotes, type FieldWords } from './field-frame';
import styles from './field.module.css';

export interface RadioChoice {
  value: string;
  label: ReactNode;
  /** The fact that helps to choose, such as how many seats are left. */
  note?: ReactNode;
  isDisabled?: boolean;
}

interface RadioGroupProps extends FieldWords {
  name: string;
  choices: RadioChoice[];
  defaultValue?: string;
}

/** The first radio carries the group's id, so that a link from the error summary lands on something that takes focus. */
export function RadioGroup({ name, choices, defaultValue, ...words }: RadioGroupProps) {
  const described = describedBy(words)['aria-describedby'];
  return (
    <fieldset className={styles.group} aria-describedby={described}>
      <legend className={styles.label}>{words.label}</legend>
      <FieldNotes {...words} />
      <div className={styles.radios}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles.radio}>
            <input
              type="radio"
              id={index === 0 ? words.id : `${words.id}-${choice.value}`}
              name={name}
              value={choice.value}
              defaultChecked={defaultValue === choice.value}
              disabled={choice.isDisabled}
            />
            <span>
              <span className={styles.radioLabel}>{choice.label}</span>
              {choice.note && <span className={styles.radioNote}>{choice.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
