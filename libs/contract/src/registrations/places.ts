import { z } from 'zod';
import { Id, Instant, LIMITS, LocalisedTextView, Phrase } from '../common/index';

/** Null: whoever is there may come in. */
const capacity = z.int().min(0).max(LIMITS.capacity).nullable();

/** Sessions that are not named stay as they are. */
export const SessionPlacesInput = z
  .object({
    sessions: z.array(z.object({ sessionId: Id, capacity })).max(LIMITS.sessionPlaces),
  })
  .meta({ id: 'SessionPlacesInput' });
export type SessionPlacesInput = z.infer<typeof SessionPlacesInput>;

/** The sessions of the draft with their places, as organisers see them; without a time while they are in the tray. */
export const SessionPlacesView = z
  .object({
    sessions: z.array(
      z.object({
        sessionId: Id,
        title: LocalisedTextView,
        startsAt: Instant.nullable(),
        endsAt: Instant.nullable(),
        capacity: z.int().nullable(),
        taken: z.int(),
      }),
    ),
  })
  .meta({ id: 'SessionPlaces' });
export type SessionPlacesView = z.infer<typeof SessionPlacesView>;

/** A session with places of its own, for somebody who may take one. */
export const OwnSession = z
  .object({
    sessionId: Id,
    title: Phrase,
    room: Phrase.nullable(),
    startsAt: Instant,
    endsAt: Instant,
    free: z.int(),
    /** How many this registration has, or needs. */
    seats: z.int(),
    isMine: z.boolean(),
    /** Another one in which this person has a place runs at the same time. */
    overlapsMine: z.boolean(),
    can: z.object({ take: z.boolean(), giveBack: z.boolean() }),
  })
  .meta({ id: 'OwnSession' });
export type OwnSession = z.infer<typeof OwnSession>;

/** By time. Empty for whoever has no confirmed place in the hall, and where no session has places of its own. */
export const OwnSessions = z.object({ sessions: z.array(OwnSession) }).meta({ id: 'OwnSessions' });
export type OwnSessions = z.infer<typeof OwnSessions>;
