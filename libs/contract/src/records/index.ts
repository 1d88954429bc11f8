import { z } from 'zod';
import {
  Email,
  Id,
  Instant,
  Language,
  LIMITS,
  line,
  localisedText,
  LocalisedTextView,
} from '../common/index';

export const MaterialView = z
  .object({
    id: Id,
    title: LocalisedTextView,
    languages: z.array(Language),
    fileName: z.string(),
    type: z.string(),
    bytes: z.int(),
    path: z.string(),
  })
  .meta({ id: 'Material' });
export type MaterialView = z.infer<typeof MaterialView>;
export const MaterialList = z.object({ materials: z.array(MaterialView) }).meta({ id: 'MaterialList' });

export const IndicatorInput = z
  .object({ label: localisedText(LIMITS.name), value: z.string().trim().max(40) })
  .meta({ id: 'IndicatorInput' });

/** `article`: HTML per language, cleaned on the server. */
export const RecordInput = z
  .object({
    title: localisedText(LIMITS.title),
    lead: localisedText(LIMITS.summary),
    article: localisedText(LIMITS.article),
    indicators: z.array(IndicatorInput).max(12),
    areCommentsOpen: z.boolean(),
    isPublished: z.boolean(),
    version: z.int().min(0),
  })
  .meta({ id: 'RecordInput' });
export type RecordInput = z.infer<typeof RecordInput>;

export const RecordView = z
  .object({
    title: LocalisedTextView,
    lead: LocalisedTextView,
    article: LocalisedTextView,
    indicators: z.array(z.object({ label: LocalisedTextView, value: z.string() })),
    areCommentsOpen: z.boolean(),
    publishedAt: Instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Record' });
export type RecordView = z.infer<typeof RecordView>;

/** `website` is the honeypot: people do not see it and leave it empty. */
export const CommentInput = z
  .object({
    name: line(LIMITS.name).pipe(z.string().min(1)),
    email: Email,
    text: z.string().trim().min(1).max(LIMITS.comment),
    language: Language,
    website: z.string().max(200).default(''),
  })
  .meta({ id: 'CommentInput' });
export type CommentInput = z.infer<typeof CommentInput>;
export const CommentAnswer = z.object({ isHeld: z.literal(true) }).meta({ id: 'CommentAnswer' });

/** A comment as everyone sees it: never the e-mail. */
export const CommentView = z
  .object({ id: Id, name: z.string(), text: z.string(), language: Language, at: Instant })
  .meta({ id: 'Comment' });
export type CommentView = z.infer<typeof CommentView>;

export const CommentState = z.enum(['held', 'approved', 'rejected']).meta({ id: 'CommentState' });
export const CommentModerationItem = CommentView.extend({ email: z.string(), state: CommentState }).meta({
  id: 'CommentModerationItem',
});
export type CommentModerationItem = z.infer<typeof CommentModerationItem>;
export const CommentModerationList = z
  .object({ comments: z.array(CommentModerationItem) })
  .meta({ id: 'CommentModerationList' });
export type CommentModerationList = z.infer<typeof CommentModerationList>;
export const ModerateComment = z
  .object({ deed: z.enum(['approve', 'reject', 'hold']) })
  .meta({ id: 'ModerateComment' });
