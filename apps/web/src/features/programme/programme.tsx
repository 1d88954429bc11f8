import type { EventFront, PublicSession } from '@odeum/contract/pages';
import { dayKey, formatDate, formatTimeBeside, minutesBetween } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { ProgrammeList, type ProgrammeRow } from '@odeum/ui/programme-list';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { bindShortWords } from '../../lib/typography';
import { useNow } from '../../lib/use-now';
import { Paragraphs, Words } from '../../lib/words';
import type { ShownZone } from '../../lib/zones';
import { sessionState } from './session-states';
import { SpeakerLine } from './speaker-line';
import styles from './programme.module.css';

const MINOR: readonly PublicSession['type'][] = ['opening', 'break', 'closing'];

interface ProgrammeProps {
  event: EventFront;
  zones: ShownZone[];
  isCompact?: boolean;
}

function groupByDay(event: EventFront): [string, PublicSession[]][] {
  const days = new Map<string, PublicSession[]>();
  for (const session of event.sessions) {
    const day = dayKey(session.startsAt, event.zone);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days];
}

/** Sessions by the event's own days, with the time in each zone where people of the event sit. */
export function Programme({ event, zones, isCompact = false }: ProgrammeProps) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const now = useNow();
  const days = groupByDay(event);
  if (days.length === 0) return <EmptyState>{t('programme.empty')}</EmptyState>;
  // From the morning of the first day on; a night after it is part of the event.
  const isOn = (days[0]?.[0] ?? '') <= dayKey(now, event.zone) && now < new Date(event.endsAt);
  const words = { now: t('programme.now'), next: t('programme.next'), done: t('programme.done') };

  const toRow = (session: PublicSession): ProgrammeRow => ({
    id: session.id,
    dateTime: session.startsAt,
    times: zones.map(({ zone }) => formatTimeBeside(session.startsAt, zone, event.zone, lang)),
    title: <Words of={session.title} />,
    note: session.abstract && <Paragraphs of={session.abstract} />,
    people: session.speakers.map((speaker) => ({
      id: speaker.id,
      content: <SpeakerLine speaker={speaker} />,
    })),
    tags: session.languages.map((language) => language.toUpperCase()),
    length: t('programme.minutes', { count: minutesBetween(session.startsAt, session.endsAt) }),
    isMinor: MINOR.includes(session.type),
    state: isOn ? sessionState(session, event.sessions, now) : null,
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
