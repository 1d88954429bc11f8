import type { Language } from '@odeum/contract/common';
import type { PageState } from '@odeum/contract/pages';
import { createContext, useContext, type ReactNode } from 'react';

const PageContext = createContext<PageState | null>(null);

export function PageProvider({ state, children }: { state: PageState; children: ReactNode }) {
  return <PageContext.Provider value={state}>{children}</PageContext.Provider>;
}

export function usePageState(): PageState {
  const state = useContext(PageContext);
  if (!state) throw new Error('outside of a page');
  return state;
}

export function usePageLang(): Language {
  return usePageState().lang;
}
