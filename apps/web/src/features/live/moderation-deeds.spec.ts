import { expect, it } from '@jest/globals';
import { nextQuestionState } from '@odeum/domain/live';
import type { QuestionState } from '@odeum/contract/live';
import { possibleDeeds, undoOf } from './moderation-deeds';

const STATES: QuestionState[] = ['waiting', 'approved', 'answered', 'dismissed'];

it('offers only what the rule allows, and each deed can be taken back', () => {
  for (const state of STATES) {
    for (const deed of possibleDeeds(state, false)) {
      if (deed === 'pin' || deed === 'unpin') continue;
      const after = nextQuestionState(state, deed);
      expect(after).not.toBeNull();
      const undo = undoOf(deed, state);
      expect(
        undo && undo !== 'pin' && undo !== 'unpin' && after ? nextQuestionState(after, undo) : null,
      ).toBe(state);
    }
  }
});

it('takes off the screen what is on it', () => {
  expect(possibleDeeds('approved', true)).toContain('unpin');
  expect(possibleDeeds('approved', true)).not.toContain('pin');
});
