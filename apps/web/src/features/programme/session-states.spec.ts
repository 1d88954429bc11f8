import { describe, expect, it } from '@jest/globals';
import type { PublicSession } from '@odeum/contract/pages';
import { asItRuns, findNowAndNext, sessionState } from './session-states';

const held = { isSkipped: false, roomId: null };
const morning = { ...held, startsAt: '2026-12-07T08:00:00Z', endsAt: '2026-12-07T08:30:00Z' };
const noon = { ...held, startsAt: '2026-12-07T08:30:00Z', endsAt: '2026-12-07T09:00:00Z' };
const sessions = [morning, noon];

describe('what is on', () => {
  it('changes at the very minute', () => {
    expect(findNowAndNext(sessions, new Date('2026-12-07T08:29:59Z'))).toEqual({ now: morning, next: noon });
    expect(findNowAndNext(sessions, new Date('2026-12-07T08:30:00Z'))).toEqual({ now: noon, next: null });
  });

  it('is nothing before and after', () => {
    expect(findNowAndNext(sessions, new Date('2026-12-07T07:00:00Z'))).toEqual({ now: null, next: morning });
    expect(findNowAndNext(sessions, new Date('2026-12-07T09:00:00Z'))).toEqual({ now: null, next: null });
  });

  it('is marked on each session', () => {
    const now = new Date('2026-12-07T08:10:00Z');
    expect(sessions.map((session) => sessionState(session, sessions, now))).toEqual(['now', 'next']);
    const later = new Date('2026-12-07T08:40:00Z');
    expect(sessions.map((session) => sessionState(session, sessions, later))).toEqual(['done', 'now']);
  });

  it('passes over what is skipped, and follows each room by itself', () => {
    const skipped = { ...noon, isSkipped: true };
    const at = new Date('2026-12-07T08:10:00Z');
    expect(findNowAndNext([morning, skipped], at)).toEqual({ now: morning, next: null });
    const attic = { ...noon, roomId: 'attic' };
    expect([noon, attic].map((one) => sessionState(one, [morning, noon, attic], at))).toEqual([
      'next',
      'next',
    ]);
  });

  it('goes by the real times, and says the planned one where it is another', () => {
    const session = (id: string, given: typeof noon) => ({ ...given, id }) as unknown as PublicSession;
    const late = { startsAt: '2026-12-07T08:40:00Z', endsAt: '2026-12-07T09:10:00Z', isSkipped: false };
    const runs = asItRuns({ sessions: [session('a', morning), session('b', noon)] }, { b: late });
    expect(runs.map(({ id, startsAt, plannedAt }) => [id, startsAt.slice(11, 16), plannedAt])).toEqual([
      ['a', '08:00', null],
      ['b', '08:40', '2026-12-07T08:30:00Z'],
    ]);
  });
});
