import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { LinkButton } from '@odeum/ui/button';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { BeforeYouCome } from '../../features/events/before-you-come';
import { EventCover } from '../../features/events/event-cover';
import { RegisterBar } from '../../features/events/register-bar';
import { SeriesList } from '../../features/events/series-list';
import { Speakers } from '../../features/events/speakers';
import { StatusNotice } from '../../features/events/status-notice';
import { WaysToAttend } from '../../features/events/ways-to-attend';
import { LiveSign } from '../../features/programme/live-sign';
import { LargeProgramme } from '../../features/programme/large-programme';
import { Programme } from '../../features/programme/programme';
import { ZoneNote } from '../../features/programme/zone-note';
import { usePageLang } from '../../lib/page-context';
import { useVisitorZone } from '../../lib/use-visitor-zone';
import { Paragraphs } from '../../lib/words';
import { listZones } from '../../lib/zones';
import styles from './event-page.module.css';

export default function EventPage({ page: { event } }: { page: PageOf<'event'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const zones = listZones(event, lang, useVisitorZone());
  const isLive = event.phase === 'live' && event.status === 'scheduled';
  return (
    <>
      <main id="main" tabIndex={-1}>
        {isLive && <LiveSign event={event} runs={event.runs} />}
        {event.status !== 'scheduled' && (
          <div className={`odeum-wrap ${styles.status}`}>
            <StatusNotice event={event} />
          </div>
        )}
        <EventCover
          event={event}
          acts={
            isLive ? (
              <LinkButton isOnCover size="big" isWideOnPhones href={paths.live(lang, event.slug)}>
                {t('cover.watch')}
              </LinkButton>
            ) : null
          }
        />
        <div className="odeum-wrap">
          {event.status === 'scheduled' && <WaysToAttend event={event} />}
          <Section
            id="programme"
            label={t('programme.label')}
            note={
              <>
                <p>
                  <ZoneNote zones={zones} />
                </p>
                <p className="odeum-noprint">
                  <a href={paths.programme(lang, event.slug)}>{t('programme.own_page')}</a>
                </p>
              </>
            }
          >
            {event.sessionCount > event.sessions.length ? (
              <LargeProgramme event={event} />
            ) : (
              <Programme event={event} zones={zones} hasLinks />
            )}
          </Section>
          {event.description && (
            <Section id="about" label={t('event.about')}>
              <div className="odeum-prose">
                <Paragraphs of={event.description} />
              </div>
            </Section>
          )}
          <Speakers event={event} />
          <BeforeYouCome event={event} />
          {event.series && <SeriesList series={event.series} />}
        </div>
      </main>
      <RegisterBar event={event} />
    </>
  );
}
