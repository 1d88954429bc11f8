import type { PageName, PageOf, PageState } from '@odeum/contract/pages';
import type { TestApp } from './create-test-app';

/** A public page as its own scripts read it, with the HTML around. */
export async function readPage<Name extends PageName>(test: TestApp, name: Name, path: string) {
  const answer = await fetch(`${test.url}${path}`, { headers: { accept: 'text/html' } });
  const html = await answer.text();
  const source = /<script type="application\/json" id="odeum-state">(.*?)<\/script>/.exec(html)?.[1];
  const state = JSON.parse(source ?? '{}') as PageState;
  expect([path, answer.status, state.data.page]).toEqual([path, 200, name]);
  return { html, state, data: state.data as PageOf<Name> };
}
