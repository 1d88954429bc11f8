import { z } from 'zod';
import { Id, Instant, Language, LIMITS, line } from '../common/index';
import { ErrorCode } from '../errors/index';
import { SessionRuns } from '../programme/index';

export const QuestionState = z
  .enum(['waiting', 'approved', 'answered', 'dismissed'])
  .meta({ id: 'QuestionState' });
export type QuestionState = z.infer<typeof QuestionState>;

export const QuestionDeed = z
  .enum(['approve', 'dismiss', 'answer', 'reopen', 'restore'])
  .meta({ id: 'QuestionDeed' });
export type QuestionDeed = z.infer<typeof QuestionDeed>;

/** A question as its viewers may see it: never who asked, only the name that the asker chose to show. */
export const RoomQuestion = z
  .object({
    id: Id,
    text: z.string(),
    language: Language,
    name: z.string().nullable(),
    votes: z.int(),
    state: QuestionState,
    at: Instant,
    answeredAt: Instant.nullable(),
  })
  .meta({ id: 'RoomQuestion' });
export type RoomQuestion = z.infer<typeof RoomQuestion>;

/** The state of a room as one audience may see it. Attendees and the stage have no waiting or dismissed question in it. */
export const RoomState = z
  .object({
    questions: z.record(Id, RoomQuestion),
    pinnedId: Id.nullable(),
    isAskingOpen: z.boolean(),
    isVotingOpen: z.boolean(),
    present: z.int(),
    /** How the day's sessions run where not as planned. */
    runs: SessionRuns,
  })
  .meta({ id: 'RoomState' });
export type RoomState = z.infer<typeof RoomState>;

/** What is different: whole questions that are new, changed fields of known ones, null for those that are gone. */
export const RoomDiff = z.object({
  questions: z.record(Id, RoomQuestion.partial().nullable()).optional(),
  pinnedId: Id.nullable().optional(),
  isAskingOpen: z.boolean().optional(),
  isVotingOpen: z.boolean().optional(),
  present: z.int().optional(),
  /** Whole, when any of them is different. */
  runs: SessionRuns.optional(),
});
export type RoomDiff = z.infer<typeof RoomDiff>;

export const RoomAudience = z.enum(['attendees', 'moderators', 'stage']);
export type RoomAudience = z.infer<typeof RoomAudience>;

/** `epoch` names the life of a process, `seq` counts its frames for one room and audience. */
export const RoomFrame = z.object({ roomId: Id, epoch: z.string(), seq: z.int(), diff: RoomDiff });
export type RoomFrame = z.infer<typeof RoomFrame>;

export const JoinInput = z.object({
  roomId: Id,
  as: RoomAudience.default('attendees'),
  stageSecret: z.string().max(100).optional(),
  /** What the client has already; without it, or from another life, the answer is the whole state. */
  epoch: z.string().max(40).optional(),
  seq: z.int().min(0).optional(),
});
export const LeaveInput = z.object({ roomId: Id });
export const AskInput = z.object({
  roomId: Id,
  /** Made by the client: the same one twice is one question. */
  clientId: z.uuid(),
  text: line(LIMITS.question).pipe(z.string().min(1)),
  name: line(LIMITS.name).default(''),
  language: Language,
});
export type AskInput = z.infer<typeof AskInput>;
export const VoteInput = z.object({ roomId: Id, questionId: Id });

/** What is one viewer's own; it is never broadcast. */
export const OwnView = z.object({ votes: z.array(Id), questions: z.array(RoomQuestion) });
export type OwnView = z.infer<typeof OwnView>;

export const Refused = z.object({ ok: z.literal(false), code: ErrorCode });
export type Refused = z.infer<typeof Refused>;
export type JoinAck =
  | {
      ok: true;
      epoch: string;
      seq: number;
      own: OwnView;
      canAct: boolean;
      /** Either the frames that are missing, or the whole. */
      tail?: RoomDiff[];
      snapshot?: RoomState;
    }
  | Refused;
export type AskAck = { ok: true; question: RoomQuestion } | Refused;
export type VoteAck = { ok: true; isVoted: boolean } | Refused;
export type PlainAck = { ok: true } | Refused;

/** Every message over the socket. Each from the client is acknowledged, after the commit where it writes. */
export interface ClientToServer {
  join: (input: z.input<typeof JoinInput>, ack: (answer: JoinAck) => void) => void;
  leave: (input: z.input<typeof LeaveInput>, ack: (answer: PlainAck) => void) => void;
  ask: (input: z.input<typeof AskInput>, ack: (answer: AskAck) => void) => void;
  vote: (input: z.input<typeof VoteInput>, ack: (answer: VoteAck) => void) => void;
  unvote: (input: z.input<typeof VoteInput>, ack: (answer: VoteAck) => void) => void;
}
export interface ServerToClient {
  frame: (frame: RoomFrame) => void;
  /** The client has missed frames and should join again with what it has. */
  behind: (message: { roomId: string }) => void;
}

export const ModerateQuestion = z.object({ deed: QuestionDeed }).meta({ id: 'ModerateQuestion' });
export const PinQuestion = z.object({ questionId: Id.nullable() }).meta({ id: 'PinQuestion' });
export const RoomSettings = z
  .object({ isAskingOpen: z.boolean(), isVotingOpen: z.boolean(), isModerated: z.boolean() })
  .meta({ id: 'RoomSettings' });
export type RoomSettings = z.infer<typeof RoomSettings>;
export const LiveRoomView = z
  .object({ id: Id, code: z.string(), stagePath: z.string(), settings: RoomSettings })
  .meta({ id: 'LiveRoom' });
export type LiveRoomView = z.infer<typeof LiveRoomView>;
