import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { z } from 'zod';
import type { FieldFault } from '@odeum/contract/errors';
import { Refusal } from './refusal';

type Issue = z.core.$ZodIssue;

const FORMAT_CODES: Record<string, string> = { email: 'invalid_email' };

function isEmptyInput(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined;
}

function codeOf(issue: Issue): Omit<FieldFault, 'path'> {
  const isText = 'origin' in issue && issue.origin === 'string';
  if (issue.code === 'too_small') {
    if (isText && issue.minimum === 1) return { code: 'required' };
    return { code: isText ? 'too_short' : 'too_small', params: { limit: Number(issue.minimum) } };
  }
  if (issue.code === 'too_big')
    return { code: isText ? 'too_long' : 'too_big', params: { limit: Number(issue.maximum) } };
  if (issue.code === 'invalid_format') return { code: FORMAT_CODES[issue.format] ?? 'invalid' };
  if (isEmptyInput(issue)) return { code: 'required' };
  return { code: 'invalid' };
}

/** Zod's issues as the contract's field faults; never the values, which may be personal. */
export function toFaults(issues: readonly Issue[]): FieldFault[] {
  return issues.map((issue) => ({ path: issue.path.map(String).join('.'), ...codeOf(issue) }));
}

/** Validates by the schema that the route declares; what is wrong is named field by field. */
export const validationPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => new Refusal('invalid_input', {}, toFaults(issues as unknown as Issue[])),
});
