import '@odeum/ui/styles.css';
import type { PageState } from '@odeum/contract/pages';
import { hydrateRoot } from 'react-dom/client';
import { loadClientI18n } from '../lib/i18n/client-i18n';
import { loadPage } from './client-pages';
import { PublicPage } from './public-page';

/** Takes over the page that the server has drawn, from the state that came with it. */
async function takeOver(): Promise<void> {
  const root = document.getElementById('root');
  const source = document.getElementById('odeum-state')?.textContent;
  if (!root || !source) return;
  const state = JSON.parse(source) as PageState;
  const [i18n, Page] = await Promise.all([
    loadClientI18n(state.lang, state.data.page),
    loadPage(state.data.page),
  ]);
  hydrateRoot(root, <PublicPage state={state} i18n={i18n} Page={Page} />);
}

void takeOver();
