import { paths } from '@odeum/contract/paths';
import ICAL from 'ical.js';
import { aMember, anEvent, anOrganisation } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { readPage } from '../../test/read-page';
import { SeriesEntity } from '../events/project.entity';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function readFeed(path: string) {
  const answer = await fetch(`${test.url}${path}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as never);
  const text = (one: ICAL.Component, name: string) =>
    one.getFirstPropertyValue(name) as string | number | null;
  return {
    name: text(calendar, 'x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((one) => ({
      title: text(one, 'summary'),
      status: text(one, 'status'),
      sequence: text(one, 'sequence'),
      description: String(text(one, 'description')).split('\n\n'),
    })),
  };
}

const reason = { bg: 'Залата е наводнена.', en: 'The hall is flooded.' };

it('an event that is cancelled or postponed says so, and why, in the page and the calendar of the reader', async () => {
  const event = await anEvent(test.database);
  const call = callerOf(test, await aMember(test, event.organisationId));
  const url = (lang: string) => `http://odeum.test/${lang}/events/${event.slug}`;
  const read = async (lang?: 'bg' | 'en') => (await readFeed(paths.eventFeed(event.slug, lang))).events;
  expect(await read('en')).toEqual([
    { title: 'Conference', status: 'CONFIRMED', sequence: 0, description: [url('en')] },
  ]);

  await call('POST', `/events/${event.id}/state`, { deed: 'postpone', version: 1, reason });
  expect(await read('en')).toEqual([
    {
      ...{ title: 'Conference', status: 'TENTATIVE', sequence: 1 },
      description: ['Postponed: The hall is flooded.', url('en')],
    },
  ]);
  const postponed = await readPage(test, 'event', paths.event('en', event.slug));
  expect(postponed.html).toContain('This event is postponed.');
  expect(postponed.html).toContain('https://schema.org/EventPostponed');

  await call('POST', `/events/${event.id}/state`, { deed: 'cancel', version: 2, reason });
  expect(await read()).toEqual([
    {
      ...{ title: 'Конференция', status: 'CANCELLED', sequence: 2 },
      description: ['Отменено: Залата е наводнена.', url('bg')],
    },
  ]);
  const cancelled = await readPage(test, 'event', paths.event('bg', event.slug));
  expect(cancelled.html.replaceAll('\u00a0', ' ')).toContain('Залата е наводнена.');
  expect(cancelled.html).toContain('https://schema.org/EventCancelled');

  await call('POST', `/events/${event.id}/state`, { deed: 'restore', version: 3 });
  expect(await read('en')).toMatchObject([{ status: 'CONFIRMED', sequence: 3, description: [url('en')] }]);
});

it('a series is one calendar of its public events', async () => {
  const { manager } = test.database;
  const { id: organisationId } = await anOrganisation(test.database);
  const { id: seriesId } = await manager.save(
    manager.create(SeriesEntity, { organisationId, name: { bg: 'Срещи', en: 'Talks' }, slug: 'talks' }),
  );
  const day = (days: number) => ({
    startsAt: new Date(Date.UTC(2030, 4, days, 8)),
    endsAt: new Date(Date.UTC(2030, 4, days, 9)),
  });
  const of = { organisationId, seriesId };
  await anEvent(test.database, {
    ...of,
    ...day(3),
    title: { en: 'Third' },
    state: 'cancelled',
    stateReason: reason,
  });
  await anEvent(test.database, { ...of, ...day(1), title: { en: 'First' } });
  await anEvent(test.database, { ...of, ...day(2), title: { en: 'Second' }, state: 'postponed' });
  await anEvent(test.database, { ...of, ...day(4), title: { en: 'Secret' }, state: 'draft' });
  await anEvent(test.database, { organisationId, title: { en: 'Another' } });
  const { name, events } = await readFeed(paths.seriesFeed('talks', 'en'));
  expect(name).toBe('Talks');
  expect(events.map(({ title, status, description }) => [title, status, description[0]])).toEqual([
    ['First', 'CONFIRMED', expect.stringContaining('http')],
    ['Second', 'TENTATIVE', 'Postponed'],
    ['Third', 'CANCELLED', 'Cancelled: The hall is flooded.'],
  ]);
  expect((await readFeed(paths.seriesFeed('talks'))).name).toBe('Срещи');
});

it('an empty series is an empty calendar; a series or a language that nobody knows is refused', async () => {
  const { manager } = test.database;
  const { id: organisationId } = await anOrganisation(test.database);
  await manager.save(manager.create(SeriesEntity, { organisationId, name: { bg: 'Празна' }, slug: 'empty' }));
  expect(await readFeed(paths.seriesFeed('empty'))).toEqual({ name: 'Празна', events: [] });
  expect((await fetch(`${test.url}/feeds/series/none.ics`)).status).toBe(404);
  expect((await fetch(`${test.url}/feeds/series/empty.ics?lang=xx`)).status).toBe(422);
});
