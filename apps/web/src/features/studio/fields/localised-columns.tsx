import { Textarea, TextInput } from '@mantine/core';
import type { Language, LocalisedText } from '@odeum/contract/common';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import styles from '../shell/shell.module.css';

export interface ColumnField<Name extends string> {
  name: Name;
  label: string;
  maxLength: number;
  isLong?: boolean;
}

interface LocalisedColumnsProps<Name extends string> {
  fields: readonly ColumnField<Name>[];
  languages: readonly Language[];
  values: Record<Name, LocalisedText>;
  onChange: (change: Partial<Record<Name, LocalisedText>>) => void;
  faultOf?: (path: string) => string | undefined;
  /** In a dialog: where one begins to write. */
  isFirst?: boolean;
}

/** Several texts that belong together: a column for each language, so that one is written after the other. */
export function LocalisedColumns<Name extends string>(props: LocalisedColumnsProps<Name>) {
  const { fields, languages, values, onChange, faultOf, isFirst } = props;
  return (
    <div className={styles.languages}>
      {languages.map((lang, column) => (
        <fieldset key={lang} className={styles.column}>
          <legend lang={lang}>{LANGUAGE_NAMES[lang]}</legend>
          {fields.map(({ name, label, maxLength, isLong }, row) => {
            const field = {
              label,
              maxLength,
              lang,
              value: values[name][lang] ?? '',
              error: faultOf?.(`${name}.${lang}`),
              'data-autofocus': (isFirst && column + row === 0) || undefined,
              onChange: (event: { target: { value: string } }) =>
                onChange({ [name]: { ...values[name], [lang]: event.target.value } } as never),
            };
            return isLong ? (
              <Textarea key={name} {...field} minRows={2} autosize />
            ) : (
              <TextInput key={name} {...field} />
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
