/** What may be logged of an error: a database error carries the values that it failed on, and those are people's words. */
export function whatFailed(error: unknown): { type: string; code: string | undefined; at: string[] } {
  const { name, code, stack } = (error ?? {}) as { name?: string; code?: string; stack?: string };
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: name ?? typeof error, code, at: frames.slice(0, 6).map((line) => line.trim()) };
}
