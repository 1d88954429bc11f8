import { create } from 'qrcode';

export interface QrOptions {
  /** How much of it may be covered or torn: M is 15 %. */
  level?: 'L' | 'M' | 'Q' | 'H';
}

/** Light modules around a code, without which some readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/**
 * The dark modules of a QR code (ISO/IEC 18004) as one path of squares, one unit a module, without a margin. Throws where the
 * text is longer than a code can hold (2,331 bytes at level M).
 */
export function drawModules(text: string, { level = 'M' }: QrOptions = {}): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: level });
  const { size } = modules;
  const runs: string[] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!modules.get(y, x)) continue;
      const start = x;
      while (x + 1 < size && modules.get(y, x + 1)) x++;
      runs.push(`M${start} ${y}h${x - start + 1}v1H${start}z`);
    }
  }
  return { size, path: runs.join('') };
}

/** The same as an SVG of its own, black on white with the quiet zone. */
export function drawQr(text: string, options: QrOptions = {}): string {
  const { size, path } = drawModules(text, options);
  const side = size + 2 * QUIET;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path d="M0 0h${side}v${side}H0z" fill="#fff"/><path transform="translate(${QUIET} ${QUIET})" d="${path}"/></svg>`
  );
}
