import { LANGUAGES, type Language, type LocalisedText, type Phrase } from '@odeum/contract/common';

/**
 * The text that a reader gets: in `reader`'s language, else in the first of `fallback` that has one, else in any.
 * Null where there is none at all.
 */
export function pickText(
  text: LocalisedText,
  reader: Language,
  fallback: readonly Language[],
): Phrase | null {
  for (const lang of [reader, ...fallback, ...LANGUAGES]) {
    const found = text[lang];
    if (found) return { text: found, lang };
  }
  return null;
}

/** As `pickText`, for texts that must be there; `otherwise` stands in where the organiser wrote nothing. */
export function needText(
  text: LocalisedText,
  reader: Language,
  fallback: readonly Language[],
  otherwise = '–',
): Phrase {
  return pickText(text, reader, fallback) ?? { text: otherwise, lang: reader };
}
