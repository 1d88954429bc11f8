import type { PageName } from '@odeum/contract/pages';

/** Where each page's module lies, as the manifest of the build names it: for its styles and its preload. */
export const PAGE_SOURCES: Record<PageName, string> = {
  home: 'src/app/pages/home-page.tsx',
  series: 'src/app/pages/series-page.tsx',
  event: 'src/app/pages/event-page.tsx',
  programme: 'src/app/pages/programme-page.tsx',
  embed: 'src/app/pages/embed-page.tsx',
  session: 'src/app/pages/session-page.tsx',
  releases: 'src/app/pages/releases-page.tsx',
  release: 'src/app/pages/release-page.tsx',
  register: 'src/app/pages/register-page.tsx',
  'my-registration': 'src/app/pages/my-registration-page.tsx',
  live: 'src/app/pages/live-page.tsx',
  stage: 'src/app/pages/stage-page.tsx',
  join: 'src/app/pages/join-page.tsx',
  record: 'src/app/pages/record-page.tsx',
  certificate: 'src/app/pages/certificate-page.tsx',
  text: 'src/app/pages/text-page.tsx',
  error: 'src/app/pages/error-page.tsx',
};
