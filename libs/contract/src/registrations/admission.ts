import { z } from 'zod';
import { Email, Language, LIMITS, line } from '../common/index';
import { Answers, Mode } from './forms';

/**
 * `pending_approval`: an organiser decides. `waiting`: in line for a seat. `offered`: a seat is held until the offer ends.
 * `declined`, `expired` (an offer nobody took) and `cancelled` have ended; whoever registers again begins anew.
 */
export const REGISTRATION_STATES = [
  'pending_approval',
  'confirmed',
  'waiting',
  'offered',
  'cancelled',
  'declined',
  'expired',
] as const;
export const RegistrationState = z.enum(REGISTRATION_STATES).meta({ id: 'RegistrationState' });
export type RegistrationState = z.infer<typeof RegistrationState>;

/** Why somebody in line has no seat yet. */
export const WAITING_REASONS = [
  'full',
  /** Some seats are free, fewer than this group needs. */
  'too_few_together',
  /** Seats are held for others who were offered them. */
  'offered_to_others',
  /** The organiser gives seats out by hand. */
  'by_hand',
  'event_over',
  'event_not_held',
] as const;
export const WaitingReason = z.enum(WAITING_REASONS).meta({ id: 'WaitingReason' });
export type WaitingReason = z.infer<typeof WaitingReason>;

export const Companion = z.object({ name: line(LIMITS.name).pipe(z.string().min(1)) });

/**
 * `submissionId` is made by the form: the same one twice is one registration with one answer. `formVersion`: the form that
 * the answers were given under. Companions come along in the same go: all get seats, or nobody does.
 */
export const RegisterInput = z
  .object({
    submissionId: z.uuid(),
    name: line(LIMITS.name).pipe(z.string().min(1)),
    email: Email,
    organisation: line(LIMITS.organisation).default(''),
    mode: Mode,
    language: Language,
    consent: z.literal(true),
    formVersion: z.int().min(0).default(0),
    answers: Answers.default({}),
    companions: z.array(Companion).max(LIMITS.companions).default([]),
    code: line(LIMITS.invitationCode).default(''),
  })
  .meta({ id: 'RegisterInput' });
export type RegisterInput = z.infer<typeof RegisterInput>;

/**
 * `registered`: seated. `waiting`: in line, at `place`. `pending_approval`: an organiser decides. Each with the personal
 * page. `already_registered`: the address has one; its link was sent there again and is not shown to whoever asks.
 */
export const RegisterAnswer = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('registered'), personalPath: z.string(), mode: Mode }),
    z.object({ outcome: z.literal('waiting'), personalPath: z.string(), mode: Mode, place: z.int().min(1) }),
    z.object({ outcome: z.literal('pending_approval'), personalPath: z.string(), mode: Mode }),
    z.object({ outcome: z.literal('already_registered') }),
  ])
  .meta({ id: 'RegisterAnswer' });
export type RegisterAnswer = z.infer<typeof RegisterAnswer>;

/** That a form can be sent as it is; nothing was stored. */
export const CheckAnswer = z.object({ outcome: z.literal('valid') }).meta({ id: 'RegistrationCheck' });

/** How an organiser lets people in. */
export const RegistrationSettings = z
  .object({
    needsApproval: z.boolean(),
    isInvitationOnly: z.boolean(),
    hasWaitingList: z.boolean(),
    /** Free seats go to those in line only when an organiser says so. */
    isPromotionByHand: z.boolean(),
    /** Whoever moves up has so long to confirm; null: the seat is theirs at once. */
    offerHours: z.int().min(1).max(LIMITS.offerHours).nullable(),
    /** How many people one may bring along. */
    companions: z.int().min(0).max(LIMITS.companions),
  })
  .meta({ id: 'RegistrationSettings' });
export type RegistrationSettings = z.infer<typeof RegistrationSettings>;

/** Of an event whose organiser has said nothing. */
export const DEFAULT_SETTINGS: RegistrationSettings = {
  needsApproval: false,
  isInvitationOnly: false,
  hasWaitingList: true,
  isPromotionByHand: false,
  offerHours: null,
  companions: 0,
};

/** `version`: the one that was edited; 0 where nothing was said yet. */
export const SettingsInput = RegistrationSettings.extend({ version: z.int().min(0) }).meta({
  id: 'RegistrationSettingsInput',
});
export const SettingsView = SettingsInput.meta({ id: 'RegistrationSettingsView' });
export type SettingsView = z.infer<typeof SettingsView>;
