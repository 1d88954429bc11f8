import { Button, TextInput } from '@mantine/core';
import { LIMITS, type Language } from '@odeum/contract/common';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import styles from '../shell/shell.module.css';
import type { IndicatorValues } from './record-values';

const MOST = 12;
const LONGEST = 40;

interface IndicatorFieldsProps {
  indicators: IndicatorValues[];
  onChange: (indicators: IndicatorValues[]) => void;
  languages: readonly Language[];
}

/** The results in numbers: what was counted, in each language. */
export function IndicatorFields({ indicators, onChange, languages }: IndicatorFieldsProps) {
  const { t } = useTranslation('studio');
  const change = (key: string, part: Partial<IndicatorValues>) =>
    onChange(indicators.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <section className={styles.section} aria-labelledby="numbers">
      <h2 id="numbers">{t('numbers')}</h2>
      {indicators.map((indicator) => (
        <fieldset key={indicator.key} className={styles.card}>
          <legend>{indicator.value || t('number_value')}</legend>
          <div className={styles.columns}>
            <TextInput
              label={t('number_value')}
              value={indicator.value}
              maxLength={LONGEST}
              onChange={(input) => change(indicator.key, { value: input.target.value })}
            />
            {languages.map((lang) => (
              <TextInput
                key={lang}
                lang={lang}
                label={t('number_label_in', { language: LANGUAGE_NAMES[lang] })}
                maxLength={LIMITS.name}
                value={indicator.label[lang] ?? ''}
                onChange={(input) =>
                  change(indicator.key, { label: { ...indicator.label, [lang]: input.target.value } })
                }
              />
            ))}
            <div>
              <Button
                variant="subtle"
                aria-label={t('remove_named', { name: indicator.value || t('number_value') })}
                onClick={() => onChange(indicators.filter(({ key }) => key !== indicator.key))}
              >
                {t('remove')}
              </Button>
            </div>
          </div>
        </fieldset>
      ))}
      {indicators.length < MOST && (
        <div>
          <Button
            variant="default"
            onClick={() => onChange([...indicators, { key: crypto.randomUUID(), label: {}, value: '' }])}
          >
            {t('add_number')}
          </Button>
        </div>
      )}
    </section>
  );
}
