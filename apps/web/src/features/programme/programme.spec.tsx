import '../../testing/browser-gaps';
import type { EventFront } from '@odeum/contract/pages';
import { afterEach, describe, expect, it } from '@jest/globals';
import { en } from '@odeum/locales/public/en';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../lib/i18n/create-i18n';
import { PageProvider } from '../../lib/page-context';
import { listZones } from '../../lib/zones';
import { anEventFront, aSession } from '../../testing/an-event-front';
import { LiveSign } from './live-sign';
import { Programme } from './programme';

afterEach(cleanup);

function show(event: EventFront, now: string, content: ReactNode) {
  render(
    <I18nextProvider i18n={createI18n('en', { public: en })}>
      <PageProvider state={{ lang: 'en', alternates: {}, origin: '', now, data: { page: 'event', event } }}>
        {content}
      </PageProvider>
    </I18nextProvider>,
  );
}

function showTo(visitorZone: string, event: EventFront, now: string) {
  const visitor = { zone: visitorZone, label: { text: 'your time', lang: 'en' as const } };
  show(event, now, <Programme event={event} zones={listZones(event, 'en', visitor)} />);
}

/** The evening of one day in Plovdiv, over midnight. */
const night = anEventFront({
  startsAt: '2026-12-07T16:00:00Z',
  endsAt: '2026-12-07T23:30:00Z',
  sessions: [
    aSession({ startsAt: '2026-12-07T16:00:00Z', endsAt: '2026-12-07T17:00:00Z' }),
    aSession({
      startsAt: '2026-12-07T21:30:00Z',
      endsAt: '2026-12-07T23:30:00Z',
      title: { text: 'Late film', lang: 'en' },
    }),
  ],
});

/** The times as they are read, each with the name of its zone. */
const times = () => [...document.querySelectorAll('time')].map((time) => time.textContent);

describe('the programme for a visitor elsewhere', () => {
  it('tells the day in Auckland, which is the next one', () => {
    showTo('Pacific/Auckland', night, '2026-11-01T10:00:00Z');
    expect(times()).toEqual(['18:00 Plovdiv', '05:00 Tue your time', '23:30 Plovdiv', '10:30 Tue your time']);
  });

  it('tells no day in St. John’s, where it is the same one', () => {
    showTo('America/St_Johns', night, '2026-11-01T10:00:00Z');
    expect(times()).toEqual(['18:00 Plovdiv', '12:30 your time', '23:30 Plovdiv', '18:00 your time']);
  });

  it('still marks what is on when midnight has passed in the town of the event', () => {
    showTo('Europe/Athens', night, '2026-12-07T22:30:00Z');
    const row = screen.getByText('Late film').closest('li, tr, article');
    expect(within(row as HTMLElement).getByText(en.programme.now)).toBeTruthy();
  });
});

describe('the sign beside the live room', () => {
  // 00:30 on the eighth in Plovdiv, the seventh still in Greenwich.
  const early = anEventFront({
    startsAt: '2026-12-07T22:30:00Z',
    endsAt: '2026-12-08T02:00:00Z',
    sessions: [aSession({ startsAt: '2026-12-07T22:30:00Z', endsAt: '2026-12-08T02:00:00Z' })],
  });

  it('announces the first session on the day of the event, by the clock of its town', () => {
    show(early, '2026-12-07T22:10:00Z', <LiveSign event={early} runs={{}} />);
    expect(screen.getByText('Opening talk')).toBeTruthy();
  });

  it('names the room where there are several, and says how much is on elsewhere', () => {
    const at = { startsAt: '2026-12-07T22:30:00Z', endsAt: '2026-12-08T02:00:00Z' };
    const several = {
      ...early,
      rooms: ['a', 'b', 'c'].map((id) => ({
        id,
        name: { text: `Hall ${id}`, lang: 'en' as const },
        building: '',
      })),
      sessions: ['a', 'b', 'c'].map((roomId) =>
        aSession({ ...at, id: roomId, roomId, title: { text: `Talk ${roomId}`, lang: 'en' } }),
      ),
    };
    show(several, '2026-12-07T23:00:00Z', <LiveSign event={several} runs={{}} />);
    expect(screen.getByText(/Hall c/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'and 2 more in other rooms' }).getAttribute('href')).toBe(
      '/en/events/forum/programme',
    );
  });

  it('and not on the day before', () => {
    show(early, '2026-12-07T21:30:00Z', <LiveSign event={early} runs={{}} />);
    expect(screen.queryByText('Opening talk')).toBeNull();
    expect(screen.getByText(/8 December 2026/)).toBeTruthy();
  });
});
