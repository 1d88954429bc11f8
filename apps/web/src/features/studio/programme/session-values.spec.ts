import { describe, expect, it } from '@jest/globals';
import { newSession, toProgrammeValues, toSessionInput, type SessionValues } from './session-values';
import { swapInTime } from './swap-in-time';

const ZONE = 'Europe/Sofia';
/** The clocks of Sofia go back from 04:00 to 03:00 at 01:00 UTC. */
const NIGHT = [
  ['2027-10-31T00:30:00.000Z', '2027-10-31T01:15:00.000Z'],
  ['2027-10-31T01:15:00.000Z', '2027-10-31T01:45:00.000Z'],
] as const;

const programme = {
  version: 1,
  sessions: NIGHT.map(([startsAt, endsAt], i) => ({
    ...{ id: `s${i}`, type: 'talk' as const, title: {}, abstract: {}, languages: [], speakers: [] },
    startsAt,
    endsAt,
  })),
};
const loaded = () => toProgrammeValues(programme, ZONE).sessions;
const sent = (sessions: SessionValues[]) =>
  sessions.map((session) => toSessionInput(session, ZONE)).map(({ startsAt, endsAt }) => [startsAt, endsAt]);

describe('sessions in the night when the clocks go back', () => {
  it('show what a clock on the wall shows', () => {
    expect(loaded().map(({ startsAt, endsAt }) => [startsAt.slice(11), endsAt.slice(11)])).toEqual([
      ['03:30', '03:15'],
      ['03:15', '03:45'],
    ]);
  });

  it('are saved as they were where nobody touched them', () => {
    expect(sent(loaded())).toEqual(NIGHT);
  });

  it('keep their lengths when they change places', () => {
    expect(sent(swapInTime(loaded(), 0, ZONE))).toEqual([
      ['2027-10-31T00:30:00.000Z', '2027-10-31T01:00:00.000Z'],
      ['2027-10-31T01:00:00.000Z', '2027-10-31T01:45:00.000Z'],
    ]);
  });

  it('are followed by one that begins when they end and lasts half an hour', () => {
    const added = newSession(loaded()[1], '2027-10-30T10:00:00.000Z', ZONE);
    expect(sent([added])).toEqual([['2027-10-31T01:45:00.000Z', '2027-10-31T02:15:00.000Z']]);
  });
});

it('a session over the hour that is skipped keeps its length', () => {
  const before = { startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T02:45' };
  const last: SessionValues = { ...loaded()[0]!, ...before, shown: undefined };
  const added = newSession(last, '', ZONE);
  expect([added.startsAt, added.endsAt]).toEqual(['2027-03-28T02:45', '2027-03-28T04:15']);
  expect(sent([added])).toEqual([['2027-03-28T00:45:00.000Z', '2027-03-28T01:15:00.000Z']]);
});

it('the first session begins with the event', () => {
  const added = newSession(undefined, '2027-03-01T08:00:00.000Z', ZONE);
  expect([added.startsAt, added.endsAt]).toEqual(['2027-03-01T10:00', '2027-03-01T10:30']);
});
