import { Button } from '@mantine/core';
import type { Language } from '@odeum/contract/common';
import type { FormField } from '@odeum/contract/registrations';
import { pickText } from '@odeum/domain/texts';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../lib/words';
import styles from '../shell/shell.module.css';
import { FieldForm } from './field-form';

export const moveButtonId = (fieldId: string, by: 1 | -1) => `move-${by === 1 ? 'down' : 'up'}-${fieldId}`;

export interface FieldCardProps {
  /** From 0. */
  place: number;
  field: FormField;
  /** The whole form, for what a question may depend on. */
  fields: readonly FormField[];
  languages: readonly Language[];
  isOpen: boolean;
  onFold: (isOpen: boolean) => void;
  onChange: (field: FormField) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  faultOf: (path: string) => string | undefined;
}

/** One question: what it is, buttons to move it, and unfolded all there is to say about it. */
export function FieldCard(props: FieldCardProps) {
  const { place, field, fields, languages, isOpen, onFold, onMove, onRemove } = props;
  const { t } = useTranslation('studio');
  const lang = useLang();
  const number = place + 1;
  const label = pickText(field.label, lang, languages);
  const moves = [
    { by: -1, name: t('form.up', { number }), isPossible: place > 0, Sign: IconArrowUp },
    { by: 1, name: t('form.down', { number }), isPossible: number < fields.length, Sign: IconArrowDown },
  ] as const;
  return (
    <li className={styles.card}>
      <div className={styles.title}>
        <div>
          <p className="odeum-meta">
            {t('form.number', { number })} · {t(`form.kind_${field.kind}`)}
            {field.isRequired && <> · {t('form.required_mark')}</>}
          </p>
          <h2 lang={label?.lang}>{label?.text ?? t('form.untitled')}</h2>
        </div>
        <div className={styles.row}>
          <Button
            variant="default"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'form.fold' : 'form.edit', { number })}
            onClick={() => onFold(!isOpen)}
          >
            <IconPencil size={20} aria-hidden />
          </Button>
          {moves.map(({ by, name, isPossible, Sign }) => (
            <Button
              key={by}
              id={moveButtonId(field.id, by)}
              variant="default"
              aria-label={name}
              // Kept focusable at the ends, so that whoever moves a question there is not thrown out.
              aria-disabled={!isPossible || undefined}
              data-disabled={!isPossible || undefined}
              onClick={() => isPossible && onMove(by)}
            >
              <Sign size={20} aria-hidden />
            </Button>
          ))}
          <Button variant="default" aria-label={t('form.take_out', { number })} onClick={onRemove}>
            <IconTrash size={20} aria-hidden />
          </Button>
        </div>
      </div>
      {isOpen && <FieldForm {...props} />}
    </li>
  );
}
