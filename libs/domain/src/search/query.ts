import { LIMITS } from '@odeum/contract/limits';
import { cutBulgarian } from './bulgarian';
import { wordsOf } from './fold';

/** A shorter beginning of a word would find nearly everything. */
const SHORTEST_BEGINNING = 3;

/** What a text is found by: each of its words, and what is left of it without its endings. */
export function lexemesOf(text: string): string[] {
  return [...new Set(wordsOf(text).flatMap((word) => [word, cutBulgarian(word)]))];
}

/** One word that is looked for: a text has it where one of its lexemes is in `exact`, or begins with `beginning`. */
export interface AskedWord {
  exact: string[];
  beginning: string | null;
}

/** What somebody typed, word by word: all of them must be found. Empty where there is no letter in it. */
export function readSearch(text: string): AskedWord[] {
  return wordsOf(text.slice(0, LIMITS.search))
    .slice(0, LIMITS.searchWords)
    .map((word) => ({
      exact: [...new Set([word, cutBulgarian(word)])],
      beginning: word.length >= SHORTEST_BEGINNING ? word : null,
    }));
}
