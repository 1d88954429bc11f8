/** Opens the page of a door without a network, from what the page has kept (see features/door/kept-shell). */
const CACHE = 'odeum-door';
const SHELL = '/door/';
const PATIENCE_MS = 4_000;

interface Fetching extends Event {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
/** The compiler knows the page's globals here, not the worker's. */
interface Worker {
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(kind: 'install' | 'activate', listener: (event: Lasting) => void): void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  location: Location;
}
const worker = globalThis as unknown as Worker;

async function openPage(request: Request): Promise<Response> {
  const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  if (answer?.ok && !answer.redirected) return answer;
  const cache = await caches.open(CACHE);
  return (await cache.match(SHELL)) ?? answer ?? Response.error();
}

async function openFile(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== worker.location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(openPage(event.request));
  else if (pathname.startsWith('/assets/')) event.respondWith(openFile(event.request));
});
