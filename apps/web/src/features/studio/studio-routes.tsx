import { paths } from '@odeum/contract/paths';
import { Navigate, type RouteObject } from 'react-router';
import { EventLayout } from './events/event-layout';
import { EventsPage } from './events/events-page';
import { BrokenPage } from './shell/broken-page';
import { Shell } from './shell/shell';
import { SignInPage } from './shell/sign-in-page';

const ID = ':eventId';

/** What every visit needs is here; the rest is fetched when its page is opened. */
const EVENT_PAGES: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('./events/overview-page')).OverviewPage }),
  },
  {
    path: paths.studio.editEvent(ID),
    lazy: async () => ({ Component: (await import('./events/event-form-page')).EditEventPage }),
  },
  {
    path: paths.studio.programme(ID),
    lazy: async () => ({ Component: (await import('./programme/programme-page')).ProgrammePage }),
  },
  {
    path: paths.studio.registrations(ID),
    lazy: async () => ({ Component: (await import('./registrations/registrations-page')).RegistrationsPage }),
  },
  {
    path: paths.studio.streams(ID),
    lazy: async () => ({ Component: (await import('./streams/streams-page')).StreamsPage }),
  },
  {
    path: paths.studio.questions(ID),
    lazy: async () => ({ Component: (await import('./streams/questions-page')).QuestionsPage }),
  },
  {
    path: paths.studio.record(ID),
    lazy: async () => ({ Component: (await import('./records/record-page')).RecordPage }),
  },
  {
    path: paths.studio.comments(ID),
    lazy: async () => ({ Component: (await import('./records/comments-page')).CommentsPage }),
  },
];

export const STUDIO_ROUTES: RouteObject[] = [
  { path: paths.signIn(':token'), element: <SignInPage /> },
  {
    element: <Shell />,
    // While the first page's file comes: the frame asks who is there meanwhile.
    HydrateFallback: () => null,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { path: paths.studio.home(), element: <Navigate to={paths.studio.events()} replace /> },
          { path: paths.studio.events(), element: <EventsPage /> },
          {
            path: paths.studio.newEvent(),
            lazy: async () => ({ Component: (await import('./events/event-form-page')).NewEventPage }),
          },
          {
            path: paths.studio.outbox(),
            lazy: async () => ({ Component: (await import('./mail/outbox-page')).OutboxPage }),
          },
          {
            path: paths.studio.mail(':mailId'),
            lazy: async () => ({ Component: (await import('./mail/mail-page')).MailPage }),
          },
          {
            path: paths.studio.event(ID),
            element: <EventLayout />,
            children: [{ errorElement: <BrokenPage />, children: EVENT_PAGES }],
          },
          { path: '*', element: <Navigate to={paths.studio.events()} replace /> },
        ],
      },
    ],
  },
];
