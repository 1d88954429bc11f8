import type { ErrorCode, FieldFault } from '@odeum/contract/errors';

/** A "no" with a code from the contract. Thrown by rules and services; the problem filter turns it into an answer. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, string | number> = {},
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(code);
  }
}

/** Throws where a rule has refused; rules return a code or null. */
export function refuseIf(code: ErrorCode | null, params?: Record<string, string | number>): void {
  if (code) throw new Refusal(code, params);
}
