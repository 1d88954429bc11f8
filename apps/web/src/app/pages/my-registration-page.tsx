import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { Button } from '@odeum/ui/button';
import { Notice } from '@odeum/ui/notice';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { CalendarLinks } from '../../features/events/calendar-links';
import { ChangeRegistration } from '../../features/registrations/change-registration';
import { MyAnswers } from '../../features/registrations/my-answers';
import { MyData } from '../../features/registrations/my-data';
import { MySessions } from '../../features/registrations/my-sessions';
import { MyStanding } from '../../features/registrations/my-standing';
import { MyCertificate, MyTickets } from '../../features/registrations/my-tickets';
import { MyPlace } from '../../features/registrations/my-place';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import { RailDate } from '../layout/rail-date';
import { PageTitle } from '../layout/page-title';

export default function MyRegistrationPage({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, registration } = page;
  const isHeld = registration.state === 'confirmed';
  const isSoon = event.phase !== 'over' && event.status === 'scheduled';
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle
        rail={
          <>
            <RailDate event={event} />
            <p>
              <a href={paths.event(lang, event.slug)}>{t('site.back')}</a>
            </p>
          </>
        }
        title={t('mine.title')}
        lead={<Words of={event.title} />}
      />
      <Section id="facts" label={t('mine.facts')} isFirst>
        <News page={page} />
        <MyPlace event={event} registration={registration} />
        {isHeld && isSoon && <CalendarLinks calendar={event.calendar} />}
      </Section>
      {isSoon && <MyTickets page={page} />}
      <MySessions page={page} />
      {isHeld && isSoon && event.hasStream && (
        <Section id="live" label={t('mine.live')}>
          <p>{t(event.phase === 'live' ? 'mine.live_now' : 'mine.live_later')}</p>
          <p>{t('attending.live_counts')}</p>
          <form method="post" action={paths.goLive(page.secret)} className="odeum-acts">
            <Button type="submit" look={event.phase === 'live' ? 'filled' : 'second'}>
              {t('mine.to_live')}
            </Button>
          </form>
        </Section>
      )}
      <MyCertificate page={page} />
      <MyAnswers page={page} />
      <ChangeRegistration page={page} />
      <MyData page={page} />
    </main>
  );
}

/** What has just happened here, or what stands in the way. */
function News({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation(['public', 'errors']);
  const { notice, problem, registration, event } = page;
  return (
    <div className="odeum-news">
      {problem && !page.answersEcho && (
        <Notice kind="danger" role="alert">
          {t(`errors:${problem}`)}
        </Notice>
      )}
      {event.status === 'cancelled' && <Notice kind="danger">{t('status.cancelled_text')}</Notice>}
      {notice === 'accepted' && (
        <Notice kind="ok" role="status">
          {t('mine.accepted')}
        </Notice>
      )}
      {notice === 'registered' && registration.state === 'confirmed' && (
        <Notice kind="ok" role="status" title={t('mine.registered_title')}>
          {t('mine.registered_text', { email: registration.email })}
        </Notice>
      )}
      {notice === 'mode_changed' && (
        <Notice kind="ok" role="status">
          {t('mine.mode_changed')}
        </Notice>
      )}
      {notice === 'answers_changed' && (
        <Notice kind="ok" role="status">
          {t('mine.answers_changed')}
        </Notice>
      )}
      {notice === 'cancelled' && (
        <Notice kind="ok" role="status">
          {t('mine.cancelled_notice')}
        </Notice>
      )}
      {notice === 'place_taken' && (
        <Notice kind="ok" role="status">
          {t('places.taken')}
        </Notice>
      )}
      {notice === 'place_given_back' && (
        <Notice kind="ok" role="status">
          {t('places.given_back')}
        </Notice>
      )}
      {notice === 'unchanged' && <Notice role="status">{t('mine.unchanged')}</Notice>}
      {notice !== 'cancelled' && <MyStanding page={page} />}
    </div>
  );
}
