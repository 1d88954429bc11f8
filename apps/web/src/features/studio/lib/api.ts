import { ErrorCode, Problem, type FieldFault } from '@odeum/contract/errors';
import { paths } from '@odeum/contract/paths';
import type { z } from 'zod';

/** A refusal of the service, with its code and, where fields were wrong, which. */
export class ApiProblem extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, string | number> = {},
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(code);
  }
}

/** What an answer says that is not the one hoped for. `body`: its JSON, or null where it has none. */
export function toProblem(status: number, body: unknown): ApiProblem {
  const known = Problem.safeParse(body);
  if (known.success) return new ApiProblem(known.data.code, known.data.params, known.data.faults);
  return new ApiProblem(status === 401 ? 'signed_out' : 'internal');
}

async function send(method: string, path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(`${paths.api.base}${path}`, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => {
    throw new ApiProblem('unavailable');
  });
  if (!answer.ok) throw toProblem(answer.status, await answer.json().catch(() => null));
  return answer;
}

/** Asks the service and holds its answer against the schema that the service itself answers by. */
export async function call<Schema extends z.ZodType>(
  schema: Schema,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<z.output<Schema>> {
  const answer = await send(method, path, body);
  return schema.parse(await answer.json());
}

/** For routes that answer with nothing. */
export async function tell(method: 'POST' | 'PUT', path: string, body?: unknown): Promise<void> {
  await send(method, path, body);
}
