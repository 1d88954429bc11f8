import type { Language } from '@odeum/contract/common';
import type { Answers, FormField } from '@odeum/contract/registrations';
import { tellChoice } from '@odeum/domain/forms';
import { needText } from '@odeum/domain/texts';
import { formatDate } from '@odeum/domain/time';
import { useTranslation } from 'react-i18next';
import styles from './answers.module.css';
import { nameCountry } from './list-countries';
import { Said } from './said';

interface AnswerListProps {
  /** As they were when they were answered. */
  fields: readonly FormField[];
  answers: Answers;
  lang: Language;
  languages: readonly Language[];
  /** For those who may read what was handed in. */
  fileOf?: (id: string) => { name: string; href: string } | undefined;
}

/** What somebody answered, in the words of the form that they saw. */
export function AnswerList({ fields, answers, lang, languages, fileOf }: AnswerListProps) {
  const show = useAnswerText(lang, languages);
  return (
    <dl className={styles.list}>
      {fields
        .filter(({ id }) => answers[id] !== undefined)
        .map((field) => (
          <div key={field.id}>
            <dt>
              <Said of={needText(field.label, lang, languages)} lang={lang} />
            </dt>
            {[answers[field.id] ?? []].flat().map((answer) => (
              // Names of countries may differ between the tables of the server and of the browser.
              <dd key={answer} dir="auto" suppressHydrationWarning>
                <OneAnswer file={field.kind === 'file' ? fileOf?.(answer) : undefined}>
                  {show(field, answer)}
                </OneAnswer>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

function OneAnswer({ file, children }: { file?: { name: string; href: string }; children: string }) {
  if (!file) return <>{children}</>;
  return (
    <a href={file.href} download>
      {file.name}
    </a>
  );
}

function useAnswerText(lang: Language, languages: readonly Language[]) {
  const { t } = useTranslation('forms');
  return (field: FormField, answer: string): string => {
    const { kind } = field;
    const chosen = tellChoice(field, answer, lang, languages);
    if (chosen !== null) return chosen;
    if (kind === 'country') return nameCountry(answer, lang);
    if (kind === 'consent') return t('agreed');
    if (kind === 'file') return t('file_given');
    if (kind === 'date') return formatDate(`${answer}T12:00:00Z`, 'UTC', lang);
    if (kind === 'number') {
      return new Intl.NumberFormat(lang, { maximumFractionDigits: 6 }).format(Number(answer));
    }
    return answer;
  };
}
