import { z } from 'zod';
import { Id, Instant, Phrase } from '../common/index';
import { AttendanceMode, Cover, EventFormat, EventPhase, SeatCount } from '../events/index';

/** The funder's notice: last on every public page, at the top of the stage. */
export const FunderView = z.object({
  hasEuEmblem: z.boolean(),
  statement: Phrase,
  disclaimer: Phrase.nullable(),
  projectName: Phrase,
  programme: Phrase.nullable(),
  contractNumber: z.string().nullable(),
  partners: z.array(Phrase),
});
export type FunderView = z.infer<typeof FunderView>;

/** Whether one may register, and why not. */
export const RegistrationDoor = z.enum([
  'open',
  /** No seats, but one may wait for one. */
  'waitlist',
  'full',
  'not_yet',
  'closed',
  'over',
  'cancelled',
  'none',
]);
export type RegistrationDoor = z.infer<typeof RegistrationDoor>;

export const EventCard = z.object({
  id: Id,
  slug: z.string(),
  title: Phrase,
  summary: Phrase.nullable(),
  format: EventFormat,
  attendanceMode: AttendanceMode,
  /** As in schema.org's EventStatusType. */
  status: z.enum(['scheduled', 'postponed', 'cancelled']),
  phase: EventPhase,
  zone: z.string(),
  /** What the people there call the zone: the venue's town, else null. */
  place: Phrase.nullable(),
  venueName: Phrase.nullable(),
  startsAt: Instant,
  endsAt: Instant,
  cover: Cover,
  seats: z.array(SeatCount),
  door: RegistrationDoor,
  hasRecord: z.boolean(),
  /** Why it was cancelled or postponed. */
  stateReason: Phrase.nullable(),
});
export type EventCard = z.infer<typeof EventCard>;
