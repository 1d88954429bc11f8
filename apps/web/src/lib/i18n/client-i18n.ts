import type { Language } from '@odeum/contract/common';
import type { PageName } from '@odeum/contract/pages';
import type { i18n, ResourceKey, ResourceLanguage } from 'i18next';
import { createI18n } from './create-i18n';

/** Only the language of the page is fetched. */
const COMMON: Record<Language, () => Promise<ResourceLanguage>> = {
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
const LIVE: Record<Language, () => Promise<ResourceKey>> = {
  bg: async () => (await import('@odeum/locales/live/bg')).bg,
  en: async () => (await import('@odeum/locales/live/en')).en,
  pl: async () => (await import('@odeum/locales/live/pl')).pl,
};

const DISCOVERY: Record<Language, () => Promise<ResourceKey>> = {
  bg: async () => (await import('@odeum/locales/discovery/bg')).bg,
  en: async () => (await import('@odeum/locales/discovery/en')).en,
  pl: async () => (await import('@odeum/locales/discovery/pl')).pl,
};

const FORMS: Record<Language, () => Promise<ResourceKey>> = {
  bg: async () => (await import('@odeum/locales/forms/bg')).bg,
  en: async () => (await import('@odeum/locales/forms/en')).en,
  pl: async () => (await import('@odeum/locales/forms/pl')).pl,
};

/** The words of the room, of finding an event, and of an organiser's questions are fetched where they are needed. */
export async function loadClientI18n(lang: Language, page: PageName): Promise<i18n> {
  const hasRoom = page === 'live' || page === 'stage';
  const isFinding = page === 'home' || page === 'series' || page === 'event';
  const isAsking = page === 'register' || page === 'my-registration';
  const [common, live, discovery, forms] = await Promise.all([
    COMMON[lang](),
    hasRoom ? LIVE[lang]() : null,
    isFinding ? DISCOVERY[lang]() : null,
    isAsking ? FORMS[lang]() : null,
  ]);
  return createI18n(lang, {
    ...common,
    ...(live && { live }),
    ...(discovery && { discovery }),
    ...(forms && { forms }),
  });
}
