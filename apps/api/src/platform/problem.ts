import { HttpException } from '@nestjs/common';
import type { ErrorCode, Problem } from '@odeum/contract/errors';
import { Refusal } from './refusal';

/** Exhaustive on purpose: a new code does not compile until it has a status. */
const STATUS: Record<ErrorCode, number> = {
  invalid_input: 422,
  malformed_body: 400,
  body_too_large: 413,
  unsupported_media_type: 415,
  not_found: 404,
  method_not_allowed: 405,
  unknown_language: 404,
  signed_out: 401,
  forbidden: 403,
  cross_site_request: 403,
  too_many_requests: 429,
  link_invalid: 404,
  link_expired: 410,
  link_used: 410,
  link_revoked: 410,
  version_conflict: 409,
  slug_taken: 409,
  event_not_open: 409,
  event_cancelled: 409,
  registration_not_yet_open: 409,
  registration_closed: 409,
  mode_not_offered: 409,
  mode_full: 409,
  capacity_below_taken: 409,
  session_full: 409,
  session_overlaps: 409,
  registration_cancelled: 409,
  registration_ended: 409,
  registration_not_pending: 409,
  registration_not_waiting: 409,
  offer_ended: 409,
  address_registered: 409,
  too_many_companions: 422,
  too_many_doors: 409,
  certificate_not_earned: 409,
  code_needed: 422,
  code_invalid: 422,
  code_used_up: 409,
  too_many_codes: 409,
  guests_outdated: 409,
  guests_none: 422,
  nobody_to_write_to: 409,
  form_changed: 409,
  consent_missing: 422,
  translation_missing: 409,
  event_ends_before_start: 422,
  nothing_to_release: 409,
  programme_too_large: 409,
  import_impossible: 422,
  import_outdated: 409,
  import_too_slow: 422,
  state_not_possible: 409,
  file_too_large: 413,
  file_type_refused: 415,
  file_missing: 422,
  address_not_supported: 422,
  source_in_use: 409,
  link_not_open_yet: 403,
  link_closed: 403,
  room_closed: 409,
  asking_closed: 409,
  voting_closed: 409,
  question_not_found: 404,
  question_too_long: 422,
  comments_closed: 409,
  record_not_published: 404,
  unavailable: 503,
  internal: 500,
};

export function statusOf(code: ErrorCode): number {
  return STATUS[code];
}

const CODE_BY_STATUS: Partial<Record<number, ErrorCode>> = {
  400: 'malformed_body',
  401: 'signed_out',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'body_too_large',
  415: 'unsupported_media_type',
  422: 'invalid_input',
  429: 'too_many_requests',
  503: 'unavailable',
};

/** What the database could not read. Anything else that it says is ours to look at. */
function databaseCode(error: unknown): ErrorCode | null {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  // A character that no text of the database can hold: U+0000, or half of a pair.
  if (code === '22021' || code === '22P05') return 'invalid_input';
  if (code !== '22P02') return null;
  // An id that is none comes from a path; what it names is simply not there. Texts go in as JSON.
  return message.includes('json') ? 'invalid_input' : 'not_found';
}

/** Which refusal an error stands for; null: none that we know, so it is ours and must be looked at. */
export function toRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const code = databaseCode(error);
  if (code) return new Refusal(code);
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : Number((error as { statusCode?: number } | null)?.statusCode);
  const known = CODE_BY_STATUS[status];
  return known ? new Refusal(known) : null;
}

export function toProblem(refusal: Refusal, requestId: string | undefined): Problem {
  return {
    type: `urn:odeum:${refusal.code}`,
    title: refusal.code.replaceAll('_', ' '),
    status: statusOf(refusal.code),
    code: refusal.code,
    ...(Object.keys(refusal.params).length > 0 ? { params: refusal.params } : {}),
    ...(refusal.faults.length > 0 ? { faults: [...refusal.faults] } : {}),
    requestId,
  };
}
