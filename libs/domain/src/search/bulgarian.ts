/** Fewer letters than these say too little to be cut further. */
const SHORTEST_STEM = 3;

const list = (text: string) => text.split(' ').toSorted((a, b) => b.length - a.length);

/** Endings of nouns and adjectives as folded text has them (й is и there), the definite article included. */
const ARTICLES = list('ият ия ът ят ите ата ята ето ото ете овете ове');
/** The article after a consonant, only where it cannot be a т of the word itself: нощта, младежта, but not проекта. */
const AFTER_CONSONANT = /(?<=[тжчшщвл])та$/;
const VOWELS = list('и е а я о у ъ ю');

function cutOne(word: string, endings: readonly string[]): string {
  const found = endings.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return found ? word.slice(0, -found.length) : word;
}

/**
 * What the forms of a Bulgarian word share, by light rules rather than a dictionary: the longest article or plural is cut,
 * then up to two vowels, so that конференция and конференциите become the same. Words of one family (община, общински) do
 * not meet. Text must be folded; other alphabets stay as they are.
 */
export function cutBulgarian(word: string): string {
  if (!/^[а-я]+$/.test(word)) return word;
  let stem = cutOne(word.replace(AFTER_CONSONANT, ''), ARTICLES);
  for (let step = 0; step < 2; step += 1) stem = cutOne(stem, VOWELS);
  return stem;
}
