import { lexemesOf } from './query';

/** More distinct words of one text are left out; PostgreSQL's own end is a megabyte. */
const MOST_LEXEMES = 20_000;
/** PostgreSQL keeps no lexeme of more than 2 KB; no word that anybody types has so many letters. */
const LONGEST_LEXEME = 200;
const WEIGHTS = 'ABCD';

/** How much a text counts: A is the most. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/**
 * Texts as a tsvector of PostgreSQL, written out: its own parser would cut words elsewhere than a search does. Each weight
 * has one position, since only the weights are asked for.
 */
export function toVector(texts: readonly { weight: Weight; text: string }[]): string {
  const weights = new Map<string, Set<Weight>>();
  for (const { weight, text } of texts) {
    for (const lexeme of lexemesOf(text)) {
      if (lexeme.length > LONGEST_LEXEME) continue;
      const known = weights.get(lexeme);
      if (known) known.add(weight);
      else if (weights.size < MOST_LEXEMES) weights.set(lexeme, new Set([weight]));
    }
  }
  const positions = (of: Set<Weight>) =>
    [...of].map((weight) => `${WEIGHTS.indexOf(weight) + 1}${weight}`).join(',');
  return [...weights].map(([lexeme, of]) => `'${lexeme}':${positions(of)}`).join(' ');
}
