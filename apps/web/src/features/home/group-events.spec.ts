import { expect, it } from '@jest/globals';
import type { EventCard } from '@odeum/contract/pages';
import { groupEvents } from './group-events';

it('takes an event for live only while it is held as announced, and keeps the order', () => {
  const events = [
    { slug: 'on', phase: 'live', status: 'scheduled' },
    { slug: 'off', phase: 'live', status: 'cancelled' },
    { slug: 'next', phase: 'upcoming', status: 'postponed' },
    { slug: 'gone', phase: 'over', status: 'cancelled' },
    { slug: 'past', phase: 'over', status: 'scheduled' },
  ] as EventCard[];
  const { live, upcoming, past } = groupEvents(events);
  expect([live, upcoming, past].map((list) => list.map(({ slug }) => slug))).toEqual([
    ['on'],
    ['off', 'next'],
    ['gone', 'past'],
  ]);
});
