import { NativeSelect } from '@mantine/core';
import type { Language } from '@odeum/contract/common';
import type { FieldCondition, FormField } from '@odeum/contract/registrations';
import { conditionValues } from '@odeum/domain/forms';
import { useTranslation } from 'react-i18next';
import { useText } from '../lib/words';
import styles from '../shell/shell.module.css';

interface ConditionFieldsProps {
  field: FormField;
  earlier: readonly FormField[];
  all: readonly FormField[];
  languages: readonly Language[];
  onChange: (condition: FieldCondition | null) => void;
  error?: string;
}

/** Whether a question is asked always, or only when an earlier one has an answer. */
export function ConditionFields({ field, earlier, all, languages, onChange, error }: ConditionFieldsProps) {
  const { t } = useTranslation('studio');
  const say = useText();
  const { condition } = field;
  const asked = all.find(({ id }) => id === condition?.fieldId);
  // What it depends on stays to be seen where it was moved behind.
  const choices = asked && !earlier.includes(asked) ? [...earlier, asked] : earlier;
  if (choices.length === 0) return null;
  const nameOf = (value: string) => {
    if (asked?.kind === 'consent') return t('form.condition_agreed');
    const option = asked?.options.find(({ id }) => id === value);
    return say(option?.label ?? {}, languages);
  };
  return (
    <div className={styles.columns}>
      <NativeSelect
        label={t('form.condition')}
        value={condition?.fieldId ?? ''}
        error={error}
        onChange={(e) => onChange(e.target.value === '' ? null : { fieldId: e.target.value, equals: null })}
        data={[
          { value: '', label: t('form.condition_always') },
          ...choices.map(({ id, label }) => ({
            value: id,
            label: t('form.condition_if', { question: say(label, languages) }),
          })),
        ]}
      />
      {condition && asked && (
        <NativeSelect
          label={t('form.condition_answer')}
          value={condition.equals ?? ''}
          onChange={(e) => onChange({ ...condition, equals: e.target.value || null })}
          data={[
            { value: '', label: t('form.condition_any') },
            ...conditionValues(asked).map((value) => ({ value, label: nameOf(value) })),
          ]}
        />
      )}
    </div>
  );
}
