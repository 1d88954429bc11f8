import { Checkbox } from '@mantine/core';
import type { Language } from '@odeum/contract/common';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import styles from '../shell/shell.module.css';

interface StaleTextsProps {
  /** `title.en` */
  names: readonly string[];
  stillRight: readonly string[];
  onChange: (stillRight: string[]) => void;
}

const FIELDS = ['title', 'abstract', 'name', 'role', 'affiliation', 'biography'] as const;

/** Translations that are older than their source; whoever has looked at one says that it holds. */
export function StaleTexts({ names, stillRight, onChange }: StaleTextsProps) {
  const { t } = useTranslation('studio');
  if (names.length === 0) return null;
  const labelOf = (name: string) => {
    const [field, language] = name.split('.');
    const known = FIELDS.find((one) => one === field);
    return t('board.still_right', {
      field: known ? t(`board.text.${known}`) : field,
      language: LANGUAGE_NAMES[language as Language],
    });
  };
  return (
    <Notice kind="warn" title={t('board.stale', { count: names.length })}>
      <div className={styles.group}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={labelOf(name)}
            checked={stillRight.includes(name)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...stillRight, name] : stillRight.filter((one) => one !== name),
              )
            }
          />
        ))}
      </div>
    </Notice>
  );
}
