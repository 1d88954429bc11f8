import '@odeum/ui/styles.css';
import type { Language } from '@odeum/contract/common';
import type { PageState } from '@odeum/contract/pages';
import { renderToString } from 'react-dom/server';
import { getServerI18n } from '../lib/i18n/server-i18n';
import { findAssets, type ViteManifest } from './document/assets';
import { describePage, type PageWords } from './document/describe-page';
import { escapeHtml, escapeJson, tag } from './document/html';
import { renderDocument } from './document/render-document';
import { PAGE_SOURCES } from './page-sources';
import { PublicPage } from './public-page';
import { findPage } from './server-pages';

export type { ViteManifest };

type Scheme = 'light' | 'dark' | null;

export interface PageOptions {
  jsonLd: object | null;
  /** What the person chose; null: the device decides. */
  scheme: Scheme;
  manifest: ViteManifest;
}

export interface ShellOptions {
  app: keyof typeof ENTRIES;
  lang: Language;
  scheme: Scheme;
  manifest: ViteManifest;
  title: string;
}

const OG_LOCALE: Record<Language, string> = { bg: 'bg_BG', en: 'en_GB', pl: 'pl_PL' };

function writeHead(
  { lang, alternates, origin }: PageState,
  words: PageWords,
  jsonLd: object | null,
): string[] {
  const own = alternates[lang];
  const url = own ? `${origin}${own}` : null;
  const property = (name: string, content: string) => tag('meta', { property: name, content });
  const links = Object.entries(alternates).map(([code, path]) =>
    tag('link', { rel: 'alternate', hreflang: code, href: `${origin}${path}` }),
  );
  return [
    ...(words.description ? [tag('meta', { name: 'description', content: words.description })] : []),
    ...(words.isPrivate ? [tag('meta', { name: 'robots', content: 'noindex' })] : []),
    ...(url && !words.isPrivate ? [tag('link', { rel: 'canonical', href: url }), ...links] : []),
    property('og:title', words.title),
    property('og:type', words.type),
    property('og:locale', OG_LOCALE[lang]),
    ...(words.description ? [property('og:description', words.description)] : []),
    ...(url ? [property('og:url', url)] : []),
    ...(jsonLd ? [`<script type="application/ld+json">${escapeJson(jsonLd)}</script>`] : []),
  ];
}

/** A whole public page, as the browser gets it. */
export function renderPage(state: PageState, options: PageOptions): string {
  const i18n = getServerI18n(state.lang);
  const words = describePage(state, i18n);
  const { page } = state.data;
  const html = renderToString(<PublicPage state={state} i18n={i18n} Page={findPage(page)} />);
  return renderDocument({
    lang: state.lang,
    scheme: options.scheme,
    title: words.title,
    head: writeHead(state, words, options.jsonLd),
    assets: findAssets(options.manifest, 'src/app/entry-public.tsx', [PAGE_SOURCES[page]]),
    body: `<div id="root">${html}</div><script type="application/json" id="odeum-state">${escapeJson(state)}</script>`,
  });
}

function withoutScripts(lang: Language): string {
  const t = getServerI18n(lang).getFixedT(lang, 'door');
  return `<noscript>${escapeHtml(t('needs_scripts'))}</noscript>`;
}

const ENTRIES = { studio: 'src/app/entry-studio.tsx', door: 'src/app/entry-door.tsx' };

/** The empty frame into which the studio, or a door, draws itself. */
export function renderShell({ lang, scheme, manifest, title, app }: ShellOptions): string {
  return renderDocument({
    lang,
    scheme,
    title,
    head: [tag('meta', { name: 'robots', content: 'noindex' })],
    assets: findAssets(manifest, ENTRIES[app]),
    body: `<div id="root"></div>${app === 'door' ? withoutScripts(lang) : ''}`,
  });
}
