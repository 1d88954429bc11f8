import { type Language, LIMITS } from '@odeum/contract/common';
import { type FormField, type Mode } from '@odeum/contract/registrations';
import { isSensitive } from '@odeum/domain/forms';
import { pickText } from '@odeum/domain/texts';
import { useTranslation } from 'react-i18next';
import styles from './answers.module.css';
import { Said } from './said';

interface FieldHintProps {
  field: FormField;
  fields: readonly FormField[];
  lang: Language;
  languages: readonly Language[];
  /** How one can take part in this event. */
  offered: readonly Mode[];
  /** Whether the field says for whom it is: where it does not come and go by itself. */
  isForSome: boolean;
}

/** What stands under a question: the organiser's words, why it is asked, how long it is kept, and for whom it is. */
export function useFieldHint({ field, fields, lang, languages, offered, isForSome }: FieldHintProps) {
  const { t } = useTranslation('forms');
  const kept = useKept(field);
  const onlyIf = useOnlyIf(field, fields, lang, languages);
  const hint = pickText(field.hint, lang, languages);
  const [mode] = field.modes;
  const isOneMode = field.modes.length === 1 && offered.some((one) => one !== mode);
  const notes = [
    field.kind === 'access' || field.kind === 'diet' ? t(`why_${field.kind}`) : null,
    field.kind === 'file' ? t('file_hint', { megabytes: LIMITS.answerFileBytes / 1024 / 1024 }) : null,
    kept,
    isForSome && isOneMode && mode ? t(`only_${mode}`) : null,
    isForSome ? onlyIf : null,
  ].filter((note) => note !== null);
  if (!hint && notes.length === 0) return undefined;
  return (
    <>
      {hint && <Said of={hint} lang={lang} />}
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </>
  );
}

function useKept({ retentionDays, kind }: FormField): string | null {
  const { t } = useTranslation('forms');
  if (retentionDays === 0) return t('kept_until_end');
  if (retentionDays !== null) return t('kept_days', { count: retentionDays });
  return isSensitive(kind) ? t('kept_along') : null;
}

function useOnlyIf(
  { condition }: FormField,
  fields: readonly FormField[],
  lang: Language,
  languages: readonly Language[],
): string | null {
  const { t } = useTranslation('forms');
  const asked = condition && fields.find(({ id }) => id === condition.fieldId);
  if (!asked) return null;
  const question = pickText(asked.label, lang, languages)?.text ?? '';
  if (asked.kind === 'consent') return t('only_if_agreed', { question });
  const option = asked.options.find(({ id }) => id === condition.equals);
  if (!option) return t('only_if_answered', { question });
  return t('only_if', { question, answer: pickText(option.label, lang, languages)?.text ?? '' });
}
