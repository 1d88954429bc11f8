import { expect, it } from '@jest/globals';
import type { ProgrammeView, SessionCard } from '@odeum/contract/programme';
import { applyLocally, onTopOf, withVersions } from './local-edits';

const session = (id: string) =>
  ({ id, version: 1, title: { en: id }, roomId: null, minutes: 30 }) as SessionCard;
const programme = {
  version: 4,
  rooms: [{ id: 'hall', version: 2 }],
  tracks: [],
  speakers: [],
  sessions: [session('a'), session('b')],
} as unknown as ProgrammeView;

it('shows moves, texts and removals at once, and leaves the rest as the same things', () => {
  const next = applyLocally(programme, [
    { edit: 'place_session', id: 'a', version: 1, place: { roomId: 'hall', startsAt: null, minutes: 45 } },
    { edit: 'put_session', id: 'a', version: 1, session: { title: { en: 'A' }, abstract: { en: 'long' } } },
  ]);
  expect(next.sessions[0]).toEqual({
    ...session('a'),
    roomId: 'hall',
    startsAt: null,
    minutes: 45,
    title: { en: 'A' },
  });
  expect(next.sessions[1]).toBe(programme.sessions[1]);
  expect(applyLocally(programme, [{ edit: 'remove_session', id: 'b', version: 1 }]).sessions).toHaveLength(1);
});

it('takes up versions, and puts edits on top of what is there', () => {
  const next = withVersions(programme, { a: 7, hall: 3 });
  expect([next.sessions[0]?.version, next.sessions[1]?.version, next.rooms[0]?.version]).toEqual([7, 1, 3]);
  const edits = [
    { edit: 'remove_session', id: 'a', version: 1 },
    { edit: 'remove_room', id: 'gone', version: 5 },
  ] as const;
  expect(onTopOf(next, edits).map(({ version }) => version)).toEqual([7, 0]);
});
