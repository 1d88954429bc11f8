import type { Language } from '@odeum/contract/common';
import type {
  LiveRoomView,
  QuestionState,
  RoomAudience,
  RoomQuestion,
  RoomState,
} from '@odeum/contract/live';
import type { SessionRuns } from '@odeum/contract/programme';
import { whatIsOpen } from '@odeum/domain/live';
import { paths } from '@odeum/contract/paths';
import type { LiveRoomEntity, QuestionEntity } from './live.entity';

export interface QuestionRow {
  id: string;
  text: string;
  language: Language;
  name: string | null;
  votes: number;
  state: QuestionState;
  createdAt: Date;
  answeredAt: Date | null;
}

export interface RoomRows {
  room: Pick<LiveRoomEntity, 'pinnedId' | 'isAskingOpen' | 'isVotingOpen'>;
  questions: readonly QuestionRow[];
  present: number;
  eventState: string;
  endsAt: Date;
  runs: SessionRuns;
}

/** Who asked is not among the fields. */
export function toRoomQuestion(row: QuestionRow): RoomQuestion {
  return {
    id: row.id,
    text: row.text,
    language: row.language,
    name: row.name,
    votes: row.votes,
    state: row.state,
    at: row.createdAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}

export function entityToRow(question: QuestionEntity, votes: number): QuestionRow {
  return { ...question, votes };
}

const VISIBLE: Record<RoomAudience, readonly QuestionState[]> = {
  attendees: ['approved', 'answered'],
  stage: ['approved', 'answered'],
  moderators: ['waiting', 'approved', 'answered', 'dismissed'],
};

/** The room as one audience may see it. `isAskingOpen` and `isVotingOpen` say what one can do now, the event's end included. */
export function toRoomState(rows: RoomRows, audience: RoomAudience, now: Date): RoomState {
  const { room, questions, present, eventState, endsAt, runs } = rows;
  const { isAskingOpen, isVotingOpen } = room;
  const visible = questions.filter((question) => VISIBLE[audience].includes(question.state));
  return {
    questions: Object.fromEntries(visible.map((question) => [question.id, toRoomQuestion(question)])),
    pinnedId: visible.some((question) => question.id === room.pinnedId) ? room.pinnedId : null,
    ...whatIsOpen({ eventState, endsAt, isAskingOpen, isVotingOpen }, now),
    present,
    runs,
  };
}

export function toLiveRoomView(room: LiveRoomEntity, stageSecret: string): LiveRoomView {
  return {
    id: room.id,
    code: room.code,
    stagePath: paths.stage(stageSecret),
    settings: {
      isAskingOpen: room.isAskingOpen,
      isVotingOpen: room.isVotingOpen,
      isModerated: room.isModerated,
    },
  };
}
