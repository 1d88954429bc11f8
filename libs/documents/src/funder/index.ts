import type { Language, Phrase } from '@odeum/contract/common';
import { wordsOf } from '../words/index';

/** What a funder's rules ask for at the top of a document. */
export interface FunderHeader {
  /** Whether the emblem of the European Union is drawn. */
  hasEuEmblem: boolean;
  /** What the funder wants said, word for word, each in its language; one under the other. */
  statements: readonly Phrase[];
  /** Of the programme or the project: the bytes of a PNG, JPEG, GIF, WebP or SVG picture, and what is to be read on it. */
  logo?: { bytes: Uint8Array; alt: string } | null;
}

interface FunderData {
  funder: object | null;
  files: Record<string, Uint8Array>;
}

const LOGO = '/funder-logo';
const WIDTH = 810;
const HEIGHT = 540;

/** A five-pointed star in a circle of an eighteenth of the height, one point upright. */
function starCorners(): string {
  const outer = HEIGHT / 18;
  const inner = (outer * (3 - Math.sqrt(5))) / 2;
  return Array.from({ length: 10 }, (_, i) => {
    const [radius, angle] = [i % 2 ? inner : outer, (i * Math.PI) / 5];
    return `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`;
  }).join(' ');
}

/** The emblem by its official construction: blue, 3:2, twelve stars at the hours of a clock a third of the height wide. */
function drawEmblem(): string {
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6;
    const x = WIDTH / 2 + (HEIGHT / 3) * Math.sin(angle);
    const y = HEIGHT / 2 - (HEIGHT / 3) * Math.cos(angle);
    return `<polygon points="${starCorners()}" transform="translate(${x.toFixed(2)} ${y.toFixed(2)})"/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<path d="M0 0h${WIDTH}v${HEIGHT}H0z" fill="#039"/><g fill="#fc0">${stars.join('')}</g></svg>`
  );
}

/** The header as the templates' `funder-strip` reads it, and the file that goes with it. */
export function toFunderData(funder: FunderHeader | null, lang: Language): FunderData {
  if (!funder) return { funder: null, files: {} };
  const t = wordsOf(lang);
  const { hasEuEmblem, statements, logo } = funder;
  return {
    funder: {
      emblem: hasEuEmblem ? { svg: drawEmblem(), alt: t('emblem') } : null,
      statements,
      logo: logo ? { path: LOGO, alt: logo.alt } : null,
    },
    files: logo ? { [LOGO]: logo.bytes } : {},
  };
}
