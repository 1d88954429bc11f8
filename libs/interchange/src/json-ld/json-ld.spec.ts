import type { EventCard, PageOf } from '@odeum/contract/pages';
import { toSeriesJsonLd } from './index';

const card: EventCard = {
  id: '01990000-0000-7000-8000-000000000001',
  slug: 'round-table',
  title: { text: 'Round table', lang: 'en' },
  summary: null,
  format: 'round_table',
  attendanceMode: 'mixed',
  status: 'scheduled',
  phase: 'upcoming',
  zone: 'Europe/Sofia',
  place: { text: 'Plovdiv', lang: 'en' },
  venueName: { text: 'House of Culture', lang: 'en' },
  startsAt: '2027-01-10T08:00:00.000Z',
  endsAt: '2027-01-10T10:00:00.000Z',
  cover: 'bronze',
  seats: [],
  door: 'none',
  hasRecord: false,
  stateReason: null,
};
const page = (events: EventCard[]): PageOf<'series'> => ({
  page: 'series',
  series: { slug: 'talks', name: { text: 'Talks', lang: 'en' }, description: null, feed: '/feed' },
  events,
  organiser: { text: 'Municipality', lang: 'en' },
  email: 'office@town.example',
  funder: null,
});
const write = (events: EventCard[]) => toSeriesJsonLd(page(events), 'en', 'https://odeum.test');

it('names the events of a series, with what became of each', () => {
  const moved = { ...card, slug: 'later', status: 'postponed' as const, attendanceMode: 'online' as const };
  const gone = { ...card, slug: 'gone', status: 'cancelled' as const, endsAt: '2027-02-01T10:00:00.000Z' };
  const series = write([card, moved, gone]);
  expect(series).toMatchObject({
    '@type': 'EventSeries',
    url: 'https://odeum.test/en/series/talks',
    startDate: card.startsAt,
    endDate: gone.endsAt,
  });
  const events = series.subEvent as Record<string, unknown>[];
  expect(events.map(({ url, eventStatus }) => [url, eventStatus])).toEqual([
    ['https://odeum.test/en/events/round-table', 'https://schema.org/EventScheduled'],
    ['https://odeum.test/en/events/later', 'https://schema.org/EventPostponed'],
    ['https://odeum.test/en/events/gone', 'https://schema.org/EventCancelled'],
  ]);
  expect(events[0]?.location).toEqual([
    { '@type': 'Place', name: 'House of Culture', address: 'Plovdiv' },
    { '@type': 'VirtualLocation', url: 'https://odeum.test/en/events/round-table/live' },
  ]);
  expect(events[1]?.location).toMatchObject({ '@type': 'VirtualLocation' });
});

it('says of an empty series neither beginning nor end', () => {
  expect(write([])).toMatchObject({ subEvent: [] });
  expect(write([])).not.toHaveProperty('startDate');
});
