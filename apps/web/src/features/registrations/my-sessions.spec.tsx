import '../../testing/browser-gaps';
import { afterEach, expect, it } from '@jest/globals';
import type { PageOf } from '@odeum/contract/pages';
import type { OwnSession } from '@odeum/contract/registrations';
import { en as pages } from '@odeum/locales/public/en';
import { cleanup, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../lib/i18n/create-i18n';
import { PageProvider } from '../../lib/page-context';
import { anEventFront } from '../../testing/an-event-front';
import { MySessions } from './my-sessions';

afterEach(cleanup);

const EVENT = anEventFront({ startsAt: '2027-05-04T08:00:00Z', endsAt: '2027-05-04T12:00:00Z' });
const aChoice = (title: string, given: Partial<OwnSession>): OwnSession => ({
  ...{ sessionId: title, title: { text: title, lang: 'en' }, room: { text: 'Attic', lang: 'en' } },
  ...{ startsAt: '2027-05-04T09:00:00Z', endsAt: '2027-05-04T10:00:00Z', free: 3, seats: 1 },
  ...{ isMine: false, overlapsMine: false, can: { take: false, giveBack: false } },
  ...given,
});

function show(sessions: OwnSession[]) {
  const page = { event: EVENT, secret: 'secret', sessions } as unknown as PageOf<'my-registration'>;
  const state = { lang: 'en', alternates: {}, origin: '', now: EVENT.startsAt, data: page } as const;
  render(
    <I18nextProvider i18n={createI18n('en', { public: pages })}>
      <PageProvider state={state as never}>
        <MySessions page={page} />
      </PageProvider>
    </I18nextProvider>,
  );
}
const words = (item: HTMLElement) => [...item.querySelectorAll('p')].at(-1)?.textContent;

it('has a form for what may be taken or given back, and says why where nothing may', () => {
  show([
    aChoice('Clay', { can: { take: true, giveBack: false } }),
    aChoice('Wood', { isMine: true, can: { take: false, giveBack: true } }),
    aChoice('Glass', { overlapsMine: true }),
    aChoice('Iron', { free: 1, seats: 2 }),
    aChoice('Wool', { free: 0 }),
  ]);
  const items = screen.getAllByRole('listitem');
  expect(items.map(words)).toEqual([
    '3 free places',
    'You have a place here.',
    'You have a place in another session at that time.',
    '1 place is free, and you need 2 together.',
    'All places are taken.',
  ]);
  expect(items.map((item) => item.querySelector('form')?.getAttribute('action') ?? null)).toEqual([
    '/r/secret/sessions/Clay/take',
    '/r/secret/sessions/Wood/give-back',
    null,
    null,
    null,
  ]);
  const [first] = items as [HTMLElement];
  expect(within(first).getByRole('button', { name: 'Take a place: Clay' })).toBeTruthy();
  expect(first.textContent).toContain('12:00–13:00');
});

it('is not there where no session has places of its own', () => {
  show([]);
  expect(screen.queryByRole('heading')).toBeNull();
});
