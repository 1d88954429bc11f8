import type { Language } from '@odeum/contract/common';
import { missingTexts, staleTexts, type TextRevisions, type Texts } from './revisions';

/** Something with texts, as far as its completeness matters. */
export interface Written {
  texts: Texts;
  revisions: TextRevisions;
  /** Fields that every language must have. */
  needed: readonly string[];
}
export interface Hole<Item> {
  item: Item;
  field: string;
  language: Language;
  isStale: boolean;
  /** What a reader of that language gets instead; null for nothing. */
  shown: Language | null;
}
export interface Completeness<Item> {
  languages: { language: Language; needed: number; written: number; stale: number }[];
  holes: Hole<Item>[];
}

function readName(name: string): { field: string; language: Language } {
  const at = name.lastIndexOf('.');
  return { field: name.slice(0, at), language: name.slice(at + 1) as Language };
}

/** How complete some things are in each of `languages`, the source first, in the order in which readers fall back. */
export function reportTexts<Item extends Written>(
  items: readonly Item[],
  languages: readonly Language[],
): Completeness<Item> {
  const holes = items.flatMap((item): Hole<Item>[] => {
    const shownFor = (field: string) => languages.find((language) => item.texts[field]?.[language]) ?? null;
    const missing = missingTexts(item.texts, languages, item.needed).map(readName);
    const stale = staleTexts(item.texts, item.revisions, languages).map(readName);
    return [
      ...missing.map(({ field, language }) => ({
        ...{ item, field, language, isStale: false },
        shown: shownFor(field),
      })),
      ...stale.map(({ field, language }) => ({ item, field, language, isStale: true, shown: language })),
    ];
  });
  const count = (language: Language, isStale: boolean) =>
    holes.filter((hole) => hole.language === language && hole.isStale === isStale).length;
  const needed = items.reduce((sum, { texts, needed: must }) => {
    const fields = Object.entries(texts).filter(
      ([field, text]) => must.includes(field) || languages.some((language) => text[language]),
    );
    return sum + fields.length;
  }, 0);
  return {
    languages: languages.map((language) => ({
      language,
      needed,
      written: needed - count(language, false),
      stale: count(language, true),
    })),
    holes,
  };
}
