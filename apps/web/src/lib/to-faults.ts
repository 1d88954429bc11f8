import type { FieldFault } from '@odeum/contract/errors';

interface Issue {
  code?: string;
  path: PropertyKey[];
  origin?: string;
  format?: string;
  input?: unknown;
}

function faultCode(issue: Issue, isEmpty: boolean): string {
  if (isEmpty || issue.code === 'invalid_type') return 'required';
  if (issue.format === 'email') return 'invalid_email';
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'too_long' : 'too_big';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'too_short' : 'too_small';
  return 'invalid';
}

/** The first thing wrong with each field, by the codes that the server uses too. */
export function toFaults(issues: readonly Issue[], values: Record<string, unknown>): FieldFault[] {
  const byPath = new Map<string, FieldFault>();
  for (const issue of issues) {
    const path = issue.path.map(String).join('.');
    const value = values[path];
    const isEmpty = value === undefined || value === null || value === false || value === '';
    if (!byPath.has(path)) byPath.set(path, { path, code: faultCode(issue, isEmpty) });
  }
  return [...byPath.values()];
}
