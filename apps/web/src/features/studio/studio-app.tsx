import '@mantine/core/styles.css';
import '@mantine/tiptap/styles.css';
import '@mantine/notifications/styles.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { paths } from '@odeum/contract/paths';
import { cssVariablesResolver, theme } from '@odeum/ui/theme';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import { EventLayout } from './events/event-layout';
import { EditEventPage, NewEventPage } from './events/event-form-page';
import { EventsPage } from './events/events-page';
import { ApiProblem } from './lib/api';
import { useStudioI18n } from './lib/studio-i18n';
import { MailPage } from './mail/mail-page';
import { OutboxPage } from './mail/outbox-page';
import { OverviewPage } from './events/overview-page';
import { ProgrammePage } from './programme/programme-page';
import { CommentsPage } from './records/comments-page';
import { RecordPage } from './records/record-page';
import { RegistrationsPage } from './registrations/registrations-page';
import { Shell } from './shell/shell';
import { SignInPage } from './shell/sign-in-page';
import { QuestionsPage } from './streams/questions-page';
import { StreamsPage } from './streams/streams-page';

const event = paths.studio.event(':eventId');

function makeRouter() {
  return createBrowserRouter([
    { path: paths.signIn(':token'), element: <SignInPage /> },
    {
      element: <Shell />,
      children: [
        { path: paths.studio.home(), element: <Navigate to={paths.studio.events()} replace /> },
        { path: paths.studio.events(), element: <EventsPage /> },
        { path: paths.studio.newEvent(), element: <NewEventPage /> },
        { path: paths.studio.outbox(), element: <OutboxPage /> },
        { path: paths.studio.mail(':mailId'), element: <MailPage /> },
        {
          path: event,
          element: <EventLayout />,
          children: [
            { index: true, element: <OverviewPage /> },
            { path: 'edit', element: <EditEventPage /> },
            { path: paths.studio.programme(':eventId'), element: <ProgrammePage /> },
            { path: paths.studio.registrations(':eventId'), element: <RegistrationsPage /> },
            { path: paths.studio.streams(':eventId'), element: <StreamsPage /> },
            { path: paths.studio.questions(':eventId'), element: <QuestionsPage /> },
            { path: paths.studio.record(':eventId'), element: <RecordPage /> },
            { path: paths.studio.comments(':eventId'), element: <CommentsPage /> },
          ],
        },
        { path: '*', element: <Navigate to={paths.studio.events()} replace /> },
      ],
    },
  ]);
}

function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) => count < 2 && error instanceof ApiProblem && error.code === 'unavailable',
      },
    },
  });
}

/** The organisers' own application. What one may see and do is the service's to say. */
export function StudioApp() {
  const [router] = useState(makeRouter);
  const [queries] = useState(makeQueries);
  const i18n = useStudioI18n();
  if (!i18n) return null;
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-left" />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
