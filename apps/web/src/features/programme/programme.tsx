import type { EventFront, PublicSession } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import type { SessionRuns } from '@odeum/contract/programme';
import { dayKey, formatDate, formatTime, formatTimeBeside, minutesBetween } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { ProgrammeList, type ProgrammeRow } from '@odeum/ui/programme-list';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { bindShortWords } from '../../lib/typography';
import { useNow } from '../../lib/use-now';
import { Paragraphs, Words } from '../../lib/words';
import type { ShownZone } from '../../lib/zones';
import { asItRuns, type RunningSession, sessionState } from './session-states';
import { SpeakerLine } from './speaker-line';
import styles from './programme.module.css';

const MINOR: readonly PublicSession['type'][] = ['opening', 'break', 'closing'];

interface ProgrammeProps {
  event: EventFront;
  /** Those that are shown; all of the event's where nothing else is said. */
  sessions?: readonly PublicSession[];
  zones: ShownZone[];
  /** Where the day goes otherwise; the page's own where nobody says more. */
  runs?: SessionRuns;
  isCompact?: boolean;
  /** Each session has a page of its own, which its title leads to. */
  hasLinks?: boolean;
  /** Where that page opens; in a frame on another website, beside it. */
  linkTarget?: '_blank';
  /** Said where there is nothing. */
  empty?: ReactNode;
}

function groupByDay(sessions: readonly RunningSession[], zone: string): [string, RunningSession[]][] {
  const days = new Map<string, RunningSession[]>();
  for (const session of sessions) {
    const day = dayKey(session.startsAt, zone);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days];
}

/** Sessions by the event's own days, with the time in each zone where people of the event sit. */
export function Programme({
  event,
  zones,
  sessions = event.sessions,
  runs = event.runs,
  isCompact = false,
  hasLinks = false,
  linkTarget,
  empty,
}: ProgrammeProps) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const now = useNow();
  const running = asItRuns({ sessions }, runs);
  const days = groupByDay(running, event.zone);
  const rooms = new Map(event.rooms.map(({ id, name }) => [id, name]));
  if (days.length === 0) return <EmptyState>{empty ?? t('programme.empty')}</EmptyState>;
  // From the morning of the first day on; a night after it is part of the event.
  const isOn = (days[0]?.[0] ?? '') <= dayKey(now, event.zone) && now < new Date(event.endsAt);
  const words = { now: t('programme.now'), next: t('programme.next'), done: t('programme.done') };
  const toChange = ({ isSkipped, plannedAt }: RunningSession) => {
    if (isSkipped) return t('programme.skipped');
    return plannedAt && t('programme.was', { time: formatTime(plannedAt, event.zone, lang) });
  };

  const toPlace = ({ roomId }: RunningSession) => {
    const room = roomId === null ? undefined : rooms.get(roomId);
    return room && <Words of={room} />;
  };
  const toRow = (session: RunningSession): ProgrammeRow => ({
    id: session.id,
    dateTime: session.startsAt,
    times: zones.map(({ zone }) => formatTimeBeside(session.startsAt, zone, event.zone, lang)),
    title: hasLinks ? (
      <a href={paths.session(lang, event.slug, session.id)} target={linkTarget}>
        <Words of={session.title} />
      </a>
    ) : (
      <Words of={session.title} />
    ),
    place: toPlace(session),
    change: toChange(session),
    isSkipped: session.isSkipped,
    note: session.abstract && <Paragraphs of={session.abstract} />,
    people: session.speakers.map((speaker) => ({
      id: speaker.id,
      content: <SpeakerLine speaker={speaker} />,
    })),
    tags: session.languages.map((language) => language.toUpperCase()),
    length: t('programme.minutes', { count: minutesBetween(session.startsAt, session.endsAt) }),
    isMinor: MINOR.includes(session.type),
    state: isOn ? sessionState(session, running, now) : null,
  });

  return (
    <>
      {days.map(([day, sessions]) => (
        <div key={day} className={styles.day}>
          {days.length > 1 && (
            <h3 className={styles.dayTitle}>
              {bindShortWords(
                formatDate(sessions[0]?.startsAt ?? event.startsAt, event.zone, lang, true),
                lang,
              )}
            </h3>
          )}
          <ProgrammeList
            zones={zones.map((zone) => (
              <Words key={zone.zone} of={zone.label} />
            ))}
            rows={sessions.map(toRow)}
            words={words}
            isCompact={isCompact}
            headingLevel={days.length > 1 ? 4 : 3}
          />
        </div>
      ))}
    </>
  );
}
