import { LIMITS } from '@odeum/contract/common';
import { TextField } from '@odeum/ui/field';
import { useTranslation } from 'react-i18next';
import styles from './registrations.module.css';

interface CompanionFieldsProps {
  /** How many people one may bring along. */
  count: number;
  values: Record<string, string>;
  errorOf: (name: string) => string | null;
}

/** Names of those who come along; an empty one is nobody. */
export function CompanionFields({ count, values, errorOf }: CompanionFieldsProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const isOpen = numbers.some((number) => values[`companion.${number}`]);
  return (
    <details className={styles.more} open={isOpen || undefined}>
      <summary>{t('register.companions')}</summary>
      <p>{t('register.companions_hint')}</p>
      {numbers.map((number) => (
        <TextField
          key={number}
          id={`companion.${number}`}
          name={`companion.${number}`}
          label={t('register.companion', { number })}
          error={errorOf(`companions.${number - 1}.name`)}
          defaultValue={values[`companion.${number}`]}
          autoComplete="off"
          maxLength={LIMITS.name}
        />
      ))}
    </details>
  );
}
