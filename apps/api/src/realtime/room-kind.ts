import type { RoomAudience, RoomDiff, RoomState } from '@odeum/contract/live';
import type { z } from 'zod';

/** Who is at the other end of a socket, as far as we know. */
export interface SocketPerson {
  /** From the signed cookie that a page gave; null: may watch, not act. */
  personId: string | null;
  /** The secret of a studio session, for moderators. */
  session: string | null;
}

export interface MessageHandler {
  schema: z.ZodType;
  /** Does the deed and returns what the acknowledgement holds besides `ok`. Throws Refusal. */
  handle: (person: SocketPerson, input: never) => Promise<object>;
}

/** What a feature hands to the sockets, which know no feature themselves. */
export interface RoomKind {
  /** Refuses, or says as whom the person joins. */
  admit: (
    person: SocketPerson,
    input: { roomId: string; as: RoomAudience; stageSecret?: string },
  ) => Promise<RoomAudience>;
  /** The room as each audience may see it now, from the database; null where it is gone. */
  load: (roomId: string) => Promise<Record<RoomAudience, RoomState> | null>;
  diff: (before: RoomState, after: RoomState) => RoomDiff | null;
  /** What is the person's own, and whether they may ask and vote. */
  own: (roomId: string, person: SocketPerson) => Promise<{ own: unknown; canAct: boolean }>;
  messages: Record<string, MessageHandler>;
  arrive: (roomId: string, personId: string) => Promise<string>;
  depart: (presenceIds: readonly string[]) => Promise<void>;
  stay: (presenceIds: readonly string[]) => Promise<void>;
}
