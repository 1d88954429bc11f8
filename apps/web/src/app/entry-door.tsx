import '@odeum/ui/styles.css';
import { LANGUAGES, type Language } from '@odeum/contract/common';
import type { ResourceLanguage } from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { DoorApp } from '../features/door/door-app';
import { createI18n } from '../lib/i18n/create-i18n';

const WORDS: Record<Language, () => Promise<ResourceLanguage>> = {
  bg: async () => ({
    door: (await import('@odeum/locales/door/bg')).bg,
    errors: (await import('@odeum/locales/errors/bg')).bg,
  }),
  en: async () => ({
    door: (await import('@odeum/locales/door/en')).en,
    errors: (await import('@odeum/locales/errors/en')).en,
  }),
  pl: async () => ({
    door: (await import('@odeum/locales/door/pl')).pl,
    errors: (await import('@odeum/locales/errors/pl')).pl,
  }),
};

async function begin(root: HTMLElement): Promise<void> {
  const lang = LANGUAGES.find((one) => one === document.documentElement.lang) ?? 'bg';
  const i18n = createI18n(lang, await WORDS[lang]());
  const secret = location.pathname.split('/')[2] ?? '';
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <DoorApp secret={secret} />
      </I18nextProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void begin(root);
