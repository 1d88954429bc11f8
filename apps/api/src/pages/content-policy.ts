/** The Content-Security-Policy of a page: nothing from elsewhere but the players that this very page offers. */
export function contentPolicy({
  frames,
  isStudio,
  opensElsewhere,
  isEmbedded,
  readsCodes,
}: {
  frames: readonly string[];
  isStudio?: boolean;
  opensElsewhere?: boolean;
  /** Made to be framed by other websites. */
  isEmbedded?: boolean;
  /** Has a reader of QR codes in WebAssembly. */
  readsCodes?: boolean;
}): string {
  const origins = [...new Set(frames.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin))];
  return [
    "default-src 'none'",
    `script-src 'self'${readsCodes ? " 'wasm-unsafe-eval'" : ''}`,
    // The studio's component library writes its sizes as inline styles; public pages have none.
    isStudio ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    `frame-src ${isStudio ? "'self'" : origins.join(' ') || "'none'"}`,
    // A form that ends at a meeting elsewhere is stopped by browsers unless its target is named.
    opensElsewhere ? "form-action 'self' https:" : "form-action 'self'",
    "base-uri 'none'",
    isEmbedded ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ');
}
