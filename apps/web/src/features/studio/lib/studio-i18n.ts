import { LANGUAGES, type Language } from '@odeum/contract/common';
import type { i18n, ResourceLanguage } from 'i18next';
import { useEffect, useState } from 'react';
import { createI18n } from '../../../lib/i18n/create-i18n';

const KEY = 'odeum:language';

const LOADERS: Record<Language, () => Promise<ResourceLanguage>> = {
  bg: async () => ({
    studio: (await import('@odeum/locales/studio/bg')).bg,
    live: (await import('@odeum/locales/live/bg')).bg,
    errors: (await import('@odeum/locales/errors/bg')).bg,
    imports: (await import('@odeum/locales/imports/bg')).bg,
    forms: (await import('@odeum/locales/forms/bg')).bg,
  }),
  en: async () => ({
    studio: (await import('@odeum/locales/studio/en')).en,
    live: (await import('@odeum/locales/live/en')).en,
    errors: (await import('@odeum/locales/errors/en')).en,
    imports: (await import('@odeum/locales/imports/en')).en,
    forms: (await import('@odeum/locales/forms/en')).en,
  }),
  pl: async () => ({
    studio: (await import('@odeum/locales/studio/pl')).pl,
    live: (await import('@odeum/locales/live/pl')).pl,
    errors: (await import('@odeum/locales/errors/pl')).pl,
    imports: (await import('@odeum/locales/imports/pl')).pl,
    forms: (await import('@odeum/locales/forms/pl')).pl,
  }),
};

/** Browsers may forbid storing anything: then the choice lasts as long as the page. */
function readLanguage(): Language {
  try {
    const stored = localStorage.getItem(KEY);
    return LANGUAGES.find((lang) => lang === stored) ?? 'bg';
  } catch {
    return 'bg';
  }
}

function keepLanguage(lang: Language): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // The page speaks it all the same.
  }
}

/** The studio speaks the language that its user chose on this device. Changing it keeps the page and what is typed in it. */
export async function chooseLanguage(instance: i18n, lang: Language): Promise<void> {
  for (const [namespace, words] of Object.entries(await LOADERS[lang]())) {
    instance.addResourceBundle(lang, namespace, words);
  }
  keepLanguage(lang);
  document.documentElement.lang = lang;
  await instance.changeLanguage(lang);
}

export function useStudioI18n(): i18n | null {
  const [instance, setInstance] = useState<i18n | null>(null);
  useEffect(() => {
    const lang = readLanguage();
    document.documentElement.lang = lang;
    void LOADERS[lang]().then((words) => setInstance(createI18n(lang, words)));
  }, []);
  return instance;
}
