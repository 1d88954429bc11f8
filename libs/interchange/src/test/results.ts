import type { ExchangeProgramme, ProblemCode, ReadResult } from '../programme/index';

/** The programme of a reading that went well; fails the test, with its problems, when it did not. */
export function programmeOf(result: ReadResult): ExchangeProgramme {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.programme;
}

export function codesOf(result: ReadResult): ProblemCode[] {
  return result.problems.map(({ code }) => code);
}
