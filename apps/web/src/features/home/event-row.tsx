import type { EventCard } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { daysParts, formatTimeRange } from '@odeum/domain/time';
import { seatsLeft } from '@odeum/domain/events';
import { Tag } from '@odeum/ui/tag';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import styles from './event-row.module.css';

/** One event as in a printed season programme: the day hangs left, what and where stands right. */
export function EventRow({ event }: { event: EventCard }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const date = daysParts(event.startsAt, event.endsAt, event.zone, lang);
  const isPast = event.phase === 'over';
  const toRecord = isPast && event.hasRecord;
  return (
    <li className={isPast ? styles.past : styles.row}>
      <time className={styles.date} dateTime={event.startsAt}>
        <span className={styles.day}>{date.day}</span>
        <span className={styles.month}>
          {date.month} {date.year}
          {!isPast && <span className={styles.weekday}>{date.weekday}</span>}
        </span>
      </time>
      <div>
        <p className={styles.kind}>
          {t(`format.${event.format}`)}
          {event.phase === 'live' && event.status === 'scheduled' && <Tag kind="now">{t('status.live')}</Tag>}
          {event.status !== 'scheduled' && (
            <Tag kind={event.status === 'cancelled' ? 'danger' : 'warn'}>{t(`status.${event.status}`)}</Tag>
          )}
        </p>
        <h3 className={styles.title}>
          <a href={toRecord ? paths.record(lang, event.slug) : paths.event(lang, event.slug)}>
            <Words of={event.title} />
          </a>
        </h3>
        {event.stateReason && (
          <p className={styles.reason}>
            <Words of={event.stateReason} />
          </p>
        )}
        {!isPast && event.summary && (
          <p className={styles.summary}>
            <Words of={event.summary} />
          </p>
        )}
        <Facts event={event} isPast={isPast} />
      </div>
    </li>
  );
}

function Facts({ event, isPast }: { event: EventCard; isPast: boolean }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const left = seatsLeft(event.seats, 'on_site');
  const hasHall = event.seats.some((seat) => seat.mode === 'on_site' && seat.capacity !== null);
  const places = event.attendanceMode === 'online' ? [] : [event.venueName, event.place];
  return (
    <ul className={styles.facts}>
      {!isPast && <li>{formatTimeRange(event.startsAt, event.endsAt, event.zone, lang)}</li>}
      {places.map((phrase, i) => (phrase ? <li key={i}>{<Words of={phrase} />}</li> : null))}
      <li>{t(`mode.${event.attendanceMode}`)}</li>
      {event.door === 'open' && hasHall && (
        <li>{left === 0 ? t('home.full_hall') : t('home.seats_left', { count: left ?? 0 })}</li>
      )}
      {event.door === 'full' && <li>{t('home.full')}</li>}
      {event.door === 'waitlist' && <li>{t('home.waitlist')}</li>}
      {isPast && event.hasRecord && <li>{t('home.record')}</li>}
    </ul>
  );
}
