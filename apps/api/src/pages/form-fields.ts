import type { Answers } from '@odeum/contract/registrations';
import { collectAnswers } from '@odeum/domain/forms';

/** The text fields of a form that a browser posted, as it wrote them. Anything else is left out. */
export function readFields(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Those who come along, as the form names them: `companion.1` and so on; who has no name is nobody. */
export function readCompanions(fields: Record<string, string>): { name: string }[] {
  return Object.keys(fields)
    .filter((name) => /^companion\.\d$/.test(name))
    .toSorted()
    .map((name) => ({ name: fields[name]?.trim() ?? '' }))
    .filter(({ name }) => name !== '');
}

/** What was answered to an organiser's questions, as it was typed; lines end as they do in a request of the API. */
export function readTypedAnswers(body: unknown): Answers {
  if (typeof body !== 'object' || body === null) return {};
  const fields = Object.entries(body as Record<string, unknown>).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one): one is string => typeof one === 'string')
      .map((one): [string, string] => [name, one.replaceAll('\r\n', '\n')]),
  );
  return collectAnswers(fields);
}

/** The version of the form that somebody saw; 0 where it is not told. */
export function readFormVersion({ formVersion }: Record<string, string>): number {
  return /^\d{1,9}$/.test(formVersion ?? '') ? Number(formVersion) : 0;
}
