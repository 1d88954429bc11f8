import { z } from 'zod';
import {
  Id,
  Instant,
  Language,
  LIMITS,
  localisedText,
  type LocalisedText,
  LocalisedTextView,
  withoutControls,
} from '../common/index';
import { RegistrationQuery } from './list';

/** What may stand in a message in braces; each is replaced for everybody apart. */
export const PLACEHOLDERS = ['name', 'event', 'link'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Those who were chosen, or all who are found by this. */
export const MessageReceivers = z.union([
  z.object({ ids: z.array(Id).min(1).max(LIMITS.decisions) }),
  z.object({ filter: RegistrationQuery.omit({ page: true }) }),
]);
export type MessageReceivers = z.infer<typeof MessageReceivers>;

/** A subject is a line of a mail's head. */
const onOneLine = (text: LocalisedText): LocalisedText =>
  Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, withoutControls(words).trim()]));

/** `id` is made by the form: the same one twice is one message. */
export const MessageInput = z
  .object({
    id: z.uuid(),
    subject: localisedText(LIMITS.messageSubject).transform(onOneLine),
    text: localisedText(LIMITS.messageText),
    to: MessageReceivers,
  })
  .meta({ id: 'RegistrationMessageInput' });
export type MessageInput = z.infer<typeof MessageInput>;

/** What would be sent: to how many, and to the first of them in full. */
export const MessagePreview = z
  .object({
    people: z.int(),
    /** Of `people`, by the language in which they get it. */
    languages: z.partialRecord(Language, z.int()),
    example: z
      .object({ name: z.string(), to: z.string(), language: Language, subject: z.string(), text: z.string() })
      .nullable(),
  })
  .meta({ id: 'RegistrationMessagePreview' });
export type MessagePreview = z.infer<typeof MessagePreview>;

export const MessageView = z
  .object({
    id: Id,
    subject: LocalisedTextView,
    text: LocalisedTextView,
    people: z.int(),
    byName: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'RegistrationMessage' });
export type MessageView = z.infer<typeof MessageView>;
/** The last ones first. */
export const MessageList = z.object({ messages: z.array(MessageView) }).meta({ id: 'RegistrationMessages' });
export type MessageList = z.infer<typeof MessageList>;
