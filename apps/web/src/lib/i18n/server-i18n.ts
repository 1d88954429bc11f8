import type { Language } from '@odeum/contract/common';
import { messages as discoveryMessages } from '@odeum/locales/discovery';
import { messages as doorMessages } from '@odeum/locales/door';
import { messages as errorMessages } from '@odeum/locales/errors';
import { messages as formMessages } from '@odeum/locales/forms';
import { messages as liveMessages } from '@odeum/locales/live';
import { messages as publicMessages } from '@odeum/locales/public';
import type { i18n } from 'i18next';
import { createI18n } from './create-i18n';

const made = new Map<Language, i18n>();

/** The same instance for every page in a language: messages do not change while the service runs. */
export function getServerI18n(lang: Language): i18n {
  const known = made.get(lang);
  if (known) return known;
  const instance = createI18n(lang, {
    public: publicMessages[lang],
    errors: errorMessages[lang],
    discovery: discoveryMessages[lang],
    live: liveMessages[lang],
    door: doorMessages[lang],
    forms: formMessages[lang],
  });
  made.set(lang, instance);
  return instance;
}
