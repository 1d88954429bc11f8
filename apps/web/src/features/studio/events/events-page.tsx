import { Button } from '@mantine/core';
import { EventList, type EventListItem } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { formatDays, formatTimeRange } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '../lib/api';
import { useLang, usePhrase } from '../lib/words';
import { useMe } from '../shell/use-me';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';
import { EventTags } from './event-tags';
import { SeatLine } from './seat-line';

const GROUPS = ['live', 'upcoming', 'draft', 'past'] as const;
type Group = (typeof GROUPS)[number];

function groupOf(event: EventListItem): Group {
  if (event.state === 'draft') return 'draft';
  if (event.phase === 'over') return 'past';
  return event.phase === 'live' && event.state === 'published' ? 'live' : 'upcoming';
}

export function EventsPage() {
  const { t } = useTranslation('studio');
  const query = useQuery({ queryKey: ['events'], queryFn: () => call(EventList, 'GET', '/events') });
  const me = useMe();
  const mayAdd = me.data?.memberships.some(({ permissions }) => permissions.includes('event.edit'));
  const add = mayAdd && (
    <Button component={Link} to={paths.studio.newEvent()}>
      {t('new_event')}
    </Button>
  );
  return (
    <>
      <PageTitle acts={add}>{t('events')}</PageTitle>
      <Waiting query={query}>
        {({ events }) =>
          events.length === 0 ? (
            <EmptyState act={add}>{t('no_events')}</EmptyState>
          ) : (
            GROUPS.map((group) => (
              <EventGroup key={group} group={group} events={events.filter((e) => groupOf(e) === group)} />
            ))
          )
        }
      </Waiting>
    </>
  );
}

function EventGroup({ group, events }: { group: Group; events: EventListItem[] }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const phrase = usePhrase();
  if (events.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={group}>
      <h2 id={group}>{t(`group_${group}`)}</h2>
      <ul className={styles.list}>
        {events.map((event) => (
          <li key={event.id}>
            <p>
              {formatDays(event.startsAt, event.endsAt, event.zone, lang)}
              <br />
              {formatTimeRange(event.startsAt, event.endsAt, event.zone, lang)}
            </p>
            <div>
              <Link to={paths.studio.event(event.id)} lang={phrase(event.title, event.languages).lang}>
                {phrase(event.title, event.languages).text}
              </Link>
              <EventTags event={event} />
            </div>
            <SeatLine seats={event.seats} />
          </li>
        ))}
      </ul>
    </section>
  );
}
