import { LIMITS } from '@odeum/contract/common';
import type { EventChoice } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { aFirstRelease, aMember, anEvent, anOrganisation, aSession } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { countQueries } from '../../test/count-queries';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { readPage } from '../../test/read-page';
import { AdmissionEntity, EventEntity } from '../events/event.entity';
import { SeriesEntity, VenueEntity } from '../events/project.entity';
import { indexEvent } from '../events/search-index';
import { RecordEntity } from '../records/record.entity';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (days: number, hours = 0) => new Date(Date.now() + days * DAY + hours * HOUR);

let test: TestApp;
let organisationId: string;
beforeAll(async () => {
  // Its builders write past the service, which then knows of no write.
  test = await createTestApp({ PAGE_CACHE: 'off' });
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.database.query('truncate organisation cascade');
  organisationId = (await anOrganisation(test.database)).id;
});

const makeEvent = (slug: string, given: Parameters<typeof anEvent>[1] = {}) =>
  anEvent(test.database, { organisationId, slug, ...given });
const home = async (choice: Partial<EventChoice> & { page?: string } = {}) =>
  (await readPage(test, 'home', paths.found('bg', choice))).data;
const slugs = async (choice: Partial<EventChoice> = {}) =>
  (await home(choice)).events.map(({ slug }) => slug);

describe('the events of the home page', () => {
  it('stand in order: on now, to come, past from the newest; drafts nowhere', async () => {
    await makeEvent('past-old', { startsAt: at(-20), endsAt: at(-20, 2) });
    await makeEvent('past-new', { startsAt: at(-2), endsAt: at(-2, 2) });
    await makeEvent('later', { startsAt: at(9), endsAt: at(9, 2) });
    await makeEvent('soon', { startsAt: at(1), endsAt: at(1, 2) });
    await makeEvent('now', { startsAt: at(0, -1), endsAt: at(0, 1) });
    await makeEvent('draft', { state: 'draft' });
    expect(await slugs()).toEqual(['now', 'soon', 'later', 'past-new', 'past-old']);
    expect(await slugs({ when: 'upcoming' })).toEqual(['now', 'soon', 'later']);
    expect(await slugs({ when: 'past' })).toEqual(['past-new', 'past-old']);
  });

  it('are chosen by format, way of taking part, language, town and series, each alone and together', async () => {
    const { manager } = test.database;
    const [plovdiv, sofia] = await Promise.all(
      [
        { bg: 'Пловдив', en: 'Plovdiv' },
        { bg: 'София', en: 'Sofia' },
      ].map((city) =>
        manager.save(manager.create(VenueEntity, { organisationId, name: { bg: 'Зала' }, city })),
      ),
    );
    const series = await manager.save(
      manager.create(SeriesEntity, { organisationId, name: { bg: 'Срещи' }, slug: 'talks' }),
    );
    await makeEvent('a', { venueId: plovdiv?.id, format: 'workshop', startsAt: at(1), endsAt: at(1, 1) });
    await makeEvent('b', {
      ...{ venueId: sofia?.id, format: 'workshop', attendanceMode: 'on_site', seriesId: series.id },
      ...{ startsAt: at(2), endsAt: at(2, 1) },
    });
    await makeEvent('c', {
      ...{ attendanceMode: 'online', languages: ['pl'], title: { pl: 'Spotkanie' }, seriesId: series.id },
      ...{ startsAt: at(3), endsAt: at(3, 1) },
    });
    expect(await slugs({ format: 'workshop' })).toEqual(['a', 'b']);
    expect(await slugs({ mode: 'on_site' })).toEqual(['a', 'b']);
    expect(await slugs({ mode: 'online' })).toEqual(['a', 'c']);
    expect(await slugs({ language: 'pl' })).toEqual(['c']);
    expect(await slugs({ town: 'sofia' })).toEqual(['b']);
    expect(await slugs({ town: 'varna' })).toEqual([]);
    expect(await slugs({ series: 'talks' })).toEqual(['b', 'c']);
    expect(await slugs({ series: 'talks', mode: 'online' })).toEqual(['c']);
    expect((await home()).options).toEqual({
      formats: ['conference', 'workshop'],
      towns: [
        { key: 'plovdiv', name: { text: 'Пловдив', lang: 'bg' } },
        { key: 'sofia', name: { text: 'София', lang: 'bg' } },
      ],
      languages: ['bg', 'en', 'pl'],
      modes: ['on_site', 'online'],
      series: [],
    });
  });

  it('are chosen by days of their own zone, both included', async () => {
    const day = (zone: string, from: string, to: string) => ({
      ...{ zone, startsAt: new Date(from), endsAt: new Date(to) },
    });
    await makeEvent('sofia', day('Europe/Sofia', '2030-05-09T21:30:00Z', '2030-05-09T23:00:00Z'));
    await makeEvent('hawaii', day('Pacific/Honolulu', '2030-05-11T08:00:00Z', '2030-05-11T09:00:00Z'));
    await makeEvent('long', day('Europe/Sofia', '2030-05-08T08:00:00Z', '2030-05-12T08:00:00Z'));
    expect(await slugs({ from: '2030-05-10', to: '2030-05-10' })).toEqual(['long', 'sofia', 'hawaii']);
    expect(await slugs({ from: '2030-05-11' })).toEqual(['long']);
    expect(await slugs({ to: '2030-05-09' })).toEqual(['long']);
    expect(await slugs({ from: '2030-05-13' })).toEqual([]);
  });

  it('offer a choice only among enough of them, and as soon as something is chosen', async () => {
    for (let i = 1; i < LIMITS.filteredEvents; i += 1) await makeEvent(`event-${i}`);
    expect((await home()).isChoiceOffered).toBe(false);
    expect((await home({ q: 'няма' })).isChoiceOffered).toBe(true);
    await makeEvent('one-more');
    expect((await home()).isChoiceOffered).toBe(true);
  });

  it('come page by page, and a page that is not there is the last', async () => {
    const count = LIMITS.homeEvents + 2;
    for (let i = 0; i < count; i += 1) {
      await makeEvent(`event-${i}`, { startsAt: at(-i - 2), endsAt: at(-i - 2, 1) });
    }
    const first = await home();
    expect([first.found, first.pageCount, first.events.length]).toEqual([count, 2, LIMITS.homeEvents]);
    for (const page of ['2', '99']) {
      const last = await home({ page });
      expect(last.events.map(({ slug }) => slug)).toEqual([`event-${count - 2}`, `event-${count - 1}`]);
      expect(last.pageNumber).toBe(2);
    }
    const { html, state } = await readPage(test, 'home', paths.found('bg', { when: 'past', page: '2' }));
    expect(html).toContain('href="/bg?when=past"');
    expect(state.alternates.en).toBe('/en?when=past&page=2');
  });

  it('say why they are cancelled', async () => {
    await makeEvent('off', { state: 'cancelled', stateReason: { bg: 'Залата е наводнена.' } });
    const { html, data } = await readPage(test, 'home', '/bg');
    expect(data.events).toMatchObject([
      { status: 'cancelled', stateReason: { text: 'Залата е наводнена.' } },
    ]);
    expect(html).toContain('наводнена.');
  });

  it.each([
    'format=ball&when=never&language=xx&mode=mixed',
    'from=2030-02-31&to=0000-01-01',
    'from=yesterday&town=%01&series=%27&page=-3',
    'q=%01%02&page=1e99',
    'q[]=a&q[]=b&format[x]=1',
    'q=a&q=b&page=2&page=3',
    'q=%F0%9F%98%80&town=../..',
  ])('are all there for an address with %s', async (query) => {
    await makeEvent('x-one');
    const { data } = await readPage(test, 'home', `/bg?${query}`);
    expect(data.choice).toMatchObject({ format: '', when: '', language: '', mode: '', town: '', series: '' });
    expect([data.choice.from, data.choice.to]).toEqual(['', '']);
    if (data.choice.q === '') expect(data.events.map(({ slug }) => slug)).toEqual(['x-one']);
  });

  it('are looked for by no more than so many characters', async () => {
    const { data } = await readPage(test, 'home', `/bg?q=${'%20x'.repeat(500)}`);
    expect(data.choice.q).toHaveLength(LIMITS.search);
  });

  it('ask the database as often for three as for one', async () => {
    await makeEvent('one');
    const read = () => home({ q: 'конференция' });
    await read();
    const forOne = await countQueries(read);
    await makeEvent('two');
    await makeEvent('three');
    expect(await countQueries(read)).toBe(forOne);
  });
});

describe('looking for words', () => {
  const texts = (title: string, summary = '', description = '') => ({
    title: { bg: title },
    summary: summary ? { bg: summary } : {},
    description: description ? { bg: description } : {},
  });

  it('finds other forms of Bulgarian words, the title before the summary before the rest', async () => {
    await makeEvent('rest', texts('Среща', '', 'Накрая разглеждаме изложбата.'));
    await makeEvent('summary', texts('Вечер', 'С изложби на млади художници'));
    await makeEvent('title', texts('Изложбите на града'));
    await makeEvent('other', texts('Изложение'));
    await makeEvent('draft', { ...texts('Изложба'), state: 'draft' });
    for (const q of ['изложба', 'ИЗЛОЖБАТА', 'изложб']) {
      expect(await slugs({ q })).toEqual(['title', 'summary', 'rest']);
    }
    expect((await home({ q: 'изложба' })).isNear).toBe(false);
  });

  it('wants every word, in whichever language and text it stands', async () => {
    const event = await makeEvent('hall', {
      title: { bg: 'Общинският съвет', en: 'Municipal council' },
      summary: { pl: 'Zamość, Łódź' },
    });
    await makeEvent('other', texts('Съвет'));
    for (const q of ['общин', 'council съвет', 'zamosc общински', 'lodz']) {
      expect([q, await slugs({ q })]).toEqual([q, ['hall']]);
    }
    await test.database.manager.update(EventEntity, { id: event.id }, { title: { bg: 'Събрание' } });
    await test.database.transaction((manager) => indexEvent(manager, event.id));
    expect(await slugs({ q: 'общински' })).not.toContain('hall');
    expect(await slugs({ q: 'събранието' })).toEqual(['hall']);
  });

  it('offers what comes near where nothing has the words, and says so', async () => {
    await makeEvent('conference', texts('Заключителна конференция'));
    await makeEvent('concert', texts('Концерт'));
    for (const q of ['конфиренция', 'konferentsia']) {
      const found = await home({ q });
      expect([q, found.isNear, found.events.map(({ slug }) => slug)]).toEqual([q, true, ['conference']]);
    }
    const { html, data } = await readPage(test, 'home', paths.found('bg', { q: 'щъркел' }));
    expect(data).toMatchObject({ found: 0, events: [] });
    expect(html).toContain('Вижте');
  });

  it('keeps to what else was chosen', async () => {
    await makeEvent('past', { ...texts('Изложба'), startsAt: at(-3), endsAt: at(-2) });
    await makeEvent('next', texts('Изложба'));
    expect(await slugs({ q: 'изложба', when: 'past' })).toEqual(['past']);
  });

  it('finds a programme once it is released, and goes on to after the event is edited', async () => {
    const event = await makeEvent('day', texts('Информационен ден'));
    const call = callerOf(test, await aMember(test, organisationId));
    await aSession(test.database, event, { title: { bg: 'Наръчник за доброволци' } });
    expect(await slugs({ q: 'доброволците' })).toEqual([]);
    const release = await call('POST', `/events/${event.id}/programme/releases`, {
      version: 0,
      acceptMissingTranslations: true,
    });
    expect(release.status).toBe(201);
    expect(await slugs({ q: 'доброволците' })).toEqual(['day']);
    await test.database.transaction((manager) => indexEvent(manager, event.id));
    expect(await slugs({ q: 'ден доброволци' })).toEqual(['day']);
  });

  it('knows an event as soon as it is made or changed in the studio', async () => {
    const call = callerOf(test, await aMember(test, organisationId));
    const input = {
      ...texts('Ден на гората'),
      ...{
        organisationId,
        slug: 'forest',
        format: 'open_day',
        attendanceMode: 'mixed',
        zone: 'Europe/Sofia',
      },
      ...{ startsAt: at(3).toISOString(), endsAt: at(3, 1).toISOString(), languages: ['bg'], cover: 'ink' },
      ...{ partnerZones: [], registrationOpensAt: null, registrationClosesAt: null, venue: null },
      ...{ capacity: { on_site: 1, online: null }, projectId: null, seriesId: null },
    };
    const made = await call<{ id: string; version: number }>('POST', '/events', input);
    expect(made.status).toBe(201);
    await test.database.manager.update(EventEntity, { id: made.body.id }, { state: 'published' });
    expect(await slugs({ q: 'горите' })).toEqual(['forest']);
    const changed = await call('PUT', `/events/${made.body.id}`, {
      ...input,
      ...texts('Ден на реката'),
      version: made.body.version,
    });
    expect(changed.status).toBe(200);
    expect(await slugs({ q: 'горите' })).toEqual([]);
    expect(await slugs({ q: 'река' })).toEqual(['forest']);
  });
});

describe('the page of a series', () => {
  async function makeSeries(given: Partial<SeriesEntity> = {}) {
    const { manager } = test.database;
    return manager.save(
      manager.create(SeriesEntity, {
        organisationId,
        name: { bg: 'Срещи с граждани', en: 'Talks' },
        description: { bg: 'Всеки месец.' },
        slug: 'talks',
        ...given,
      }),
    );
  }

  it('shows its public events in order, with structured data', async () => {
    const { id: seriesId } = await makeSeries();
    await makeEvent('last', { seriesId, startsAt: at(9), endsAt: at(9, 1) });
    await makeEvent('first', { seriesId, startsAt: at(-9), endsAt: at(-9, 1) });
    await makeEvent('next', { seriesId, startsAt: at(1), endsAt: at(1, 1), state: 'postponed' });
    await makeEvent('draft', { seriesId, state: 'draft' });
    await makeEvent('other');
    const { html, data } = await readPage(test, 'series', paths.series('bg', 'talks'));
    expect(data.events.map(({ slug }) => slug)).toEqual(['first', 'next', 'last']);
    expect(data.series).toEqual({
      slug: 'talks',
      name: { text: 'Срещи с граждани', lang: 'bg' },
      description: { text: 'Всеки месец.', lang: 'bg' },
      feed: '/feeds/series/talks.ics?lang=bg',
    });
    const source = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}';
    const jsonLd = JSON.parse(source) as { '@type': string; subEvent: { eventStatus: string }[] };
    expect(jsonLd['@type']).toBe('EventSeries');
    expect(jsonLd.subEvent.map(({ eventStatus }) => eventStatus.split('/').at(-1))).toEqual([
      'EventScheduled',
      'EventPostponed',
      'EventScheduled',
    ]);
    expect((await readPage(test, 'event', paths.event('bg', 'last'))).html).toContain('/bg/series/talks"');
  });

  it('says that it is empty, and is not there for a series that nobody knows', async () => {
    const { id: seriesId } = await makeSeries();
    await makeEvent('draft', { seriesId, state: 'draft' });
    const { html } = await readPage(test, 'series', paths.series('en', 'talks'));
    expect(html).toContain('No event of this series is announced yet.');
    expect((await fetch(`${test.url}/en/series/none`)).status).toBe(404);
    expect((await fetch(`${test.url}/xx/series/talks`)).status).toBe(404);
  });

  it('asks the database as often for three events as for one', async () => {
    const { id: seriesId } = await makeSeries();
    await makeEvent('one', { seriesId });
    const read = () => readPage(test, 'series', paths.series('bg', 'talks'));
    await read();
    const forOne = await countQueries(read);
    await makeEvent('two', { seriesId });
    await makeEvent('three', { seriesId });
    expect(await countQueries(read)).toBe(forOne);
  });
});

describe('what search engines read', () => {
  it('every public page in every language, and nothing else', async () => {
    const { manager } = test.database;
    const series = await manager.save(
      manager.create(SeriesEntity, { organisationId, name: { bg: 'Срещи' }, slug: 'talks' }),
    );
    await manager.save(manager.create(SeriesEntity, { organisationId, name: { bg: 'Тайна' }, slug: 'plan' }));
    const told = await makeEvent('told', { seriesId: series.id });
    await aSession(test.database, told);
    await aFirstRelease(test.database, told.id);
    await manager.insert(RecordEntity, { eventId: told.id, publishedAt: new Date() });
    await makeEvent('draft', { state: 'draft' });
    const text = await (await fetch(`${test.url}/sitemap.xml`)).text();
    const found = [...text.matchAll(/<loc>http:\/\/odeum\.test(.*?)<\/loc>/g)].map((match) => match[1]);
    const inAll = (path: (lang: 'bg' | 'en' | 'pl') => string) => (['bg', 'en', 'pl'] as const).map(path);
    expect(found).toEqual([
      ...[paths.home, paths.privacy, paths.accessibility].flatMap(inAll),
      ...inAll((lang) => paths.series(lang, 'talks')),
      ...[paths.event, paths.programme, paths.record].flatMap((path) => inAll((lang) => path(lang, 'told'))),
    ]);
    expect(text.match(/hreflang="pl"/g)).toHaveLength(found.length);
    const robots = await (await fetch(`${test.url}/robots.txt`)).text();
    expect(robots).toContain('Sitemap: http://odeum.test/sitemap.xml');
    expect(robots).toContain('Disallow: /studio');
  });
});

it('the seats of a chosen event are its own', async () => {
  const event = await makeEvent('seats', { onSite: 7 });
  await test.database.manager.update(AdmissionEntity, { eventId: event.id, mode: 'on_site' }, { taken: 3 });
  await makeEvent('others', { onSite: 9 });
  const found = (await home()).events.find(({ slug }) => slug === 'seats');
  expect(found?.seats[0]).toEqual({ mode: 'on_site', capacity: 7, taken: 3 });
});
