import type { EventFront } from '@odeum/contract/pages';
import { daysParts, formatDate, formatTime } from '@odeum/domain/time';
import { isDoorOpen } from '@odeum/domain/events';
import { Cover, type CoverFact } from '@odeum/ui/cover';
import { SeatPlan } from '@odeum/ui/seat-plan';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { useVisitorZone } from '../../lib/use-visitor-zone';
import { Words } from '../../lib/words';
import { listZones, showTimeRange, type ShownZone } from '../../lib/zones';
import { usePlaceLines } from './place-lines';

function TimeRange({ event, zone }: { event: EventFront; zone: ShownZone }) {
  const lang = usePageLang();
  return (
    <>
      <span className="odeum-nowrap">{showTimeRange(event, zone.zone, lang)}</span> <Words of={zone.label} />
    </>
  );
}

/** What the cover says about registering: until when, or from when. */
function useDoorLine(event: EventFront): string | null {
  const { t } = useTranslation();
  const lang = usePageLang();
  const say = (key: 'cover.register_until' | 'cover.register_from', at: string) =>
    t(key, { date: formatDate(at, event.zone, lang), time: formatTime(at, event.zone, lang) });
  if (event.door === 'not_yet' && event.registrationOpensAt)
    return say('cover.register_from', event.registrationOpensAt);
  if (isDoorOpen(event.door) && event.registrationClosesAt)
    return say('cover.register_until', event.registrationClosesAt);
  return event.door === 'closed' ? t('attend.closed') : null;
}

function findHall(event: EventFront) {
  const hall = event.seats.find((seat) => seat.mode === 'on_site');
  const isShown = event.phase !== 'over' && event.status !== 'cancelled';
  return isShown && hall?.capacity ? { capacity: hall.capacity, taken: hall.taken } : null;
}

function HallPlan({ hall }: { hall: { capacity: number; taken: number } }) {
  const { t } = useTranslation();
  const taken = Math.min(hall.taken, hall.capacity);
  return (
    <SeatPlan
      capacity={hall.capacity}
      free={hall.capacity - taken}
      freeText={t('plan.free', { count: hall.capacity - taken })}
      takenText={t('plan.taken', { count: taken })}
      tenText={t('plan.ten')}
    />
  );
}

export function EventCover({ event, acts }: { event: EventFront; acts?: ReactNode }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const [own, ...others] = listZones(event, lang, useVisitorZone());
  const date = daysParts(event.startsAt, event.endsAt, event.zone, lang);
  const doorLine = useDoorLine(event);
  const place = usePlaceLines(event);
  const facts: CoverFact[] = [
    {
      term: t('cover.time'),
      fact: own && <TimeRange event={event} zone={own} />,
      detail: others.map((zone) => (
        <span key={zone.zone} className="odeum-line">
          <TimeRange event={event} zone={zone} />
        </span>
      )),
    },
    { term: t('cover.place'), ...place },
    { term: t('cover.taking_part'), fact: t('cover.free'), detail: doorLine },
  ];
  const hall = findHall(event);
  return (
    <Cover
      colour={event.cover}
      day={date.day}
      dayLines={[`${date.month} ${date.year}`, date.weekday]}
      dateTime={event.startsAt}
      kind={
        event.status === 'scheduled'
          ? t(`format.${event.format}`)
          : `${t(`format.${event.format}`)} · ${t(`status.${event.status}`)}`
      }
      title={<Words of={event.title} />}
      lead={event.summary && <Words of={event.summary} />}
      facts={facts}
      picture={hall && <HallPlan hall={hall} />}
      acts={acts}
    />
  );
}
