import fc from 'fast-check';
import type { RoomQuestion, RoomState } from '@odeum/contract/live';
import { applyRoom, diffRoom, nextQuestionState, orderByVotes, refuseAsk, refuseVote } from './index';

const question = fc.record({
  text: fc.string(),
  language: fc.constantFrom('bg' as const, 'en' as const, 'pl' as const),
  name: fc.option(fc.string()),
  votes: fc.nat(50),
  state: fc.constantFrom('waiting' as const, 'approved' as const, 'answered' as const, 'dismissed' as const),
  at: fc.constantFrom('2027-01-01T10:00:00.000Z', '2027-01-01T10:01:00.000Z'),
  answeredAt: fc.option(fc.constant('2027-01-01T11:00:00.000Z')),
});
const room: fc.Arbitrary<RoomState> = fc
  .record({
    questions: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), question),
    pinnedId: fc.option(fc.constantFrom('a', 'b')),
    isAskingOpen: fc.boolean(),
    isVotingOpen: fc.boolean(),
    present: fc.nat(9),
    runs: fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.record({
        startsAt: fc.constantFrom('2027-01-01T10:00:00.000Z', '2027-01-01T10:10:00.000Z'),
        endsAt: fc.constant('2027-01-01T11:00:00.000Z'),
        isSkipped: fc.boolean(),
      }),
    ),
  })
  .map(({ questions, ...rest }) => ({
    ...rest,
    questions: Object.fromEntries(Object.entries(questions).map(([id, q]) => [id, { id, ...q }])),
  }));

it('has a difference that leads from any state to any other', () => {
  fc.assert(
    fc.property(room, room, (a, b) => {
      const diff = diffRoom(a, b);
      expect(diff ? applyRoom(a, diff) : a).toEqual(b);
    }),
  );
});

it('survives the wire', () => {
  fc.assert(
    fc.property(room, room, (a, b) => {
      const diff = JSON.parse(JSON.stringify(diffRoom(a, b) ?? {})) as NonNullable<
        ReturnType<typeof diffRoom>
      >;
      expect(applyRoom(a, diff)).toEqual(b);
    }),
  );
});

it('has no difference from itself, and leaves what it was given alone', () => {
  fc.assert(
    fc.property(room, room, (a, b) => {
      expect(diffRoom(a, structuredClone(a))).toBeNull();
      const before = structuredClone(a);
      const diff = diffRoom(a, b);
      if (diff) applyRoom(a, diff);
      expect(a).toEqual(before);
    }),
  );
});

it('sends a vote as a number, not as the question again', () => {
  const q: RoomQuestion = {
    id: 'a',
    text: 'Защо?',
    language: 'bg',
    name: null,
    votes: 1,
    state: 'approved',
    at: '2027-01-01T10:00:00.000Z',
    answeredAt: null,
  };
  const state = {
    questions: { a: q },
    pinnedId: null,
    isAskingOpen: true,
    isVotingOpen: true,
    present: 1,
    runs: {},
  };
  expect(diffRoom(state, { ...state, questions: { a: { ...q, votes: 2 } } })).toEqual({
    questions: { a: { votes: 2 } },
  });
});

it('knows which deeds are possible', () => {
  expect(nextQuestionState('waiting', 'approve')).toBe('approved');
  expect(nextQuestionState('waiting', 'answer')).toBeNull();
  expect(nextQuestionState('answered', 'dismiss')).toBeNull();
});

it('takes questions and votes while the room is open', () => {
  const endsAt = new Date('2027-01-01T12:00:00Z');
  const open = { eventState: 'published', endsAt, isAskingOpen: true, isVotingOpen: true };
  const during = new Date('2027-01-01T11:00:00Z');
  expect(refuseAsk(open, during)).toBeNull();
  expect(refuseAsk(open, new Date('2027-01-02T12:00:00Z'))).toBe('room_closed');
  expect(refuseAsk({ ...open, eventState: 'draft' }, during)).toBe('room_closed');
  expect(refuseAsk({ ...open, isAskingOpen: false }, during)).toBe('asking_closed');
  expect(refuseVote(open, 'approved', during)).toBeNull();
  expect(refuseVote(open, 'waiting', during)).toBe('question_not_found');
  expect(refuseVote(open, 'answered', during)).toBe('voting_closed');
});

it('orders by votes and keeps equal ones in place', () => {
  const q = (id: string, votes: number, minute: number) =>
    ({ id, votes, at: `2027-01-01T10:0${minute}:00.000Z` }) as RoomQuestion;
  expect(orderByVotes([q('a', 1, 2), q('b', 3, 3), q('c', 1, 1)]).map(({ id }) => id)).toEqual([
    'b',
    'c',
    'a',
  ]);
});
