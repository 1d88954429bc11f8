import type { Language, LocalisedText } from '@odeum/contract/common';

/** The texts of one thing, by field. */
export type Texts = Readonly<Record<string, LocalisedText>>;
/** At which revision of the whole each text was last written, by `field.language`. */
export type TextRevisions = Readonly<Record<string, number>>;

/** `title.en`: the name of one text of a thing. */
export const textName = (field: string, language: Language) => `${field}.${language}`;

export function sameText(a: LocalisedText, b: LocalisedText): boolean {
  const languages = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<Language>;
  return [...languages].every((language) => (a[language] ?? '') === (b[language] ?? ''));
}

/** What somebody said about the age of texts, by their names. */
export interface TextsJudged {
  stillRight: readonly string[];
  outdated: readonly string[];
}

/**
 * The revisions after a save: texts that changed, and those that somebody looked at and found `stillRight`, are of
 * `revision`; those found `outdated` are older than any; the others keep theirs. Texts written in the same save are of the
 * same age.
 */
export function reviseTexts(
  before: Texts,
  after: Texts,
  revisions: TextRevisions,
  revision: number,
  { stillRight, outdated }: TextsJudged = { stillRight: [], outdated: [] },
): TextRevisions {
  const next: Record<string, number> = {};
  for (const [field, text] of Object.entries(after)) {
    for (const [language, words] of Object.entries(text) as [Language, string][]) {
      const name = textName(field, language);
      const isNew = (before[field]?.[language] ?? '') !== words || stillRight.includes(name);
      next[name] = outdated.includes(name) ? 0 : isNew ? revision : (revisions[name] ?? 0);
    }
  }
  return next;
}

/** Names of the translations that are older than their source: the first of `languages` in which the text is written. */
export function staleTexts(texts: Texts, revisions: TextRevisions, languages: readonly Language[]): string[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const written = languages.filter((language) => text[language]);
    const [source, ...translations] = written;
    if (!source) return [];
    const age = (language: Language) => revisions[textName(field, language)] ?? 0;
    return translations
      .filter((language) => age(language) < age(source))
      .map((language) => textName(field, language));
  });
}

/** Names of the texts that one of `languages` lacks though another has them; for `needed` fields all must have them. */
export function missingTexts(
  texts: Texts,
  languages: readonly Language[],
  needed: readonly string[] = [],
): string[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const isWritten = languages.some((language) => text[language]);
    if (!isWritten && !needed.includes(field)) return [];
    return languages.filter((language) => !text[language]).map((language) => textName(field, language));
  });
}
