import { LATIN_LETTERS } from '../slugs/index';

/**
 * A text as it is compared: small letters without marks, single spaces, and nothing but letters and digits between them.
 * Bulgarian й becomes и on the way, on both sides of every comparison, so that a missing mark costs nothing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{L}/gu, (letter) => LATIN_LETTERS.get(letter) ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(foldText(text).split(' ').filter(Boolean))];
}
