import { z } from 'zod';
import { Id, Instant, Language } from '../common/index';

export const MAIL_KINDS = [
  'registration_confirmed',
  'registration_link_again',
  'registration_mode_changed',
  'registration_cancelled',
  'registration_delayed',
  'registration_waiting',
  'registration_pending',
  'registration_promoted',
  'registration_offered',
  'registration_declined',
  'registration_expired',
  'registration_handed_on',
  'registration_certificate',
  'registration_invited',
  'registration_message',
  'sign_in_link',
  'partner_invitation',
] as const;
export const MailKind = z.enum(MAIL_KINDS).meta({ id: 'MailKind' });
export type MailKind = z.infer<typeof MailKind>;

export const MailState = z.enum(['waiting', 'sending', 'sent', 'failed']).meta({ id: 'MailState' });

export const MailListItem = z
  .object({
    id: Id,
    kind: MailKind,
    to: z.string(),
    language: Language,
    state: MailState,
    attempts: z.int(),
    serverWords: z.string().nullable(),
    createdAt: Instant,
    sentAt: Instant.nullable(),
  })
  .meta({ id: 'MailListItem' });
export type MailListItem = z.infer<typeof MailListItem>;

export const OutboxView = z
  .object({
    /** False: no SMTP_URL, so that every mail stays here. */
    isDelivering: z.boolean(),
    mails: z.array(MailListItem),
    total: z.int(),
    page: z.int(),
    pageRows: z.int(),
  })
  .meta({ id: 'Outbox' });
export type OutboxView = z.infer<typeof OutboxView>;

export const MailView = MailListItem.extend({
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), text: z.string() })),
}).meta({ id: 'Mail' });
export type MailView = z.infer<typeof MailView>;
export const OutboxQuery = z
  .object({ page: z.coerce.number().int().min(1).default(1) })
  .meta({ id: 'OutboxQuery' });
