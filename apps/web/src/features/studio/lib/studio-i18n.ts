import { LANGUAGES, type Language } from '@odeum/contract/common';
import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { createI18n } from '../../../lib/i18n/create-i18n';

const KEY = 'odeum:language';

const LOADERS: Record<Language, () => Promise<Record<string, object>>> = {
  bg: async () => ({
    studio: (await import('@odeum/locales/studio/bg')).bg,
    live: (await import('@odeum/locales/live/bg')).bg,
    errors: (await import('@odeum/locales/errors/bg')).bg,
  }),
  en: async () => ({
    studio: (await import('@odeum/locales/studio/en')).en,
    live: (await import('@odeum/locales/live/en')).en,
    errors: (await import('@odeum/locales/errors/en')).en,
  }),
  pl: async () => ({
    studio: (await import('@odeum/locales/studio/pl')).pl,
    live: (await import('@odeum/locales/live/pl')).pl,
    errors: (await import('@odeum/locales/errors/pl')).pl,
  }),
};

function readLanguage(): Language {
  const stored = localStorage.getItem(KEY);
  const wanted = stored ?? document.documentElement.lang;
  return LANGUAGES.find((lang) => lang === wanted) ?? 'bg';
}

/** The studio speaks the language that its user chose on this device; changing it loads the page anew. */
export function chooseLanguage(lang: Language): void {
  localStorage.setItem(KEY, lang);
  location.reload();
}

export function useStudioI18n(): i18n | null {
  const [instance, setInstance] = useState<i18n | null>(null);
  useEffect(() => {
    const lang = readLanguage();
    document.documentElement.lang = lang;
    void LOADERS[lang]().then((messages) => setInstance(createI18n(lang, messages as never)));
  }, []);
  return instance;
}
