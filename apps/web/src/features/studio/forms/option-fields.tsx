import { Button } from '@mantine/core';
import { type Language, LIMITS } from '@odeum/contract/common';
import type { FieldOption } from '@odeum/contract/registrations';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LocalisedColumns } from '../fields/localised-columns';
import styles from '../shell/shell.module.css';
import { newOption } from './form-edits';

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
  return (
    <fieldset className={styles.inset}>
      <legend>{t('form.options')}</legend>
      {fault && <p role="alert">{fault}</p>}
      {options.map((option, i) => {
        const number = i + 1;
        return (
          <div
            key={option.id}
            className={styles.group}
            role="group"
            aria-label={t('form.option', { number })}
          >
            <LocalisedColumns
              fields={[{ name: 'label', label: t('form.option', { number }), maxLength: LIMITS.optionLabel }]}
              languages={languages}
              values={{ label: option.label }}
              onChange={(change) =>
                onChange(options.map((one) => (one.id === option.id ? { ...one, ...change } : one)))
              }
              faultOf={(path) => faultOf(`options.${i}.${path}`)}
            />
            <div className={styles.row}>
              {i > 0 && (
                <Button
                  variant="default"
                  aria-label={t('form.option_up', { number })}
                  onClick={() => onChange(options.toSpliced(i - 1, 2, option, options[i - 1] ?? option))}
                >
                  <IconArrowUp size={20} aria-hidden />
                </Button>
              )}
              <Button
                variant="default"
                aria-label={t('form.option_out', { number })}
                onClick={() => onChange(options.filter(({ id }) => id !== option.id))}
              >
                <IconTrash size={20} aria-hidden />
              </Button>
            </div>
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
