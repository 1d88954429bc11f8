import { create } from 'qrcode';

export interface QrOptions {
  /** How much of it may be covered or torn: M is 15 %. */
  level?: 'L' | 'M' | 'Q' | 'H';
}

/** Light modules around a code, without which some readers do not find it (ISO/IEC 18004). */
const QUIET = 4;

/**
 * A QR code as an SVG of its own, black on white with the quiet zone; a module is one unit. Throws where the text is
 * longer than a code can hold (2,331 bytes at level M).
 */
export function drawQr(text: string, { level = 'M' }: QrOptions = {}): string {
  const { modules } = create(text, { errorCorrectionLevel: level });
  const side = modules.size + 2 * QUIET;
  const runs: string[] = [];
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue;
      const start = x;
      while (x + 1 < modules.size && modules.get(y, x + 1)) x++;
      runs.push(`M${start + QUIET} ${y + QUIET}h${x - start + 1}v1H${start + QUIET}z`);
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path d="M0 0h${side}v${side}H0z" fill="#fff"/><path d="${runs.join('')}"/></svg>`
  );
}
