import type { PageState } from '@odeum/contract/pages';

export function StagePage({ state }: { state: PageState }) {
  return state.data.page === 'stage' ? <main>{state.data.event.title.text}</main> : null;
}
