import { Textarea, TextInput } from '@mantine/core';
import type { Language, LocalisedText } from '@odeum/contract/common';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import styles from '../shell/shell.module.css';

interface LocalisedFieldProps {
  label: string;
  hint?: string;
  languages: readonly Language[];
  value: LocalisedText;
  onChange: (value: LocalisedText) => void;
  maxLength: number;
  isLong?: boolean;
  /** The sentence for a fault in one language, if there is one. */
  faultOf?: (lang: Language) => string | undefined;
}

/** One text side by side in each of its languages. */
export function LocalisedField(props: LocalisedFieldProps) {
  const { label, hint, languages, value, onChange, maxLength, isLong, faultOf } = props;
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {hint && <p className="odeum-meta">{hint}</p>}
      <div className={styles.languages}>
        {languages.map((lang) => {
          const field = {
            label: LANGUAGE_NAMES[lang],
            lang,
            maxLength,
            value: value[lang] ?? '',
            error: faultOf?.(lang),
            onChange: (event: { target: { value: string } }) =>
              onChange({ ...value, [lang]: event.target.value }),
          };
          return isLong ? (
            <Textarea key={lang} {...field} minRows={3} autosize />
          ) : (
            <TextInput key={lang} {...field} />
          );
        })}
      </div>
    </fieldset>
  );
}
