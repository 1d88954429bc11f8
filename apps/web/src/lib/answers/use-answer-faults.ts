import type { Language } from '@odeum/contract/common';
import type { FieldFault } from '@odeum/contract/errors';
import type { FormField } from '@odeum/contract/registrations';
import { pickText } from '@odeum/domain/texts';
import { useFaultTexts } from '../use-fault-texts';

/** The sentence for a fault as a summary says it: with the question, for several may be wrong in the same way. */
export function useAnswerFaults(
  fields: readonly FormField[],
  lang: Language,
  languages: readonly Language[],
) {
  const toText = useFaultTexts();
  return (fault: FieldFault): string => {
    const field = fields.find(({ id }) => fault.path === `answers.${id}`);
    const label = field && pickText(field.label, lang, languages);
    return label ? `${label.text}: ${toText(fault)}` : toText(fault);
  };
}
