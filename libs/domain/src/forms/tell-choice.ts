import type { Language } from '@odeum/contract/common';
import type { FormField } from '@odeum/contract/registrations';
import { needText } from '../texts/index';
import { OTHER } from './read-answers';

/** The label of a chosen option, or the line of one's own beside the choices; null where an answer is neither. */
export function tellChoice(
  { kind, options }: FormField,
  answer: string,
  lang: Language,
  languages: readonly Language[],
): string | null {
  const option = options.find(({ id }) => id === answer);
  if (option) return needText(option.label, lang, languages).text;
  const isOpen = kind === 'access' || kind === 'diet';
  return isOpen && answer.startsWith(OTHER) ? answer.slice(OTHER.length) : null;
}
