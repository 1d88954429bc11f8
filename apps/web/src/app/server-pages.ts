import type { PageName } from '@odeum/contract/pages';
import CertificatePage from './pages/certificate-page';
import EmbedPage from './pages/embed-page';
import ErrorPage from './pages/error-page';
import EventPage from './pages/event-page';
import HomePage from './pages/home-page';
import JoinPage from './pages/join-page';
import LivePage from './pages/live-page';
import MyRegistrationPage from './pages/my-registration-page';
import ProgrammePage from './pages/programme-page';
import RecordPage from './pages/record-page';
import RegisterPage from './pages/register-page';
import ReleasePage from './pages/release-page';
import ReleasesPage from './pages/releases-page';
import SessionPage from './pages/session-page';
import SeriesPage from './pages/series-page';
import StagePage from './pages/stage-page';
import TextPage from './pages/text-page';
import type { PageComponent } from './public-page';

const PAGES: Record<PageName, unknown> = {
  home: HomePage,
  series: SeriesPage,
  event: EventPage,
  programme: ProgrammePage,
  embed: EmbedPage,
  session: SessionPage,
  releases: ReleasesPage,
  release: ReleasePage,
  register: RegisterPage,
  'my-registration': MyRegistrationPage,
  live: LivePage,
  stage: StagePage,
  join: JoinPage,
  record: RecordPage,
  certificate: CertificatePage,
  text: TextPage,
  error: ErrorPage,
};

export function findPage(name: PageName): PageComponent {
  return PAGES[name] as PageComponent;
}
