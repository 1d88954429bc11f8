import { z } from 'zod';
import { Email, Id, Instant, Language, LIMITS, line } from '../common/index';

export const Mode = z.enum(['on_site', 'online']).meta({ id: 'Mode' });
export type Mode = z.infer<typeof Mode>;

export const RegistrationState = z.enum(['confirmed', 'cancelled']).meta({ id: 'RegistrationState' });
export type RegistrationState = z.infer<typeof RegistrationState>;

/** `submissionId` is made by the form: the same one twice is one registration with one answer. */
export const RegisterInput = z
  .object({
    submissionId: z.uuid(),
    name: line(LIMITS.name).pipe(z.string().min(1)),
    email: Email,
    organisation: line(LIMITS.organisation).default(''),
    mode: Mode,
    language: Language,
    consent: z.literal(true),
  })
  .meta({ id: 'RegisterInput' });
export type RegisterInput = z.infer<typeof RegisterInput>;

/**
 * `registered`: a new registration, with its personal page.
 * `already_registered`: the address has one; its link was sent there again and is not shown to whoever asks.
 */
export const RegisterAnswer = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('registered'), personalPath: z.string(), mode: Mode }),
    z.object({ outcome: z.literal('already_registered') }),
  ])
  .meta({ id: 'RegisterAnswer' });
export type RegisterAnswer = z.infer<typeof RegisterAnswer>;

export const ChangeModeInput = z.object({ mode: Mode }).meta({ id: 'ChangeModeInput' });

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
    can: z.object({ changeMode: z.boolean(), cancel: z.boolean() }),
  })
  .meta({ id: 'MyRegistration' });
export type MyRegistrationView = z.infer<typeof MyRegistrationView>;

export const RegistrationListItem = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    organisation: z.string(),
    mode: Mode,
    language: Language,
    state: RegistrationState,
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
    page: z.coerce.number().int().min(1).default(1),
  })
  .meta({ id: 'RegistrationQuery' });
export const RegistrationList = z
  .object({ registrations: z.array(RegistrationListItem), total: z.int(), page: z.int(), pageRows: z.int() })
  .meta({ id: 'RegistrationList' });
export type RegistrationList = z.infer<typeof RegistrationList>;
