import type { QuestionDeed, QuestionState } from '@odeum/contract/live';

export type ModerationDeed = QuestionDeed | 'pin' | 'unpin';

/** Digits rather than letters: they stay where they are in every keyboard layout. */
export const KEY_OF: Partial<Record<ModerationDeed, string>> = {
  approve: '1',
  pin: '2',
  answer: '3',
  dismiss: '0',
};

const POSSIBLE: Record<QuestionState, readonly ModerationDeed[]> = {
  waiting: ['approve', 'pin', 'dismiss'],
  approved: ['pin', 'answer', 'dismiss', 'restore'],
  answered: ['reopen'],
  dismissed: ['approve', 'restore'],
};

/** What a moderator may do with a question as it stands, the most likely first. */
export function possibleDeeds(state: QuestionState, isPinned: boolean): ModerationDeed[] {
  return POSSIBLE[state].map((deed) => (deed === 'pin' && isPinned ? 'unpin' : deed));
}

/** The deed that takes another back; null where there is none. */
export function undoOf(deed: ModerationDeed, before: QuestionState): ModerationDeed | null {
  switch (deed) {
    case 'approve':
      return before === 'dismissed' ? 'dismiss' : 'restore';
    case 'dismiss':
      return before === 'approved' ? 'approve' : 'restore';
    case 'answer':
      return 'reopen';
    case 'reopen':
      return 'answer';
    case 'restore':
      return before === 'approved' ? 'approve' : 'dismiss';
    case 'pin':
      return 'unpin';
    case 'unpin':
      return 'pin';
  }
}
