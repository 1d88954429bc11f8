import type { Answers, FormField } from '@odeum/contract/registrations';

/** Of read answers those that are files, by the id of the field. */
export function fileAnswers(fields: readonly FormField[], answers: Answers): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ id, kind }) => {
      const answer = answers[id];
      return kind === 'file' && typeof answer === 'string' ? [[id, answer] as const] : [];
    }),
  );
}
