import { DoorAnswers, type DoorDeed, DoorFront, DoorList, WalkInAnswer } from '@odeum/contract/attendance';
import type { Language } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import type { z } from 'zod';
import { ApiProblem, toProblem } from '../studio/lib/api';

/** A door with a bad network is better served by what it took along than by waiting. */
const PATIENCE_MS = 4_000;
/** The whole list over a slow line; nobody stands and waits for it. */
const PATIENCE_FOR_LIST_MS = 60_000;
const TOO_MANY = 429;

/** What a door asks the service. Without a network, or when it takes too long, it is refused as `unavailable`. */
export function doorApi(secret: string) {
  async function ask<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body?: unknown,
    patience = PATIENCE_MS,
  ) {
    const answer = await fetch(`${paths.api.base}/doors/${secret}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    }).catch(() => {
      throw new ApiProblem('unavailable');
    });
    const read: unknown = await answer.json().catch(() => null);
    // A proxy without its service, a network that wants a password first: as good as none.
    if (answer.status >= 500 || answer.status === TOO_MANY) throw new ApiProblem('unavailable');
    if (!answer.ok) throw toProblem(answer.status, read);
    const parsed = schema.safeParse(read);
    if (!parsed.success) throw new ApiProblem('unavailable');
    return parsed.data;
  }
  return {
    front: (lang: Language) => ask(DoorFront, `?lang=${lang}`),
    list: (version: string | null) =>
      ask(
        DoorList,
        `/list${version ? `?version=${encodeURIComponent(version)}` : ''}`,
        undefined,
        PATIENCE_FOR_LIST_MS,
      ),
    perform: (deeds: readonly DoorDeed[]) => ask(DoorAnswers, '/deeds', { deeds }),
    walkIn: (input: unknown) => ask(WalkInAnswer, '/walk-ins', input),
  };
}

export type DoorApi = ReturnType<typeof doorApi>;
