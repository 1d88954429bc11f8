import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findConflicts, type Plan, type PlannedSession } from './index';

const at = (time: string) => `2027-03-10T${time}:00.000Z`;

function aSession(id: string, time: string | null, given: Partial<PlannedSession> = {}): PlannedSession {
  return {
    id,
    roomId: 'hall',
    startsAt: time && at(time),
    minutes: 30,
    neededMinutes: null,
    interpretedInto: [],
    speakers: [],
    ...given,
  };
}

function aPlan(sessions: PlannedSession[], given: Partial<Plan> = {}): Plan {
  return {
    startsAt: at('08:00'),
    endsAt: at('18:00'),
    rooms: [
      { id: 'hall', building: 'Old', channels: ['en'] },
      { id: 'attic', building: 'Old', channels: [] },
      { id: 'barn', building: 'New', channels: [] },
    ],
    speakers: [],
    sessions,
    ...given,
  };
}

const vera = [{ speakerId: 'vera' }];

describe('conflicts', () => {
  it('finds none where sessions follow each other', () => {
    expect(findConflicts(aPlan([aSession('a', '09:00'), aSession('b', '09:30')]))).toEqual([]);
  });

  it('tells both of two that share a room and a time', () => {
    expect(findConflicts(aPlan([aSession('a', '09:00'), aSession('b', '09:29')]))).toEqual([
      { kind: 'room_taken', sessionId: 'a', otherId: 'b' },
      { kind: 'room_taken', sessionId: 'b', otherId: 'a' },
    ]);
  });

  it('tells sessions at one time in an event without rooms, and not those that still wait for one', () => {
    const sessions = [aSession('a', '09:00', { roomId: null }), aSession('b', '09:10', { roomId: null })];
    const kinds = (plan: Plan) => findConflicts(plan).map(({ kind }) => kind);
    expect(kinds(aPlan(sessions, { rooms: [] }))).toEqual(['room_taken', 'room_taken']);
    expect(kinds(aPlan(sessions))).toEqual([]);
  });

  it('finds a speaker in two places, and one who cannot walk over in time', () => {
    const first = aSession('a', '09:00', { speakers: vera });
    const meanwhile = aSession('b', '09:10', { speakers: vera, roomId: 'attic' });
    const after = (time: string) => aSession('c', time, { speakers: vera, roomId: 'barn' });
    expect(findConflicts(aPlan([first, meanwhile])).map(({ kind }) => kind)).toEqual([
      'speaker_twice',
      'speaker_twice',
    ]);
    expect(findConflicts(aPlan([first, after('09:40')]))).toEqual([
      { kind: 'changeover', sessionId: 'a', otherId: 'c', speakerId: 'vera', minutes: 10 },
      { kind: 'changeover', sessionId: 'c', otherId: 'a', speakerId: 'vera', minutes: 10 },
    ]);
    expect(findConflicts(aPlan([first, after('09:45')]))).toEqual([]);
  });

  it('knows when a speaker is away', () => {
    const speakers = [{ id: 'vera', availability: [{ startsAt: at('09:00'), endsAt: at('10:00') }] }];
    const talk = (time: string) => aSession('a', time, { speakers: vera });
    expect(findConflicts(aPlan([talk('09:30')], { speakers }))).toEqual([]);
    expect(findConflicts(aPlan([talk('09:31')], { speakers }))).toEqual([
      { kind: 'speaker_away', sessionId: 'a', speakerId: 'vera' },
    ]);
  });

  it('knows the hours of the event, the length that is needed and the channels of a room', () => {
    expect(findConflicts(aPlan([aSession('a', '17:31')]))).toEqual([
      { kind: 'outside_event', sessionId: 'a' },
    ]);
    expect(findConflicts(aPlan([aSession('a', '10:00', { neededMinutes: 45 })]))).toEqual([
      { kind: 'slot_too_short', sessionId: 'a', minutes: 45 },
    ]);
    expect(findConflicts(aPlan([aSession('a', '10:00', { interpretedInto: ['en', 'pl'] })]))).toEqual([
      { kind: 'no_channel', sessionId: 'a', languages: ['pl'] },
    ]);
  });

  it('leaves those in the tray alone', () => {
    const loose = { neededMinutes: 90, interpretedInto: ['pl' as const], speakers: vera };
    expect(findConflicts(aPlan([aSession('a', null, loose), aSession('b', null, loose)]))).toEqual([]);
  });
});

const overlap = (a: PlannedSession, b: PlannedSession) => {
  const [from, to] = [a, b].map((s) => Date.parse(s.startsAt ?? ''));
  return (from ?? 0) < (to ?? 0) + b.minutes * 60_000 && (to ?? 0) < (from ?? 0) + a.minutes * 60_000;
};

it('marks exactly the sessions that overlap another in their room or with their speaker', () => {
  const session = fc.record({
    minute: fc.integer({ min: 0, max: 200 }),
    minutes: fc.integer({ min: 1, max: 60 }),
    roomId: fc.constantFrom('hall', 'attic', null),
    speakers: fc.array(fc.constantFrom('vera', 'ivan', 'ola'), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(session, { maxLength: 12 }), (drawn) => {
      const sessions = drawn.map(({ minute, minutes, roomId, speakers }, i) =>
        aSession(`s${i}`, null, {
          startsAt: new Date(Date.parse(at('09:00')) + minute * 60_000).toISOString(),
          minutes,
          roomId,
          speakers: speakers.map((speakerId) => ({ speakerId })),
        }),
      );
      const found = findConflicts(aPlan(sessions));
      const marked = (kind: string) => new Set(found.filter((c) => c.kind === kind).map((c) => c.sessionId));
      const expected = (isShared: (a: PlannedSession, b: PlannedSession) => boolean) =>
        new Set(
          sessions
            .filter((a) => sessions.some((b) => a !== b && overlap(a, b) && isShared(a, b)))
            .map(({ id }) => id),
        );
      expect(marked('room_taken')).toEqual(expected((a, b) => a.roomId !== null && a.roomId === b.roomId));
      expect(marked('speaker_twice')).toEqual(
        expected((a, b) => a.speakers.some((s) => b.speakers.some((t) => t.speakerId === s.speakerId))),
      );
    }),
  );
});
