import { Button } from '@mantine/core';
import type { EventView } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { formatDate, formatTimeRange } from '@odeum/domain/time';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLang, useText } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { EventTags } from './event-tags';
import { SeatLine } from './seat-line';
import { StateChanges } from './state-changes';
import { useEvent } from './use-event';

export function OverviewPage() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const text = useText();
  const event = useEvent();
  const edit = event.can.edit && (
    <Button component={Link} variant="default" to={`${paths.studio.event(event.id)}/edit`}>
      {t('edit')}
    </Button>
  );
  return (
    <>
      <PageTitle acts={edit}>{text(event.title, event.languages)}</PageTitle>
      <EventTags event={event} />
      <p>
        {formatDate(event.startsAt, event.zone, lang, true)},{' '}
        {formatTimeRange(event.startsAt, event.endsAt, event.zone, lang)} ({event.zone})
        {event.venue && <> · {text(event.venue.name, event.languages)}</>}
      </p>
      <SeatLine seats={event.seats} />
      {event.can.publish && <StateChanges event={event} />}
      {event.state !== 'draft' && <PublicAddresses event={event} />}
    </>
  );
}

function PublicAddresses({ event }: { event: EventView }) {
  const { t } = useTranslation('studio');
  const lang = event.languages[0] ?? 'bg';
  const links: [string, string][] = [
    [t('address_event'), paths.event(lang, event.slug)],
    [t('address_register'), paths.register(lang, event.slug)],
    [t('address_live'), paths.live(lang, event.slug)],
    [t('address_record'), paths.record(lang, event.slug)],
    ...(event.roomCode
      ? [[t('address_code', { code: event.roomCode }), paths.roomByCode(event.roomCode)] as [string, string]]
      : []),
    ...(event.stagePath ? [[t('address_stage'), event.stagePath] as [string, string]] : []),
  ];
  return (
    <section className={styles.section} aria-labelledby="addresses">
      <h2 id="addresses">{t('addresses')}</h2>
      <ul className={styles.list}>
        {links.map(([label, path]) => (
          <li key={path}>
            <span>{label}</span>
            <a href={path}>{path.startsWith('/stage/') ? t('open') : path}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
