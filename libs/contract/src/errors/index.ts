import { z } from 'zod';

/** Every way to be refused. Each has a status in the API and a sentence in every language (namespace `errors`). */
export const ERROR_CODES = [
  'invalid_input',
  'malformed_body',
  'body_too_large',
  'unsupported_media_type',
  'not_found',
  'method_not_allowed',
  'unknown_language',
  'signed_out',
  'forbidden',
  'cross_site_request',
  'too_many_requests',
  'link_invalid',
  'link_expired',
  'link_used',
  'link_revoked',
  'version_conflict',
  'slug_taken',
  'event_not_open',
  'event_cancelled',
  'registration_not_yet_open',
  'registration_closed',
  'mode_not_offered',
  'mode_full',
  'capacity_below_taken',
  'session_full',
  'session_overlaps',
  'registration_cancelled',
  'registration_ended',
  'registration_not_pending',
  'registration_not_waiting',
  'offer_ended',
  'address_registered',
  'too_many_companions',
  'too_many_doors',
  'certificate_not_earned',
  'code_needed',
  'code_invalid',
  'code_used_up',
  'too_many_codes',
  'guests_outdated',
  'guests_none',
  'nobody_to_write_to',
  'form_changed',
  'consent_missing',
  'translation_missing',
  'event_ends_before_start',
  'nothing_to_release',
  'programme_too_large',
  'import_impossible',
  'import_outdated',
  'import_too_slow',
  'state_not_possible',
  'file_too_large',
  'file_type_refused',
  'file_missing',
  'address_not_supported',
  'source_in_use',
  'link_not_open_yet',
  'link_closed',
  'room_closed',
  'asking_closed',
  'voting_closed',
  'question_not_found',
  'question_too_long',
  'comments_closed',
  'record_not_published',
  'unavailable',
  'internal',
] as const;
export const ErrorCode = z.enum(ERROR_CODES).meta({ id: 'ErrorCode' });
export type ErrorCode = z.infer<typeof ErrorCode>;

/** One field that was refused: `path` as in the request, `code` a key of the `fields` messages. */
export const FieldFault = z
  .object({
    path: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'FieldFault' });
export type FieldFault = z.infer<typeof FieldFault>;

/** An RFC 9457 problem document, `application/problem+json`. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: ErrorCode,
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    faults: z.array(FieldFault).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
