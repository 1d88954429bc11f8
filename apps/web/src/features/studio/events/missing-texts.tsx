import type { EventView } from '@odeum/contract/events';
import { LANGUAGES, type Language } from '@odeum/contract/common';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../lib/languages';

const NAMES = {
  title: 'title',
  summary: 'summary',
  description: 'description',
  'venue.name': 'venue_name',
  'venue.city': 'venue_city',
  'venue.address': 'venue_address',
  'venue.directions': 'venue_directions',
  'venue.accessNotes': 'venue_access',
} as const;

/** The texts that a language lacks, in the words of the form. */
export function MissingTexts({ event }: { event: EventView }) {
  const { t } = useTranslation('studio');
  if (event.missingTexts.length === 0) return null;
  const namesIn = (lang: Language) =>
    event.missingTexts
      .filter((path) => path.endsWith(`.${lang}`))
      .map((path) => path.slice(0, -lang.length - 1))
      .map((field) => (field in NAMES ? t(NAMES[field as keyof typeof NAMES]) : field));
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
