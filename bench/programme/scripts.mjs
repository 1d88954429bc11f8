/** The scripts that a document names: its modules to preload and the entry itself, as paths in the build. */
export function scriptsInHtml(html) {
  const addresses = [
    ...html.matchAll(/<link\b[^>]*\brel="modulepreload"[^>]*>/g),
    ...html.matchAll(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g),
  ].map(([tag]) => /\b(?:href|src)="\/?([^"]+)"/.exec(tag)?.[1]);
  return [...new Set(addresses.filter(Boolean))];
}

/** The words that the entry asks for once it knows the page's language (apps/web/src/lib/i18n/client-i18n.ts). */
const isWordsOf = (lang) => (key) => new RegExp(`/locales/src/(?:public|errors)/${lang}\\.ts$`).test(key);

/**
 * Every script that a page loads until it is taken over: those that its document names, what they import, the words of
 * its language, and what any part but the entry may import later. Of the entry's own later imports, which are all pages
 * and all languages, only this page's count.
 */
export function scriptsOfPage(manifest, html, lang) {
  const named = scriptsInHtml(html);
  const keysOf = (files) => Object.keys(manifest).filter((key) => files.includes(manifest[key].file));
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  const seen = new Set();
  const follow = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { imports = [], dynamicImports = [] } = manifest[key];
    const later = entries.includes(key) ? dynamicImports.filter(isWordsOf(lang)) : dynamicImports;
    [...imports, ...later].forEach(follow);
  };
  keysOf(named).forEach(follow);
  const missing = named.filter((file) => keysOf([file]).length === 0);
  if (missing.length > 0) throw new Error(`The build does not know ${missing.join(', ')}.`);
  if (![...seen].some(isWordsOf(lang))) throw new Error(`The entry has no words in ${lang}.`);
  return [...new Set([...seen].map((key) => manifest[key].file))]
    .filter((file) => file.endsWith('.js'))
    .sort();
}
