import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { cx } from '../cx/index';
import { describedBy, FieldFrame, FieldNotes, type FieldWords } from './field-frame';
import styles from './field.module.css';

function splitWords<Rest>({ id, label, hint, error, optional, ...rest }: FieldWords & Rest) {
  return { words: { id, label, hint, error, optional }, rest };
}

type Control<Attributes> = FieldWords & Omit<Attributes, 'id'>;

export function TextField(props: Control<InputHTMLAttributes<HTMLInputElement>>) {
  const { words, rest } = splitWords(props);
  return (
    <FieldFrame {...words}>
      <input
        id={words.id}
        className={cx(styles.input, words.error && styles.wrong)}
        {...describedBy(words)}
        {...rest}
      />
    </FieldFrame>
  );
}

export function TextAreaField(props: Control<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { words, rest } = splitWords(props);
  return (
    <FieldFrame {...words}>
      <textarea
        id={words.id}
        className={cx(styles.input, styles.area, words.error && styles.wrong)}
        {...describedBy(words)}
        {...rest}
      />
    </FieldFrame>
  );
}

export interface Choice {
  value: string;
  label: string;
  lang?: string;
}

export function SelectField(props: Control<SelectHTMLAttributes<HTMLSelectElement>> & { choices: Choice[] }) {
  const {
    words,
    rest: { choices, ...rest },
  } = splitWords(props);
  return (
    <FieldFrame {...words}>
      <select
        id={words.id}
        className={cx(styles.input, styles.select, words.error && styles.wrong)}
        {...describedBy(words)}
        {...rest}
      >
        {choices.map((choice) => (
          // Names of countries may differ between the tables of the server and of the browser.
          <option key={choice.value} value={choice.value} lang={choice.lang} suppressHydrationWarning>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export function CheckField(props: Control<InputHTMLAttributes<HTMLInputElement>>) {
  const { words, rest } = splitWords(props);
  return (
    <div className={styles.field}>
      <FieldNotes {...words} />
      <label className={styles.check}>
        <input type="checkbox" id={words.id} {...describedBy(words)} {...rest} />
        <span>{words.label}</span>
      </label>
    </div>
  );
}
