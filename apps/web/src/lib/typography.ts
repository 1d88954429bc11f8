import type { Language } from '@odeum/contract/common';

const NBSP = '\u00a0';
const SHORT_WORDS: Record<Language, RegExp> = {
  bg: /(^|[\s(„])([авикосуяАВИКОСУЯ]|№)\s/g,
  pl: /(^|[\s(„])([aiouwzAIOUWZ])\s/g,
  en: /(^|[\s(“])([aAI])\s/g,
};

/** Keeps one-letter words with the next one, and a number with what it counts. */
export function bindShortWords(text: string, lang: Language): string {
  return text
    .replace(SHORT_WORDS[lang], `$1$2${NBSP}`)
    .replace(/(\d) (?=[\p{L}%])/gu, `$1${NBSP}`)
    .replace(/(^|[\s,(])(ул|бул|пл|гр|ul|al|pl|nr|str)\. (?=\S)/g, `$1$2.${NBSP}`);
}
