import { coverageOfFaces } from './fonts';

/** Stands for what no face can draw. */
export const NO_GLYPH = '□';

const PLAIN = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;
const BLANKS = /[\p{White_Space}\p{Cc}]+/gu;
/** What steers text and has no shape: directions, joiners, variants. A right-to-left text finds its direction without. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const PICTOGRAM = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u20e3]/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function canDraw(grapheme: string): boolean {
  const codes = [...grapheme].map((sign) => sign.codePointAt(0) ?? 0);
  return coverageOfFaces().some((face) => codes.every((code) => face.has(code)));
}

function replaceGrapheme(grapheme: string): string {
  if (canDraw(grapheme)) return grapheme;
  const bare = grapheme.replace(/\p{M}+/gu, '');
  if (bare !== '' && canDraw(bare)) return bare;
  return PICTOGRAM.test(grapheme) ? ' ' : NO_GLYPH;
}

/**
 * A text as a document can show it: one line, in composed form, of nothing but letters that the faces at hand have a shape
 * for. PDF/UA-1 allows no other, and Typst refuses to write them. Sofia Sans has Latin, Bulgarian and other Cyrillic and
 * modern Greek; the faces within Typst add the rest of these, Hebrew, Arabic, Armenian and Georgian. A mark
 * that cannot be put on its letter and an emoji are left out; anything else, as Chinese or Thai, comes out as □ for each letter. What is left empty by that is one □.
 */
export function toDrawable(text: string): string {
  if (PLAIN.test(text)) return text;
  const clean = text.toWellFormed().normalize('NFC').replace(BLANKS, ' ').replace(UNSEEN, '').trim();
  const drawn = Array.from(graphemes.segment(clean), ({ segment }) => replaceGrapheme(segment)).join('');
  const shown = drawn.replace(/ +/g, ' ').trim();
  return shown === '' && text.trim() !== '' ? NO_GLYPH : shown;
}

/** The same for every text in a tree of data. The names of fields are ours and stay as they are. */
export function toDrawableData(value: unknown): unknown {
  if (typeof value === 'string') return toDrawable(value);
  if (Array.isArray(value)) return value.map(toDrawableData);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toDrawableData(part)]));
}
