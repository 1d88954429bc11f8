import { Button } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { formatDays, formatTimeRange } from '@odeum/domain/time';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLang, usePhrase, useText } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import { EventTags } from './event-tags';
import { PublicAddresses } from './public-addresses';
import { SeatLine } from './seat-line';
import { StateChanges } from './state-changes';
import { useEvent } from './use-event';

export function OverviewPage() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const text = useText();
  const event = useEvent();
  const title = usePhrase()(event.title, event.languages);
  const acts = event.can.edit && (
    <>
      <Button component={Link} variant="default" to={paths.studio.editEvent(event.id)}>
        {t('edit')}
      </Button>
      <Button component={Link} variant="default" to={paths.studio.duplicate(event.id)}>
        {t('copy.act')}
      </Button>
    </>
  );
  return (
    <>
      <PageTitle acts={acts} lang={title.lang}>
        {title.text}
      </PageTitle>
      <EventTags event={event} />
      <p>
        {formatDays(event.startsAt, event.endsAt, event.zone, lang, true)},{' '}
        {formatTimeRange(event.startsAt, event.endsAt, event.zone, lang)} ({event.zone})
        {event.venue && <> · {text(event.venue.name, event.languages)}</>}
      </p>
      <SeatLine seats={event.seats} />
      {event.can.publish && <StateChanges event={event} />}
      {event.state !== 'draft' && <PublicAddresses event={event} />}
    </>
  );
}
