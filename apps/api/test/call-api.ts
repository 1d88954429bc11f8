import type { TestApp } from './create-test-app';

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
}

/** Requests of one person (or nobody) to the API, with JSON both ways. */
export function callerOf(test: TestApp, cookie: string | null) {
  return async function call<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Answer<Body>> {
    const answer = await fetch(`${test.url}/api/v1${path}`, {
      method,
      headers: { ...(cookie ? { cookie } : {}), ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  };
}
