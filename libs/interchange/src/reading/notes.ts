import { EXCHANGE_LIMITS, type Problem, type ProblemCode } from '../programme/index';

/** One that refuses the whole file. */
export function failure(
  code: ProblemCode,
  line: number | null = null,
  params: Record<string, string> = {},
): Problem {
  return { code, line, params, severity: 'error' };
}

/** Thrown inside of a reader where there is no going on; `readSafely` makes it an answer. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The problems of one reading, at most `EXCHANGE_LIMITS.problems` of them in full. */
export interface Notes {
  warn(code: ProblemCode, line: number | null, params?: Record<string, string>): void;
  /** For something that was left out. */
  error(code: ProblemCode, line: number | null, params?: Record<string, string>): void;
  list(): Problem[];
}

const LONGEST = 200;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

export function makeNotes(): Notes {
  const problems: Problem[] = [];
  let unsaid = 0;
  const add = (
    severity: Problem['severity'],
    code: ProblemCode,
    line: number | null,
    params: Record<string, string> = {},
  ) => {
    if (problems.length >= EXCHANGE_LIMITS.problems) unsaid += 1;
    else {
      const shortened = Object.fromEntries(Object.entries(params).map(([key, text]) => [key, short(text)]));
      problems.push({ code, line, params: shortened, severity });
    }
  };
  return {
    warn: (code, line, params) => add('warning', code, line, params),
    error: (code, line, params) => add('error', code, line, params),
    list: () => [
      ...problems,
      ...(unsaid > 0
        ? [{ ...failure('more-problems', null, { count: String(unsaid) }), severity: 'warning' as const }]
        : []),
    ],
  };
}
