/** Also written in the worker, which can import nothing. */
const CACHE = 'odeum-door';
const SHELL = '/door/';

/**
 * Keeps this page and its files, so that it opens again without a network. The page is the same for every door, and is
 * kept under an address that is nobody's. False where the browser does not offer it.
 */
export async function keepShell(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false;
  const cache = await caches.open(CACHE);
  // Without a network, what was kept before is what there is.
  await refresh(cache).catch(() => undefined);
  return (await cache.match(SHELL)) !== undefined;
}

async function refresh(cache: Cache): Promise<void> {
  await navigator.serviceWorker.register(`${SHELL}worker.js`, { scope: SHELL });
  await navigator.serviceWorker.ready;
  const page = await fetch(location.pathname, { headers: { accept: 'text/html' } });
  if (!page.ok) return;
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  await Promise.all([...new Set(files)].map(async (file) => (await cache.match(file)) ?? cache.add(file)));
  await cache.put(SHELL, page);
  // Files of an older version of the page.
  const known = new Set([SHELL, ...files]);
  const old = (await cache.keys()).filter(({ url }) => !known.has(new URL(url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
}
