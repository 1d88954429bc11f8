import type { PageName } from '@odeum/contract/pages';
import type { PageComponent } from './public-page';

type Loader = () => Promise<{ default: unknown }>;

const LOADERS: Record<PageName, Loader> = {
  home: () => import('./pages/home-page'),
  series: () => import('./pages/series-page'),
  event: () => import('./pages/event-page'),
  programme: () => import('./pages/programme-page'),
  embed: () => import('./pages/embed-page'),
  session: () => import('./pages/session-page'),
  releases: () => import('./pages/releases-page'),
  release: () => import('./pages/release-page'),
  register: () => import('./pages/register-page'),
  'my-registration': () => import('./pages/my-registration-page'),
  live: () => import('./pages/live-page'),
  stage: () => import('./pages/stage-page'),
  join: () => import('./pages/join-page'),
  record: () => import('./pages/record-page'),
  certificate: () => import('./pages/certificate-page'),
  text: () => import('./pages/text-page'),
  error: () => import('./pages/error-page'),
};

/** A page's component takes the part of the state that bears its name, which is how it was looked up. */
export async function loadPage(name: PageName): Promise<PageComponent> {
  return (await LOADERS[name]()).default as PageComponent;
}
