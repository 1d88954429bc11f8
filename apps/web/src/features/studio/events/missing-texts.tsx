import type { EventView } from '@odeum/contract/events';
import { LANGUAGES, type Language } from '@odeum/contract/common';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';
import { isTextName, TEXT_NAMES } from '../edit/text-names';

/** The texts that a language lacks, in the words of the form. */
export function MissingTexts({ event }: { event: EventView }) {
  const { t } = useTranslation('studio');
  if (event.missingTexts.length === 0) return null;
  const namesIn = (lang: Language) =>
    event.missingTexts
      .filter((path) => path.endsWith(`.${lang}`))
      .map((path) => path.slice(0, -lang.length - 1))
      .map((field) => (isTextName(field) ? t(TEXT_NAMES[field]) : field));
  return (
    <Notice kind="warn" title={t('missing', { count: event.missingTexts.length })}>
      {t('missing_effect')}
      <ul>
        {LANGUAGES.filter((lang) => namesIn(lang).length > 0).map((lang) => (
          <li key={lang}>
            <strong>{LANGUAGE_NAMES[lang]}:</strong> {namesIn(lang).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
