import { Checkbox } from '@mantine/core';
import type { Language } from '@odeum/contract/common';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { isTextName, TEXT_NAMES } from '../edit/text-names';
import styles from '../shell/shell.module.css';

interface StaleTextsProps {
  /** `title.en`, `venue.name.en` */
  names: readonly string[];
  stillRight: readonly string[];
  onChange: (stillRight: string[]) => void;
}

/** Translations that are older than their source; whoever has looked at one says that it holds. */
export function StaleTexts({ names, stillRight, onChange }: StaleTextsProps) {
  const { t } = useTranslation('studio');
  if (names.length === 0) return null;
  const labelOf = (name: string) => {
    const dot = name.lastIndexOf('.');
    const field = name.slice(0, dot);
    return t('board.still_right', {
      field: isTextName(field) ? t(TEXT_NAMES[field]) : field,
      language: LANGUAGE_NAMES[name.slice(dot + 1) as Language],
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
