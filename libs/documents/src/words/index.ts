import type { Language, LocalisedText, Phrase } from '@odeum/contract/common';
import { messages, type DocumentMessages } from '@odeum/locales/documents';
import i18next from 'i18next';

const words = i18next.createInstance();
void words.init({
  resources: Object.fromEntries(Object.entries(messages).map(([lang, documents]) => [lang, { documents }])),
  ns: ['documents'],
  defaultNS: 'documents',
  fallbackLng: 'en',
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** A counted word is asked for by its name without the plural. */
type Countless<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;
export type DocumentKey = Countless<keyof DocumentMessages & string>;

/** The words of documents in one language. */
export function wordsOf(lang: Language): (key: DocumentKey, values?: Record<string, unknown>) => string {
  const t = words.getFixedT(lang, 'documents');
  return (key, values) => t(key, values ?? {});
}

/** One thing said in each of some languages; what reads the same in two of them is said once, what is empty not at all. */
export function inEach(
  languages: readonly Language[],
  write: (lang: Language) => string | undefined,
): Phrase[] {
  const phrases = languages.map((lang) => ({ lang, text: write(lang)?.trim() ?? '' }));
  return phrases.filter(
    ({ text }, i) => text !== '' && phrases.findIndex((other) => other.text === text) === i,
  );
}

/** The words of documents in each of some languages. */
export function wordsInEach(
  languages: readonly Language[],
): (key: DocumentKey, values?: Record<string, unknown>) => Phrase[] {
  return (key, values) => inEach(languages, (lang) => wordsOf(lang)(key, values));
}

/** A text of an event in those of the languages that it has; where it has none of them, in one that it has. */
export function textInEach(languages: readonly Language[], text: LocalisedText): Phrase[] {
  const found = inEach(languages, (lang) => text[lang]);
  if (found.length > 0) return found;
  return inEach(Object.keys(text) as Language[], (lang) => text[lang]).slice(0, 1);
}
