import { Button, TextInput } from '@mantine/core';
import { type Language, LIMITS } from '@odeum/contract/common';
import type { FieldOption } from '@odeum/contract/registrations';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import styles from '../shell/shell.module.css';
import { newOption } from './form-edits';
import own from './forms.module.css';

interface OptionFieldsProps {
  options: readonly FieldOption[];
  languages: readonly Language[];
  onChange: (options: FieldOption[]) => void;
  faultOf: (path: string) => string | undefined;
}

/** What there is to choose from, in the order in which it is offered. */
export function OptionFields({ options, languages, onChange, faultOf }: OptionFieldsProps) {
  const { t } = useTranslation('studio');
  const fault = faultOf('options');
  const write = ({ id, label }: FieldOption, lang: Language, text: string) =>
    onChange(options.map((one) => (one.id === id ? { ...one, label: { ...label, [lang]: text } } : one)));
  return (
    <fieldset className={styles.inset}>
      <legend>{t('form.options')}</legend>
      {fault && <p role="alert">{fault}</p>}
      {options.map((option, i) => {
        const name = t('form.option', { number: i + 1 });
        return (
          <div key={option.id} className={own.option} role="group" aria-label={name}>
            <p className="odeum-meta" aria-hidden="true">
              {name}
            </p>
            {languages.map((lang) => (
              <TextInput
                key={lang}
                className={own.text}
                label={LANGUAGE_NAMES[lang]}
                lang={lang}
                maxLength={LIMITS.optionLabel}
                value={option.label[lang] ?? ''}
                error={faultOf(`options.${i}.label.${lang}`)}
                onChange={(e) => write(option, lang, e.target.value)}
              />
            ))}
            <Button
              variant="default"
              aria-label={t('form.option_up', { number: i + 1 })}
              disabled={i === 0}
              onClick={() => onChange(options.toSpliced(i - 1, 2, option, options[i - 1] ?? option))}
            >
              <IconArrowUp size={20} aria-hidden />
            </Button>
            <Button
              variant="default"
              aria-label={t('form.option_out', { number: i + 1 })}
              onClick={() => onChange(options.filter(({ id }) => id !== option.id))}
            >
              <IconTrash size={20} aria-hidden />
            </Button>
          </div>
        );
      })}
      {options.length < LIMITS.fieldOptions && (
        <div>
          <Button variant="default" onClick={() => onChange([...options, newOption()])}>
            {t('form.option_add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
