import { LANGUAGES, type Language, type LocalisedText } from '@odeum/contract/common';
import type { FieldFault } from '@odeum/contract/errors';
import { type Placeholder, PLACEHOLDERS } from '@odeum/contract/registrations';

/** A word in braces; braces around anything else are text. */
const MARK = /\{\s*([\p{L}_]+)\s*\}/gu;
const isPlaceholder = (word: string): word is Placeholder =>
  (PLACEHOLDERS as readonly string[]).includes(word);

export interface MessageTexts {
  subject: LocalisedText;
  text: LocalisedText;
}

/** Words in braces that stand for nothing, each once. */
export function unknownPlaceholders(text: string): string[] {
  const words = [...text.matchAll(MARK)].map(([, word = '']) => word);
  return [...new Set(words.filter((word) => !isPlaceholder(word.toLowerCase())))];
}

export function fillPlaceholders(text: string, values: Record<Placeholder, string>): string {
  return text.replace(MARK, (mark, word: string) => {
    const name = word.toLowerCase();
    return isPlaceholder(name) ? values[name] : mark;
  });
}

/** The languages in which a message is written: those with a subject and a text. */
export function languagesOf({ subject, text }: MessageTexts): Language[] {
  return LANGUAGES.filter((lang) => subject[lang] && text[lang]);
}

/** The language in which somebody gets a message: their own, else the first in which there is one. */
export function languageFor(
  message: MessageTexts,
  reader: Language,
  fallback: readonly Language[],
): Language | null {
  const written = languagesOf(message);
  return [reader, ...fallback, ...written].find((lang) => written.includes(lang)) ?? null;
}

/** What is the matter with a message: half of it in some language, nothing in any, or a placeholder that is none. */
export function checkMessage({ subject, text }: MessageTexts, languages: readonly Language[]): FieldFault[] {
  const faults: FieldFault[] = [];
  const [first = 'bg'] = languages;
  for (const lang of LANGUAGES) {
    const isAsked = lang === first && languagesOf({ subject, text }).length === 0;
    if (!subject[lang] && (text[lang] || isAsked)) faults.push({ path: `subject.${lang}`, code: 'required' });
    if (!text[lang] && (subject[lang] || isAsked)) faults.push({ path: `text.${lang}`, code: 'required' });
    for (const [name, words] of [
      ['subject', subject[lang]],
      ['text', text[lang]],
    ] as const) {
      const [unknown] = unknownPlaceholders(words ?? '');
      if (unknown === undefined) continue;
      faults.push({
        path: `${name}.${lang}`,
        code: 'unknown_placeholder',
        params: { value: `{${unknown}}` },
      });
    }
  }
  return faults;
}
