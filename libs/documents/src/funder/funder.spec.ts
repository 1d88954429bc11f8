import { drawSignInSheet } from '../sign-in-sheet/index';
import { TypstRefusal } from '../typst/index';
import { unpack } from '../test/pdf';
import { EU, MORNING } from '../test/samples';
import { toFunderData, type FunderHeader } from './index';

/** One grey point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const draw = (funder: FunderHeader) =>
  drawSignInSheet({
    languages: ['en'],
    title: { en: 'Round table' },
    ...MORNING,
    place: {},
    part: null,
    funder,
    people: [],
    shows: { email: false, mode: false },
    emptyRows: 1,
    orientation: 'portrait',
  });
const pictures = (pdf: Uint8Array) => unpack(pdf).match(/\/S\s*\/Figure\b/g)?.length ?? 0;

describe('the header of a funder', () => {
  it('has the emblem with its twelve stars and its name, where there is one', () => {
    expect(JSON.stringify(toFunderData(EU, 'bg')).match(/<polygon/g)).toHaveLength(12);
    expect(toFunderData(EU, 'bg').funder).toMatchObject({ emblem: { alt: 'Знамето на Европейския съюз' } });
    expect(toFunderData({ ...EU, hasEuEmblem: false }, 'bg').funder).toMatchObject({ emblem: null });
    expect(toFunderData(null, 'bg')).toEqual({ funder: null, files: {} });
  });

  it('shows the logo that it is handed, and refuses what is no picture', () => {
    expect(pictures(draw(EU))).toBe(1);
    expect(pictures(draw({ ...EU, logo: { bytes: PNG, alt: 'Interreg' } }))).toBe(2);
    expect(() => draw({ ...EU, logo: { bytes: new Uint8Array(40), alt: 'Interreg' } })).toThrow(TypstRefusal);
  });
});
