import { describe, expect, it } from '@jest/globals';
import { findNowAndNext, sessionState } from './session-states';

const morning = { startsAt: '2026-12-07T08:00:00Z', endsAt: '2026-12-07T08:30:00Z' };
const noon = { startsAt: '2026-12-07T08:30:00Z', endsAt: '2026-12-07T09:00:00Z' };
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
});
