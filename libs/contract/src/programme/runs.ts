import { z } from 'zod';
import { Id, Instant, LIMITS } from '../common/index';

/** How a session runs on the day where that differs from the released plan. */
export const SessionRun = z
  .object({ startsAt: Instant, endsAt: Instant, isSkipped: z.boolean() })
  .meta({ id: 'SessionRun' });
export type SessionRun = z.infer<typeof SessionRun>;

/** By the session's id; a session that is not in it runs as planned. */
export const SessionRuns = z.record(Id, SessionRun).meta({ id: 'SessionRuns' });
export type SessionRuns = z.infer<typeof SessionRuns>;

const minutes = z.int().min(-LIMITS.delayMinutes).max(LIMITS.delayMinutes);

/**
 * What an operator does on the day. `delay`: the rest of a room's day is so many minutes later (negative: earlier); the
 * session that is on ends later. `as_planned` takes all of a room's changes of that day back. `seen`: the runs' version
 * that the operator looked at.
 */
export const RunDeed = z
  .object({ seen: z.int().min(0) })
  .and(
    z.discriminatedUnion('deed', [
      z.object({ deed: z.literal('delay'), roomId: Id.nullable(), minutes }),
      z.object({ deed: z.literal('skip'), sessionId: Id }),
      z.object({ deed: z.literal('unskip'), sessionId: Id }),
      z.object({ deed: z.literal('swap'), sessionId: Id, withId: Id }),
      z.object({ deed: z.literal('end_now'), sessionId: Id }),
      z.object({ deed: z.literal('as_planned'), roomId: Id.nullable() }),
    ]),
  )
  .meta({ id: 'RunDeed' });
export type RunDeed = z.infer<typeof RunDeed>;

export const RunsView = z
  .object({
    version: z.int(),
    runs: SessionRuns,
    /** Calendar mails go out when the event ends so many minutes later than planned; null: never. */
    mailThresholdMinutes: z.int().nullable(),
  })
  .meta({ id: 'Runs' });
export type RunsView = z.infer<typeof RunsView>;

export const RunSettings = z
  .object({ mailThresholdMinutes: z.int().min(5).max(LIMITS.delayMinutes).nullable() })
  .meta({ id: 'RunSettings' });
