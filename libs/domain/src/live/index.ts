import type { SessionRuns } from '@odeum/contract/programme';
import type { ErrorCode } from '@odeum/contract/errors';
import type { QuestionDeed, QuestionState, RoomDiff, RoomQuestion, RoomState } from '@odeum/contract/live';

export const EMPTY_ROOM: RoomState = {
  questions: {},
  pinnedId: null,
  isAskingOpen: false,
  isVotingOpen: false,
  present: 0,
  runs: {},
};

const FIELDS = ['pinnedId', 'isAskingOpen', 'isVotingOpen', 'present'] as const;
const QUESTION_FIELDS = ['text', 'language', 'name', 'votes', 'state', 'at', 'answeredAt'] as const;

function sameRuns(before: SessionRuns, after: SessionRuns): boolean {
  const ids = Object.keys(after);
  return (
    ids.length === Object.keys(before).length &&
    ids.every((id) => {
      const [a, b] = [before[id], after[id]];
      return a?.startsAt === b?.startsAt && a?.endsAt === b?.endsAt && a?.isSkipped === b?.isSkipped;
    })
  );
}

function diffQuestion(before: RoomQuestion, after: RoomQuestion): Partial<RoomQuestion> | null {
  const changed = QUESTION_FIELDS.filter((field) => before[field] !== after[field]);
  return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, after[field]]));
}

/** What turns `before` into `after`; null where they are the same. Law: applyRoom(a, diffRoom(a, b)) equals b. */
export function diffRoom(before: RoomState, after: RoomState): RoomDiff | null {
  const diff: RoomDiff = {};
  for (const field of FIELDS) {
    if (before[field] !== after[field]) Object.assign(diff, { [field]: after[field] });
  }
  const questions: NonNullable<RoomDiff['questions']> = {};
  for (const [id, question] of Object.entries(after.questions)) {
    const known = before.questions[id];
    const change = known ? diffQuestion(known, question) : question;
    if (change) questions[id] = change;
  }
  for (const id of Object.keys(before.questions)) {
    if (!after.questions[id]) questions[id] = null;
  }
  if (Object.keys(questions).length > 0) diff.questions = questions;
  if (!sameRuns(before.runs, after.runs)) diff.runs = after.runs;
  return Object.keys(diff).length === 0 ? null : diff;
}

/** The state after a frame. Pure: what did not change is shared with the state before. */
export function applyRoom(before: RoomState, diff: RoomDiff): RoomState {
  const { questions: changes, ...fields } = diff;
  if (!changes) return { ...before, ...fields };
  const questions = { ...before.questions };
  for (const [id, change] of Object.entries(changes)) {
    if (change === null) delete questions[id];
    else questions[id] = { ...questions[id], ...change } as RoomQuestion;
  }
  return { ...before, ...fields, questions };
}

const NEXT: Record<QuestionDeed, Partial<Record<QuestionState, QuestionState>>> = {
  approve: { waiting: 'approved', dismissed: 'approved' },
  dismiss: { waiting: 'dismissed', approved: 'dismissed' },
  answer: { approved: 'answered' },
  reopen: { answered: 'approved' },
  restore: { approved: 'waiting', dismissed: 'waiting' },
};

/** The state of a question after a moderator's deed, or null where it is not possible from here. */
export function nextQuestionState(state: QuestionState, deed: QuestionDeed): QuestionState | null {
  return NEXT[deed][state] ?? null;
}

/** Hours after the end during which questions are still taken. */
const OPEN_AFTER_END_H = 24;

export interface RoomFacts {
  eventState: string;
  endsAt: Date;
  isAskingOpen: boolean;
  isVotingOpen: boolean;
}

function isRoomOpen(room: RoomFacts, now: Date): boolean {
  return (
    room.eventState === 'published' && now.getTime() < room.endsAt.getTime() + OPEN_AFTER_END_H * 3_600_000
  );
}

export function refuseAsk(room: RoomFacts, now: Date): ErrorCode | null {
  if (!isRoomOpen(room, now)) return 'room_closed';
  return room.isAskingOpen ? null : 'asking_closed';
}

export function refuseVote(room: RoomFacts, question: QuestionState | null, now: Date): ErrorCode | null {
  if (!isRoomOpen(room, now)) return 'room_closed';
  if (!room.isVotingOpen) return 'voting_closed';
  if (question === 'answered') return 'voting_closed';
  return question === 'approved' ? null : 'question_not_found';
}

/** What the audience can do in a room at this moment. */
export function whatIsOpen(room: RoomFacts, now: Date): Pick<RoomState, 'isAskingOpen' | 'isVotingOpen'> {
  return {
    isAskingOpen: refuseAsk(room, now) === null,
    isVotingOpen: refuseVote(room, 'approved', now) === null,
  };
}

/** Most votes first, then the older one, so that equal ones keep their places. */
export function orderByVotes(questions: readonly RoomQuestion[]): RoomQuestion[] {
  return questions.toSorted(
    (a, b) => b.votes - a.votes || a.at.localeCompare(b.at) || a.id.localeCompare(b.id),
  );
}
