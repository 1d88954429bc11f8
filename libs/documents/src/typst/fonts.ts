import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readCoverage } from './cmap';

/** Looked for when it runs, not bundled: the package stays where the service is installed. */
const { resolve } = createRequire(import.meta.url);
const FILES = ['400Regular/SofiaSans_400Regular.ttf', '700Bold/SofiaSans_700Bold.ttf'];

/**
 * Typst carries two faces that stand in for what Sofia Sans lacks. Their files cannot be reached, so what is used of them
 * is said here, as the regular and the bold of each both have it; a test sets every one of these.
 */
const STAND_INS = {
  /** The rest of Latin, Greek and Cyrillic, marks to put on them, Hebrew, and the sign for what nothing can draw. */
  'Libertinus Serif':
    '20-7E A0-2E4 300-34E 384-38A 38E-3A1 3A3-3CE 400-45F 490-4C4 4D0-4F9 5B0-5C3 5D0-5EA 5F0-5F4 1E00-1E9B 1EA0-1EF9 25A1',
  /** Armenian, Arabic with the letters of Persian, Georgian. */
  'DejaVu Sans Mono':
    '531-556 559-55F 561-587 589-58A 60C 61B 61F 621-63A 640-655 660-66D 674 67E 686 698 6A9 6AF 6CC 6F0-6F9 10D0-10FC',
};

/** The names of all faces, in the order in which Typst looks in them. */
export const FACES = ['Sofia Sans', ...Object.keys(STAND_INS)];

let files: Buffer[] | undefined;
let coverage: ReadonlySet<number>[] | undefined;

/** Sofia Sans, the face of the product, in the two weights that documents are set in; read once. */
export function loadFonts(): Buffer[] {
  files ??= FILES.map((file) => readFileSync(resolve(`@expo-google-fonts/sofia-sans/${file}`)));
  return files;
}

function readRanges(text: string): Set<number> {
  const found = new Set<number>();
  for (const range of text.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    for (let code = first; code <= last; code++) found.add(code);
  }
  return found;
}

/** The code points that each of `FACES` can draw in every weight, in the same order; worked out once. */
export function coverageOfFaces(): readonly ReadonlySet<number>[] {
  if (coverage) return coverage;
  const [regular = new Set<number>(), ...others] = loadFonts().map(readCoverage);
  const inAll = new Set([...regular].filter((code) => others.every((other) => other.has(code))));
  coverage = [inAll, ...Object.values(STAND_INS).map(readRanges)];
  return coverage;
}
