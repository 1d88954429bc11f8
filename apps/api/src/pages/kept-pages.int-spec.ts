import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { paths } from '@odeum/contract/paths';
import type { Server } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { askRaw, openConnection, type RawAnswer } from '../../test/ask-raw';
import { aFirstRelease, aMember, anEvent, aSession } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { handlersOf } from '../../test/routes';
import { createApp } from '../create-app';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function aProgramme() {
  const event = await anEvent(test.database);
  const session = await aSession(test.database, event);
  await aFirstRelease(test.database, event.id);
  return { event, session };
}
const urlOf = (path: string) => `${test.url}${path}`;
const GZIP = { 'accept-encoding': 'gzip' };
const htmlOf = ({ bytes }: RawAnswer) => gunzipSync(bytes).toString('utf8');

/** How many requests reach Node's parser while something is done. */
async function countParsed(deed: () => Promise<unknown>): Promise<number> {
  const server = test.app.getHttpServer() as Server;
  let count = 0;
  const hear = () => (count += 1);
  server.on('request', hear);
  try {
    await deed();
  } finally {
    server.off('request', hear);
  }
  return count;
}

describe('a public page', () => {
  it('is the same to the byte, drawn, kept, and sent to a request that is known', async () => {
    const { event } = await aProgramme();
    const url = urlOf(paths.programme('bg', event.slug));
    const drawn = await askRaw(url, { headers: GZIP });
    expect(drawn.headers['content-encoding']).toBe('gzip');
    // A second visitor's connection: their bytes are known by now.
    const { ask, close } = openConnection();
    const known: RawAnswer[] = [];
    const parsed = await countParsed(async () => {
      known.push(await ask(url, { headers: GZIP }), await ask(url, { headers: GZIP }));
    });
    close();
    const kept = await askRaw(url, { headers: { ...GZIP, 'x-unknown': '1' } });
    expect(parsed).toBe(0);
    for (const answer of [...known, kept]) expect(answer).toEqual(drawn);
  });

  it('has the headers of one that is drawn anew each time, and a tag', async () => {
    const { event } = await aProgramme();
    const path = paths.event('bg', event.slug);
    const other: NestFastifyApplication = await createApp(
      { ...test.config, arePagesKept: false },
      test.databaseUrl,
    );
    await other.listen(0, '127.0.0.1');
    const anew = await askRaw(`${await other.getUrl()}${path}`, { headers: GZIP });
    await other.close();
    const { etag, ...kept } = (await askRaw(urlOf(path), { headers: GZIP })).headers;
    const alike = ({ date: _date, 'content-length': _length, ...headers }: typeof kept) => headers;
    const { 'transfer-encoding': _chunked, ...expected } = anew.headers;
    expect(alike(kept)).toEqual(alike(expected));
    expect(etag).toMatch(/^"[\w-]{22}"$/);
  });

  it('is drawn once for all who come at the same time', async () => {
    const { event } = await aProgramme();
    const url = urlOf(paths.programme('en', event.slug));
    const answers = await Promise.all(Array.from({ length: 10 }, () => askRaw(url, { headers: GZIP })));
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
  });

  it('says that a visitor has it already, and sends it to who has another', async () => {
    const { event } = await aProgramme();
    const url = urlOf(paths.event('bg', event.slug));
    const { headers, bytes } = await askRaw(url, { headers: GZIP });
    const again = await askRaw(url, { headers: { ...GZIP, 'if-none-match': `"x", ${headers.etag}` } });
    expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
    expect(again.headers['content-type']).toBeUndefined();
    const other = await askRaw(url, { headers: { ...GZIP, 'if-none-match': '"x"' } });
    expect([other.status, other.bytes.equals(bytes)]).toEqual([200, true]);
  });

  it('is asked for its head alone, first or later', async () => {
    const { event } = await aProgramme();
    const url = urlOf(paths.event('bg', event.slug));
    const first = await askRaw(url, { method: 'HEAD', headers: GZIP });
    const page = await askRaw(url, { headers: GZIP });
    const later = await askRaw(url, { method: 'HEAD', headers: GZIP });
    expect([first.bytes.length, later.bytes.length]).toEqual([0, 0]);
    expect([first.status, first.headers]).toEqual([page.status, page.headers]);
    expect([later.status, later.headers]).toEqual([page.status, page.headers]);
  });

  it('is kept by its whole address, its colours and its encoding', async () => {
    const { event } = await aProgramme();
    const path = paths.programme('bg', event.slug);
    const ask = (query: string, headers: object = GZIP) => askRaw(urlOf(`${path}${query}`), { headers });
    const html = htmlOf(await ask('?day=all&track=none'));
    expect(htmlOf(await ask('?track=none&day=all'))).toContain('id="odeum-state"');
    expect(html).toContain('id="odeum-state"');
    const dark = htmlOf(await ask('', { ...GZIP, cookie: 'scheme=dark' }));
    const light = htmlOf(await ask('', { ...GZIP, cookie: 'scheme=light' }));
    expect([dark.includes('"dark"'), light.includes('"light"')]).toEqual([true, true]);
    expect(dark).not.toContain('"light"');
    expect((await ask('', { 'accept-encoding': 'br, gzip' })).headers['content-encoding']).toBe('br');
    expect((await ask('', {})).headers['content-encoding']).toBeUndefined();
  });
});

describe('what belongs to one person', () => {
  it('is on no page that is kept: who is signed in gets the very same and leaves nothing', async () => {
    const { event, session } = await aProgramme();
    const cookie = `${await aMember(test, event.organisationId)}; odeum_person=x`;
    const { slug } = event;
    const feeds = (['ics', 'xml', 'json', 'xcal', 'csv'] as const).map((format) =>
      paths.programmeFile('bg', slug, format),
    );
    const kept = [
      ...[paths.home('bg'), paths.event('bg', slug), paths.privacy('bg'), paths.accessibility('bg')],
      ...[paths.programme('bg', slug), paths.session('bg', slug, session.id), paths.releases('bg', slug)],
      ...[paths.release('bg', slug, 1), paths.eventFeed(slug), paths.releasesFeed('bg', slug), paths.sitemap],
      ...feeds,
    ];
    for (const path of kept) {
      const member = await askRaw(urlOf(path), { headers: { ...GZIP, cookie } });
      const stranger = await askRaw(urlOf(path), { headers: GZIP });
      expect([path, stranger.status, stranger.headers['set-cookie']]).toEqual([path, 200, undefined]);
      expect([path, member]).toEqual([path, stranger]);
    }
  });

  it('is drawn for each: forms have a number of their own, the room gives a cookie', async () => {
    const { event } = await aProgramme();
    for (const path of [paths.register('bg', event.slug), paths.live('bg', event.slug)]) {
      const [one, two] = [
        await askRaw(urlOf(path), { headers: GZIP }),
        await askRaw(urlOf(path), { headers: GZIP }),
      ];
      expect([path, one.status, one.headers.etag]).toEqual([path, 200, undefined]);
      expect(two.bytes.equals(one.bytes) && two.headers['set-cookie'] === undefined).toBe(false);
    }
  });

  it('and these are all the routes whose answers are kept', () => {
    const handlers = handlersOf(test.app.get(ModulesContainer), new MetadataScanner());
    const isKept = (method: object) =>
      'isKept' in ((Reflect.getMetadata('__fastify_route_config__', method) ?? {}) as object);
    const kept = handlers.flatMap(({ method, routes }) => (isKept(method) ? (routes[0] ?? []) : []));
    expect(kept.sort()).toEqual([
      'GET /:lang',
      'GET /:lang/accessibility',
      'GET /:lang/events/:slug',
      'GET /:lang/events/:slug/programme',
      'GET /:lang/events/:slug/programme/embed',
      'GET /:lang/events/:slug/programme/releases',
      'GET /:lang/events/:slug/programme/releases/:number',
      'GET /:lang/events/:slug/programme/sessions/:sessionId',
      'GET /:lang/privacy',
      'GET /:lang/series/:slug',
      'GET /embed/:lang/:slug.json',
      'GET /feeds/:lang/events/:slug/programme.:format',
      'GET /feeds/:lang/events/:slug/releases.atom',
      'GET /feeds/events/:slug.ics',
      'GET /feeds/series/:slug.ics',
      'GET /sitemap.xml',
    ]);
  });
});
