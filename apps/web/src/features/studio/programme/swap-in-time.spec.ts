import { expect, it } from '@jest/globals';
import type { SessionValues } from './session-values';
import { swapInTime } from './swap-in-time';

const session = (key: string, startsAt: string, endsAt: string): SessionValues => ({
  ...{ key, type: 'talk', title: {}, abstract: {}, languages: [], speakers: [] },
  startsAt: startsAt && `2027-03-01T${startsAt}`,
  endsAt: endsAt && `2027-03-01T${endsAt}`,
});
const times = (sessions: readonly SessionValues[]) =>
  sessions.map(({ key, startsAt, endsAt }) => `${key} ${startsAt.slice(11)}-${endsAt.slice(11)}`);

it('lets two sessions change places, each with its length, and keeps the pause between them', () => {
  const day = [
    session('a', '10:00', '10:30'),
    session('b', '10:45', '12:00'),
    session('c', '12:00', '13:00'),
  ];
  expect(times(swapInTime(day, 0, 'Europe/Sofia'))).toEqual([
    'b 10:00-11:15',
    'a 11:30-12:00',
    'c 12:00-13:00',
  ]);
  expect(times(swapInTime(swapInTime(day, 0, 'Europe/Sofia'), 0, 'Europe/Sofia'))).toEqual(times(day));
});

it('changes only the list where a time is missing', () => {
  const day = [session('a', '10:00', '10:30'), session('b', '', '')];
  expect(times(swapInTime(day, 0, 'Europe/Sofia'))).toEqual(['b -', 'a 10:00-10:30']);
});

it('has nothing to do past the end', () => {
  const day = [session('a', '10:00', '10:30')];
  expect(swapInTime(day, 0, 'Europe/Sofia')).toEqual(day);
});
