import fc from 'fast-check';
import { countPages, describeWith, marksOf, textsOf } from '../test/pdf';
import { HARD_TO_SET, HOSTILE } from '../test/samples';
import { coverageOfFaces } from './fonts';
import { compile, TypstRefusal } from './index';

const TEXTS = '#set page(width: 90mm, height: auto)\n#data.texts.map(it => soft(16, it)).join(parbreak())';
const BOLD = `#set text(weight: 700)\n${TEXTS}`;
const set = (texts: string[], template = TEXTS) => compile(template, { title: 'Списък', lang: 'bg', texts });

describe('compile', () => {
  it('makes a tagged PDF/UA-1 in its language, and the same one again', () => {
    const pdf = set(['Ъглена']);
    expect(marksOf(pdf)).toEqual({ isMarked: true, hasTree: true, uaPart: '1', lang: 'bg' });
    expect(Buffer.compare(pdf, set(['Ъглена']))).toBe(0);
  });

  it.each([...HOSTILE, ...HARD_TO_SET])('is not led astray by %j, in a text or in the title', (text) => {
    expect(countPages(compile(TEXTS, { title: text, lang: 'en', texts: [text] }))).toBe(1);
  });

  it('can draw all that it says it can, in both weights', () => {
    const texts = coverageOfFaces().map((face) =>
      // A mark is set on a letter: alone it is the letter that is missing.
      Array.from(face, (code) => String.fromCodePoint(code).replace(/^\p{M}/u, 'о$&')).join(' '),
    );
    expect(countPages(set(texts))).toBe(1);
    expect(countPages(set(texts, BOLD))).toBe(1);
  });

  it('can draw any name that there may be', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), (texts) => {
        expect(countPages(set(texts, BOLD))).toBe(1);
      }),
      { numRuns: 15 },
    );
  });

  it('says what Typst said of a wrong template, and works again afterwards', () => {
    expect(() => set([], '#let a = "b" + 1')).toThrow(/^Typst refused: cannot add string and integer$/);
    expect(() => set([], '= #context [a]')).toThrow(/heading title could not be determined/);
    expect(countPages(set(['a']))).toBe(1);
  });

  it('reads the pictures that it is handed, and no others', () => {
    const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>');
    const template = '#image(read("/logo", encoding: none), alt: "a")';
    expect(countPages(compile(template, { title: 'a', lang: 'en' }, { '/logo': drawing }))).toBe(1);
    expect(() => compile(template, { title: 'a', lang: 'en' })).toThrow(TypstRefusal);
    expect(() => compile(template, { title: 'a', lang: 'en' }, { '/logo': new Uint8Array(9) })).toThrow(
      TypstRefusal,
    );
    expect(() => set([], '#read("/etc/hostname")')).toThrow(TypstRefusal);
  });
});

describeWith('pdftotext')('the text of a document', () => {
  const squeeze = (text = '') => text.replace(/\s+/g, ' ').trim();

  it('comes back letter by letter', () => {
    const alphabets = [
      'абвгдежзийклмнопрстуфхцчшщъьюя ѝ',
      'aąbcćdeęfghijklłmnńoóprsśtuwyzźż',
      'Щъркелът Ёж Євген',
    ];
    for (const text of alphabets)
      expect(squeeze(textsOf(set([text], TEXTS.replace('90', '190')))[0])).toBe(text);
  });

  it.each(HOSTILE)('is %j, as it was written', (text) => {
    // How wide a gap is a space, pdftotext guesses.
    const [page = ''] = textsOf(set([text], TEXTS.replace('90', '190')));
    expect(page.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('has nothing between the letters of a word that is broken', () => {
    expect(
      textsOf(set(['W'.repeat(300)]))
        .join('')
        .replace(/\s/g, ''),
    ).toBe('W'.repeat(300));
  });
});
