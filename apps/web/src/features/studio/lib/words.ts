import type { FieldFault } from '@odeum/contract/errors';
import type { Language, LocalisedText } from '@odeum/contract/common';
import { pickText } from '@odeum/domain/texts';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from './api';

export function useLang(): Language {
  return useTranslation().i18n.language as Language;
}

/** A text of the organisation as the reader gets it, with the language that it is in, for the `lang` around it. */
export function usePhrase() {
  const lang = useLang();
  return (text: LocalisedText, languages: readonly Language[] = []) =>
    pickText(text, lang, languages) ?? { text: '–', lang };
}

/** A text of the organisation in the reader's language, else in whichever there is. */
export function useText() {
  const phrase = usePhrase();
  return (text: LocalisedText, languages: readonly Language[] = []): string => phrase(text, languages).text;
}

/** The sentence for whatever went wrong. */
export function useProblemText() {
  const { t } = useTranslation('errors');
  return (error: unknown): string =>
    error instanceof ApiProblem ? t(error.code, { ...error.params }) : t('internal');
}

/** The sentences under the fields, by path. */
export function useFaults(error: unknown) {
  const { t, i18n } = useTranslation('errors');
  const faults: readonly FieldFault[] = error instanceof ApiProblem ? error.faults : [];
  const tell = ({ code, params }: FieldFault) => {
    const key = `fields.${code}`;
    return t((i18n.exists(key, { ns: 'errors' }) ? key : 'fields.invalid') as 'fields.invalid', {
      ...params,
    });
  };
  return {
    faultOf: (path: string): string | undefined => {
      const fault = faults.find((one) => one.path === path);
      return fault && tell(fault);
    },
    hasFaultUnder: (start: string): boolean => faults.some(({ path }) => path.startsWith(start)),
  };
}

export function useFaultsByPath(error: unknown): (path: string) => string | undefined {
  return useFaults(error).faultOf;
}
