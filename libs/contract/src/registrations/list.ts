import { z } from 'zod';
import { Id, Instant, Language } from '../common/index';
import { RegistrationState } from './admission';
import { AnswerFile } from './files';
import { Answers, FormView, Mode } from './forms';
import { HistoryEntry } from './own';
import { ErrorCode } from '../errors/index';
import { LIMITS } from '../limits/index';

export const RegistrationListItem = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    organisation: z.string(),
    mode: Mode,
    language: Language,
    state: RegistrationState,
    /** With those who come along. */
    seats: z.int(),
    /** Place in line of those who wait. */
    place: z.int().nullable(),
    offerExpiresAt: Instant.nullable(),
    registeredAt: Instant,
    cancelledAt: Instant.nullable(),
  })
  .meta({ id: 'RegistrationListItem' });
export type RegistrationListItem = z.infer<typeof RegistrationListItem>;

export const RegistrationQuery = z
  .object({
    search: z.string().max(200).optional(),
    state: RegistrationState.optional(),
    mode: Mode.optional(),
    language: Language.optional(),
    page: z.coerce.number().int().min(1).default(1),
  })
  .meta({ id: 'RegistrationQuery' });
export type RegistrationQuery = z.infer<typeof RegistrationQuery>;
export const RegistrationList = z
  .object({
    registrations: z.array(RegistrationListItem),
    total: z.int(),
    page: z.int(),
    pageRows: z.int(),
    /** People by state, of the whole event. */
    states: z.partialRecord(RegistrationState, z.int()),
    can: z.object({ decide: z.boolean(), export: z.boolean() }),
  })
  .meta({ id: 'RegistrationList' });
export type RegistrationList = z.infer<typeof RegistrationList>;

export const RegistrationDetail = RegistrationListItem.extend({
  companions: z.array(z.string()),
  form: FormView,
  answers: Answers,
  /** Those that are among the answers. */
  files: z.array(AnswerFile),
  history: z.array(HistoryEntry),
  mails: z.array(z.object({ id: Id, kind: z.string(), state: z.string(), createdAt: Instant })),
}).meta({ id: 'RegistrationDetail' });
export type RegistrationDetail = z.infer<typeof RegistrationDetail>;

/** What an organiser does to many at once. `seat` gives a waiting one a seat out of turn, where one is free. */
export const DecideInput = z
  .object({
    deed: z.enum(['approve', 'decline', 'seat', 'cancel', 'to_on_site', 'to_online']),
    ids: z.array(Id).min(1).max(LIMITS.decisions),
  })
  .meta({ id: 'DecideInput' });
export type DecideInput = z.infer<typeof DecideInput>;
/** Each registration by itself: one that is refused does not hold up the others. */
export const DecideAnswer = z
  .object({ done: z.int(), refused: z.array(z.object({ id: Id, name: z.string(), code: ErrorCode })) })
  .meta({ id: 'DecideAnswer' });
export type DecideAnswer = z.infer<typeof DecideAnswer>;
