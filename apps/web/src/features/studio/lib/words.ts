import type { FieldFault } from '@odeum/contract/errors';
import type { Language, LocalisedText } from '@odeum/contract/common';
import { pickText } from '@odeum/domain/texts';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from './api';

export function useLang(): Language {
  return useTranslation().i18n.language as Language;
}

/** A text of the organisation in the reader's language, else in whichever there is. */
export function useText() {
  const lang = useLang();
  return (text: LocalisedText, languages: readonly Language[] = []): string =>
    pickText(text, lang, languages)?.text ?? '–';
}

/** The sentence for whatever went wrong. */
export function useProblemText() {
  const { t } = useTranslation('errors');
  return (error: unknown): string => t(error instanceof ApiProblem ? error.code : 'internal');
}

/** The sentences under the fields, by path. */
export function useFaultsByPath(error: unknown): (path: string) => string | undefined {
  const { t, i18n } = useTranslation('errors');
  const faults: readonly FieldFault[] = error instanceof ApiProblem ? error.faults : [];
  return (path) => {
    const fault = faults.find((one) => one.path === path);
    if (!fault) return undefined;
    const key = `fields.${fault.code}`;
    return t((i18n.exists(key, { ns: 'errors' }) ? key : 'fields.invalid') as 'fields.invalid', {
      ...fault.params,
    });
  };
}
