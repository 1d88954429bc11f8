import type { Language } from '@odeum/contract/common';
import type { i18n, ResourceLanguage } from 'i18next';
import { createI18n } from './create-i18n';

/** Only the language of the page is fetched. */
const LOADERS: Record<Language, () => Promise<ResourceLanguage>> = {
  bg: async () => ({
    public: (await import('@odeum/locales/public/bg')).bg,
    errors: (await import('@odeum/locales/errors/bg')).bg,
  }),
  en: async () => ({
    public: (await import('@odeum/locales/public/en')).en,
    errors: (await import('@odeum/locales/errors/en')).en,
  }),
  pl: async () => ({
    public: (await import('@odeum/locales/public/pl')).pl,
    errors: (await import('@odeum/locales/errors/pl')).pl,
  }),
};

export async function loadClientI18n(lang: Language): Promise<i18n> {
  return createI18n(lang, await LOADERS[lang]());
}
