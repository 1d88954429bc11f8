import { expect, it } from '@jest/globals';
import type { RoomQuestion, RoomState } from '@odeum/contract/live';
import { compareLayout, layOut } from './question-list';

const q = (
  id: string,
  votes: number,
  minute: number,
  state: RoomQuestion['state'] = 'approved',
): RoomQuestion => ({
  id,
  text: id,
  language: 'bg',
  name: null,
  votes,
  state,
  at: `2027-01-01T10:0${minute}:00.000Z`,
  answeredAt: null,
});
const room = (questions: RoomQuestion[], pinnedId: string | null = null): RoomState => ({
  questions: Object.fromEntries(questions.map((question) => [question.id, question])),
  pinnedId,
  isAskingOpen: true,
  isVotingOpen: true,
  present: 0,
  runs: {},
});
const nobody = new Set<string>();

it('lays out by votes or age, what is answered last', () => {
  const state = room([q('a', 1, 1), q('b', 5, 2), q('c', 9, 3, 'answered')]);
  expect(layOut(state, 'votes', nobody)).toEqual(['b', 'a', 'c']);
  expect(layOut(state, 'new', nobody)).toEqual(['b', 'a', 'c']);
  expect(layOut(state, 'mine', new Set(['a']))).toEqual(['a']);
});

it('moves nothing when votes come in, and counts what is new', () => {
  const laid = layOut(room([q('a', 2, 1), q('b', 1, 2)]), 'votes', nobody);
  const later = room([q('a', 2, 1), q('b', 7, 2), q('n', 0, 3)]);
  const { shown, newCount } = compareLayout(laid, later, 'votes', nobody);
  expect([shown.map(({ id, votes }) => [id, votes]), newCount]).toEqual([
    [
      ['a', 2],
      ['b', 7],
    ],
    1,
  ]);
});

it('puts what is on the screen first, also when it has just come', () => {
  const { shown, newCount } = compareLayout(['a'], room([q('a', 2, 1), q('n', 0, 3)], 'n'), 'votes', nobody);
  expect([shown.map(({ id }) => id), newCount]).toEqual([['n', 'a'], 0]);
});
