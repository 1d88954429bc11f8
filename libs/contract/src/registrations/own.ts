import { z } from 'zod';
import { Email, Instant, Language, LIMITS, line } from '../common/index';
import { RegistrationState, WaitingReason } from './admission';
import { Answers, FormView, Mode } from './forms';

export const ChangeModeInput = z.object({ mode: Mode }).meta({ id: 'ChangeModeInput' });
export const ChangeAnswersInput = z
  .object({
    organisation: line(LIMITS.organisation),
    answers: Answers,
    formVersion: z.int().min(0),
  })
  .meta({ id: 'ChangeAnswersInput' });
/** Somebody else takes the seat; the link goes to them, and the old one opens nothing any more. */
export const SubstituteInput = z
  .object({ name: line(LIMITS.name).pipe(z.string().min(1)), email: Email })
  .meta({ id: 'SubstituteInput' });

/** What the person sees behind their own link. */
export const MyRegistrationView = z
  .object({
    name: z.string(),
    email: z.string(),
    organisation: z.string(),
    mode: Mode,
    language: Language,
    state: RegistrationState,
    registeredAt: Instant,
    companions: z.array(z.string()),
    /** The form of the answers' version, without the fields that are not asked here. */
    form: FormView,
    answers: Answers,
    /** Null unless in line. `place`: 1 is the first. */
    line: z.object({ place: z.int(), reason: WaitingReason, freeSeats: z.int(), seats: z.int() }).nullable(),
    offerExpiresAt: Instant.nullable(),
    can: z.object({
      changeMode: z.boolean(),
      cancel: z.boolean(),
      accept: z.boolean(),
      changeAnswers: z.boolean(),
      substitute: z.boolean(),
      erase: z.boolean(),
    }),
  })
  .meta({ id: 'MyRegistration' });
export type MyRegistrationView = z.infer<typeof MyRegistrationView>;

/** Something that happened to a registration, for its history. */
export const REGISTRATION_DEEDS = [
  'register',
  'approve',
  'decline',
  'promote',
  'offer',
  'accept',
  'expire',
  'cancel',
  'change_mode',
  'change_answers',
  'substitute',
  'erase',
  'message',
  'forget_answers',
] as const;
export const RegistrationDeed = z.enum(REGISTRATION_DEEDS).meta({ id: 'RegistrationDeed' });
export type RegistrationDeed = z.infer<typeof RegistrationDeed>;

/** `by`: the person, whoever organises, somebody at the door, or nobody (a seat came free, an offer ended). */
export const HistoryEntry = z.object({
  deed: RegistrationDeed,
  by: z.enum(['person', 'organiser', 'door', 'nobody']),
  byName: z.string().nullable(),
  state: RegistrationState,
  mode: Mode,
  at: Instant,
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Everything that is kept of one person at one event, for themselves. */
export const MyData = z
  .object({
    event: z.object({ title: z.string(), startsAt: Instant, address: z.string() }),
    registration: MyRegistrationView.omit({ can: true, line: true }),
    consent: z.object({ version: z.string(), at: Instant }),
    /** How this person stands on the list of guests, where they do. */
    invitation: z.object({ name: z.string(), organisation: z.string(), at: Instant }).nullable(),
    /** Sessions in which a place was taken. */
    sessions: z.array(z.object({ title: z.string(), at: Instant })),
    /** Where and when this person, and whoever came along, was there. */
    attendance: z.object({
      checkIns: z.array(z.object({ name: z.string(), day: z.iso.date(), at: Instant })),
      onlineMinutes: z.int(),
      presence: z.array(z.object({ from: Instant, to: Instant })),
      certificates: z.array(z.object({ name: z.string(), issuedAt: Instant })),
    }),
    history: z.array(HistoryEntry.omit({ byName: true })),
    mails: z.array(z.object({ kind: z.string(), at: Instant, sentAt: Instant.nullable() })),
  })
  .meta({ id: 'MyData' });
export type MyData = z.infer<typeof MyData>;
