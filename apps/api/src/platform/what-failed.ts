interface Failure {
  type: string;
  code?: string;
  message?: string;
  /** With placeholders, never with values. */
  query?: string;
  at: string[];
}

/**
 * What may be logged of an error. One of the database carries the values on which it failed, one of a parser the text
 * that it could not read: people's words and addresses, which no log keeps.
 */
export function whatFailed(error: unknown): Failure {
  const { name, code, message, stack, query, parameters } = (error ?? {}) as Record<string, unknown>;
  const holdsValues = parameters !== undefined || query !== undefined || error instanceof SyntaxError;
  const frames = String(stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return {
    type: typeof name === 'string' ? name : typeof error,
    ...(code !== undefined ? { code: String(code) } : {}),
    ...(holdsValues || message === undefined ? {} : { message: String(message).slice(0, 300) }),
    ...(query !== undefined ? { query: String(query).slice(0, 500) } : {}),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
