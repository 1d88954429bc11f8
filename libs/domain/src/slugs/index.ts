import { LIMITS } from '@odeum/contract/limits';

/** The law on transliteration of 2009, in force in Bulgaria; its two rules about whole words stand below. */
const BULGARIAN =
  'а a б b в v г g д d е e ж zh з z и i ѝ i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht ъ a ь y ю yu я ya';
/** Latin letters that are not a letter of ASCII with a mark on it; the others lose their mark. */
const LATIN = 'ł l đ d ð d ø o æ ae œ oe ß ss ı i þ th ħ h ŧ t ŋ n';
function readPairs(text: string): Map<string, string> {
  return new Map(
    text.split(' ').flatMap((letter, i, all): [string, string][] => {
      return i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [];
    }),
  );
}
export const LATIN_LETTERS: ReadonlyMap<string, string> = readPairs(LATIN);
const LETTERS = new Map([...readPairs(BULGARIAN), ...LATIN_LETTERS]);

/** Small Latin letters, digits and `joint` for all between them; empty where a text has none of them, never longer than `most`. */
export function toAsciiName(text: string, joint: '_' | '-', most = Infinity): string {
  const name = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])българия(?![\p{L}\p{M}])/gu, 'bulgaria')
    .replace(/ия(?![\p{L}\p{M}])/gu, 'ia')
    .replace(/\p{L}/gu, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, joint);
  const start = name.startsWith(joint) ? 1 : 0;
  return name.slice(start, start + most).replace(/[_-]$/, '');
}

/** An address made of a title: small Latin letters, digits, hyphens. */
export function toSlug(title: string): string {
  return toAsciiName(title, '-', LIMITS.slug);
}
