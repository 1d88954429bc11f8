import { z } from 'zod';
import { Id, Instant, Language, LIMITS, line } from '../common/index';
import { MailState } from '../mail/index';
import { RegistrationState } from './admission';
import { Mode } from './forms';

/** Codes open an event that is by invitation only, each for so many people. `count`: so many like it are made at once. */
export const InvitationCodeInput = z
  .object({
    label: line(LIMITS.name).default(''),
    uses: z.int().min(1).max(LIMITS.capacity),
    /** Null: either. */
    mode: Mode.nullable().default(null),
    count: z.int().min(1).max(LIMITS.codesAtOnce).default(1),
  })
  .meta({ id: 'InvitationCodeInput' });
export type InvitationCodeInput = z.infer<typeof InvitationCodeInput>;

/**
 * `open` and `used_up` are of codes without an address. Those that were sent to somebody: `unsent` (no mail yet), `waiting`,
 * `sent`, `failed`, and `registered` once that person is, by whichever way. `revoked` opens nothing.
 */
export const CODE_STATES = [
  'open',
  'used_up',
  'unsent',
  'waiting',
  'sent',
  'failed',
  'registered',
  'revoked',
] as const;
export const CodeState = z.enum(CODE_STATES).meta({ id: 'CodeState' });
export type CodeState = z.infer<typeof CodeState>;

export const InvitationCodeView = z
  .object({
    id: Id,
    code: z.string(),
    /** The form with the code in it. */
    link: z.string(),
    /** Whose code it is, or what for. */
    label: z.string(),
    email: z.string().nullable(),
    organisation: z.string(),
    language: Language.nullable(),
    mode: Mode.nullable(),
    uses: z.int(),
    used: z.int(),
    state: CodeState,
    /** The last one that was sent to the address. */
    mail: z
      .object({ id: Id, state: MailState, createdAt: Instant, serverWords: z.string().nullable() })
      .nullable(),
    /** Who registered with it, the first `LIMITS.codePeople`. */
    people: z.array(z.object({ id: Id, name: z.string(), state: RegistrationState, seats: z.int() })),
    revokedAt: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'InvitationCode' });
export type InvitationCodeView = z.infer<typeof InvitationCodeView>;

export const CodesQuery = z
  .object({
    search: z.string().max(LIMITS.search).optional(),
    state: CodeState.optional(),
    page: z.coerce.number().int().min(1).default(1),
  })
  .meta({ id: 'InvitationCodesQuery' });
export type CodesQuery = z.infer<typeof CodesQuery>;

export const InvitationCodes = z
  .object({
    codes: z.array(InvitationCodeView),
    total: z.int(),
    page: z.int(),
    pageRows: z.int(),
    /** Codes by state, of the whole event. */
    states: z.partialRecord(CodeState, z.int()),
    isInvitationOnly: z.boolean(),
    can: z.object({ decide: z.boolean() }),
  })
  .meta({ id: 'InvitationCodes' });
export type InvitationCodes = z.infer<typeof InvitationCodes>;

/** What was made, to be handed on. */
export const CodesMade = z
  .object({ codes: z.array(z.object({ id: Id, label: z.string(), code: z.string(), link: z.string() })) })
  .meta({ id: 'InvitationCodesMade' });
export type CodesMade = z.infer<typeof CodesMade>;

/** Sends the invitation, again or for the first time, to those of these who are not registered; null: to all who are not. */
export const InviteInput = z
  .object({ ids: z.array(Id).min(1).max(LIMITS.decisions).nullable() })
  .meta({ id: 'InviteInput' });
export const InviteAnswer = z.object({ invited: z.int() }).meta({ id: 'InviteAnswer' });
export type InviteAnswer = z.infer<typeof InviteAnswer>;
