import { z } from 'zod';
import { Id, Instant, Language, LIMITS } from '../common/index';
import { ErrorCode } from '../errors/index';

export const QuestionState = z
  .enum(['waiting', 'approved', 'answered', 'dismissed'])
  .meta({ id: 'QuestionState' });
export type QuestionState = z.infer<typeof QuestionState>;

/** What everyone in the hall may see of a question. */
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

/** The state of a room as one audience (attendees, moderators, stage) may see it. */
export const RoomState = z
  .object({
    questions: z.record(Id, RoomQuestion),
    pinnedId: Id.nullable(),
    isAskingOpen: z.boolean(),
    isVotingOpen: z.boolean(),
    present: z.int(),
  })
  .meta({ id: 'RoomState' });
export type RoomState = z.infer<typeof RoomState>;

export const RoomAudience = z.enum(['attendees', 'moderators', 'stage']);
export type RoomAudience = z.infer<typeof RoomAudience>;

/** A name, if the asker gives one; an empty one is none. */
export const AskInput = z
  .object({
    roomId: Id,
    clientId: z.uuid(),
    text: z.string().trim().min(1).max(LIMITS.question),
    name: z.string().trim().max(LIMITS.name).default(''),
    language: Language,
  })
  .meta({ id: 'AskInput' });
export const VoteInput = z.object({ roomId: Id, questionId: Id }).meta({ id: 'VoteInput' });

/** What every message over the socket is acknowledged with, besides its own fields. */
export const Refusal = z.object({ ok: z.literal(false), code: ErrorCode });
