import type { Answers } from '@odeum/contract/registrations';
import { OTHER } from './read-answers';

const START = 'answer.';
const END = '.other';

/** What the field of a question is called in a form that a browser sends; several of the same name are several answers. */
export const answerName = (fieldId: string) => `${START}${fieldId}`;
/** The line of one's own beside the choices of `access` and `diet`. */
export const otherName = (fieldId: string) => `${START}${fieldId}${END}`;

/** The answers among the fields of a form that a browser sends, as they were typed. */
export function collectAnswers(fields: Iterable<readonly [name: string, value: string]>): Answers {
  const answers = new Map<string, string | string[]>();
  for (const [name, value] of fields) {
    if (!name.startsWith(START)) continue;
    const isOther = name.endsWith(END);
    if (isOther && value.trim() === '') continue;
    const id = name.slice(START.length, isOther ? -END.length : undefined);
    const known = answers.get(id);
    const given = isOther ? `${OTHER}${value}` : value;
    answers.set(id, known === undefined && !isOther ? given : [known ?? [], given].flat());
  }
  return Object.fromEntries(answers);
}

/** The line of one's own in an answer, without its mark; empty: none. */
export function otherOf(answer: Answers[string] | undefined): string {
  const other = [answer ?? []].flat().find((one) => one.startsWith(OTHER));
  return other?.slice(OTHER.length) ?? '';
}
