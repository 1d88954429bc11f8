import '../../../testing/browser-gaps';
import { afterEach, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { InvitationCodeView } from '@odeum/contract/registrations';
import { en as studio } from '@odeum/locales/studio/en';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { createI18n } from '../../../lib/i18n/create-i18n';
import { CodeItem } from './code-item';

afterEach(cleanup);

const CODE: InvitationCodeView = {
  ...{ id: '1', code: 'ABCDE-12345', link: 'https://odeum.test/register?code=ABCDE-12345', label: 'Maria' },
  ...{ email: 'maria@mail.test', organisation: 'Town', language: 'bg', mode: null, uses: 2, used: 0 },
  ...{ state: 'unsent', mail: null, people: [], revokedAt: null, createdAt: '2026-03-01T10:00:00.000Z' },
};

function show(given: Partial<InvitationCodeView>, canDecide = true) {
  const event = { id: 'e', zone: 'Europe/Sofia', languages: ['bg'] };
  const router = createMemoryRouter([
    {
      element: <Outlet context={{ event }} />,
      children: [{ path: '/', element: <CodeItem code={{ ...CODE, ...given }} canDecide={canDecide} /> }],
    },
  ]);
  render(
    <I18nextProvider i18n={createI18n('en', { studio })}>
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
}
const acts = () => screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label'));

it('offers to invite whoever was not, and again whoever does not come', () => {
  show({});
  expect(acts()).toEqual(['Copy the link: Maria', 'Invite: Maria', 'Revoke: Maria']);
  cleanup();
  const createdAt = '2026-03-01T10:00:00.000Z';
  const mail = { id: 'm', state: 'failed' as const, createdAt, serverWords: '550 no such person' };
  show({ state: 'failed', mail });
  expect(screen.getByText(/550 no such person/)).toBeTruthy();
  expect(acts()).toContain('Invite again: Maria');
});

it('names who came, and invites them no more', () => {
  show({ state: 'registered', used: 1, people: [{ id: 'r', name: 'Maria', state: 'confirmed', seats: 1 }] });
  const link = screen.getByRole('link', { name: 'Maria' });
  expect(link.getAttribute('href')).toBe('/studio/events/e/registrations?person=r');
  expect(screen.getByText('1 of 2 used')).toBeTruthy();
  expect(acts()).toEqual(['Copy the link: Maria', 'Revoke: Maria']);
});

it('gives no link of a code that opens nothing, but a way to undo it', () => {
  show({ state: 'revoked', revokedAt: '2026-03-01T10:00:00.000Z' });
  expect(acts()).toEqual(['Give back: Maria']);
  cleanup();
  show({}, false);
  expect(acts()).toEqual(['Copy the link: Maria']);
});
