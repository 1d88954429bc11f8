/** Where a table of a TrueType file begins; null where it has none. */
function findTable(font: DataView, tag: string): number | null {
  for (let i = 0; i < font.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => font.getUint8(entry + at)));
    if (name === tag) return font.getUint32(entry + 8);
  }
  return null;
}

function addRange(found: Set<number>, first: number, last: number): void {
  for (let code = first; code <= last; code++) found.add(code);
}

/** Format 4, for the first plane. A segment is taken whole: fonts that are made well leave no hole inside one. */
function readSegments(font: DataView, at: number, found: Set<number>): void {
  const doubled = font.getUint16(at + 6);
  for (let i = 0; i < doubled; i += 2) {
    const last = font.getUint16(at + 14 + i);
    // The table ends with a segment of its own that stands for nothing.
    if (last !== 0xffff) addRange(found, font.getUint16(at + 16 + doubled + i), last);
  }
}

/** Format 12, for all planes. */
function readGroups(font: DataView, at: number, found: Set<number>): void {
  for (let i = 0; i < font.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    addRange(found, font.getUint32(group), font.getUint32(group + 4));
  }
}

/**
 * The code points that a TrueType font has a glyph for, as its `cmap` table says (ISO/IEC 14496-22, formats 4 and 12).
 * Throws where the file has none: such a font could not be set in.
 */
export function readCoverage(bytes: Uint8Array): Set<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = findTable(font, 'cmap');
  if (cmap === null) throw new Error('not a font: it has no cmap table');
  const found = new Set<number>();
  for (let i = 0; i < font.getUint16(cmap + 2); i++) {
    const at = cmap + font.getUint32(cmap + 8 + 8 * i);
    const format = font.getUint16(at);
    if (format === 4) readSegments(font, at, found);
    if (format === 12) readGroups(font, at, found);
  }
  return found;
}
