import type { PageData, PageState } from '@odeum/contract/pages';
import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { PageProvider } from '../lib/page-context';
import { PageFrame } from './layout/page-frame';

export type PageComponent = ComponentType<{ page: PageData }>;

/** A stage fills a wall, an embedded programme stands on somebody else's page: neither has a head and a foot. */
const BARE: readonly PageData['page'][] = ['stage', 'embed'];

/** The same tree on the server and in the browser. */
export function PublicPage({ state, i18n, Page }: { state: PageState; i18n: i18n; Page: PageComponent }) {
  const page = <Page page={state.data} />;
  return (
    <I18nextProvider i18n={i18n}>
      <PageProvider state={state}>
        {BARE.includes(state.data.page) ? page : <PageFrame state={state}>{page}</PageFrame>}
      </PageProvider>
    </I18nextProvider>
  );
}
