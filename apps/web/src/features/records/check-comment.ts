import type { FieldFault } from '@odeum/contract/errors';
import { CommentInput } from '@odeum/contract/records';
import { toFaults } from '../../lib/to-faults';

export function checkComment(data: FormData): FieldFault[] {
  const values: Record<string, unknown> = Object.fromEntries(data);
  const result = CommentInput.safeParse(values);
  return result.success ? [] : toFaults(result.error.issues, values);
}
