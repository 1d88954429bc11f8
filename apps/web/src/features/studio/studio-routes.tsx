import { paths } from '@odeum/contract/paths';
import { lazy, Suspense, type ComponentType } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { EventLayout } from './events/event-layout';
import { EventsPage } from './events/events-page';
import { BrokenPage } from './shell/broken-page';
import { Shell } from './shell/shell';
import { Loading } from './shell/waiting';
import { SignInPage } from './shell/sign-in-page';

const ID = ':eventId';

/** A page whose file is fetched when it is opened; one is there at once, and waits there. */
function later(load: () => Promise<ComponentType>) {
  const Page = lazy(async () => ({ default: await load() }));
  return (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  );
}

const PROGRAMME_PAGES: RouteObject[] = [
  { index: true, element: later(async () => (await import('./programme/board-page')).BoardPage) },
  {
    path: paths.studio.programmeList(ID),
    element: later(async () => (await import('./programme/list-page')).ListPage),
  },
  {
    path: paths.studio.rooms(ID),
    element: later(async () => (await import('./programme/rooms-page')).RoomsPage),
  },
  {
    path: paths.studio.speakers(ID),
    element: later(async () => (await import('./programme/speakers-page')).SpeakersPage),
  },
  {
    path: paths.studio.releases(ID),
    element: later(async () => (await import('./programme/releases-page')).ReleasesPage),
  },
  {
    path: paths.studio.importing(ID),
    element: later(async () => (await import('./programme/import-page')).ImportPage),
  },
  {
    path: paths.studio.languages(ID),
    element: later(async () => (await import('./programme/languages-page')).LanguagesPage),
  },
];

/** What every visit needs is here; the rest is fetched when its page is opened. */
const EVENT_PAGES: RouteObject[] = [
  {
    index: true,
    element: later(async () => (await import('./events/overview-page')).OverviewPage),
  },
  {
    path: paths.studio.editEvent(ID),
    element: later(async () => (await import('./events/event-form-page')).EditEventPage),
  },
  {
    path: paths.studio.duplicate(ID),
    element: later(async () => (await import('./events/duplicate-page')).DuplicatePage),
  },
  {
    path: paths.studio.programme(ID),
    element: later(async () => (await import('./programme/programme-layout')).ProgrammeLayout),
    children: PROGRAMME_PAGES,
  },
  {
    path: paths.studio.runs(ID),
    element: later(async () => (await import('./day/day-page')).DayPage),
  },
  {
    path: paths.studio.registrations(ID),
    element: later(async () => (await import('./registrations/registrations-page')).RegistrationsPage),
  },
  {
    path: paths.studio.admission(ID),
    element: later(async () => (await import('./registrations/admission-page')).AdmissionPage),
  },
  {
    path: paths.studio.attendance(ID),
    element: later(async () => (await import('./attendance/attendance-page')).AttendancePage),
  },
  {
    path: paths.studio.invitations(ID),
    element: later(async () => (await import('./invitations/invitations-page')).InvitationsPage),
  },
  {
    path: paths.studio.statistics(ID),
    element: later(async () => (await import('./statistics/statistics-page')).StatisticsPage),
  },
  {
    path: paths.studio.form(ID),
    element: later(async () => (await import('./forms/form-page')).FormPage),
  },
  {
    path: paths.studio.streams(ID),
    element: later(async () => (await import('./streams/streams-page')).StreamsPage),
  },
  {
    path: paths.studio.questions(ID),
    element: later(async () => (await import('./streams/questions-page')).QuestionsPage),
  },
  {
    path: paths.studio.record(ID),
    element: later(async () => (await import('./records/record-page')).RecordPage),
  },
  {
    path: paths.studio.comments(ID),
    element: later(async () => (await import('./records/comments-page')).CommentsPage),
  },
];

export const STUDIO_ROUTES: RouteObject[] = [
  { path: paths.signIn(':token'), element: <SignInPage /> },
  {
    element: <Shell />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { path: paths.studio.home(), element: <Navigate to={paths.studio.events()} replace /> },
          { path: paths.studio.events(), element: <EventsPage /> },
          {
            path: paths.studio.newEvent(),
            element: later(async () => (await import('./events/event-form-page')).NewEventPage),
          },
          {
            path: paths.studio.series(),
            element: later(async () => (await import('./series/series-list-page')).SeriesListPage),
          },
          {
            path: paths.studio.newSeries(),
            element: later(async () => (await import('./series/series-form-page')).NewSeriesPage),
          },
          {
            path: paths.studio.editSeries(':seriesId'),
            element: later(async () => (await import('./series/series-form-page')).EditSeriesPage),
          },
          {
            path: paths.studio.outbox(),
            element: later(async () => (await import('./mail/outbox-page')).OutboxPage),
          },
          {
            path: paths.studio.mail(':mailId'),
            element: later(async () => (await import('./mail/mail-page')).MailPage),
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
