import type { Language } from '@odeum/contract/common';
import type { DocumentAssets } from './assets';
import { escapeHtml, tag } from './html';

export interface DocumentParts {
  lang: Language;
  scheme: 'light' | 'dark' | null;
  title: string;
  /** Tags of the head besides those that every document has. */
  head: string[];
  assets: DocumentAssets;
  body: string;
}

/** No inline scripts and no inline styles, so that the policy of the page can forbid both. */
export function renderDocument({ lang, scheme, title, head, assets, body }: DocumentParts): string {
  const tags = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeHtml(title)}</title>`,
    ...head,
    tag('meta', { name: 'color-scheme', content: scheme ?? 'light dark' }),
    tag('link', { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }),
    ...assets.fonts.map((href) =>
      tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: true }),
    ),
    ...assets.styles.map((href) => tag('link', { rel: 'stylesheet', href })),
    ...assets.modules.map((href) => tag('link', { rel: 'modulepreload', href })),
    `${tag('script', { type: 'module', src: assets.script })}</script>`,
  ];
  return [
    '<!doctype html>',
    tag('html', { lang, 'data-mantine-color-scheme': scheme }),
    `<head>${tags.join('\n')}</head>`,
    `<body>${body}</body>`,
    '</html>',
  ].join('\n');
}
