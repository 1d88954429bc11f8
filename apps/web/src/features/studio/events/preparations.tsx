import type { EventView } from '@odeum/contract/events';
import { paths } from '@odeum/contract/paths';
import { ProgrammeView } from '@odeum/contract/programme';
import { StreamSourceList } from '@odeum/contract/streams';
import { Notice } from '@odeum/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '../lib/api';

/** What an event usually has before it is published, and this one has not; afterwards, that its programme is still private. Nothing here stops anybody. */
export function Preparations({ event }: { event: EventView }) {
  const { t } = useTranslation('studio');
  const isOnline = event.attendanceMode !== 'on_site';
  const programme = useQuery({
    queryKey: ['programme', event.id, 'overview'],
    queryFn: () => call(ProgrammeView, 'GET', `/events/${event.id}/programme`),
  });
  const streams = useQuery({
    queryKey: ['streams', event.id],
    enabled: isOnline && event.can.edit,
    queryFn: () => call(StreamSourceList, 'GET', `/events/${event.id}/streams`),
  });
  const { sessions, release } = programme.data ?? {};
  const unreleased =
    sessions && sessions.length > 0 && release === null
      ? [{ to: paths.studio.releases(event.id), text: t('lacks_release') }]
      : [];
  const ofDraft = [
    ...(sessions?.length === 0 ? [{ to: paths.studio.programme(event.id), text: t('lacks_programme') }] : []),
    ...(streams.data?.sources.some(({ kind }) => kind === 'live') === false
      ? [{ to: paths.studio.streams(event.id), text: t('lacks_stream') }]
      : []),
    ...(event.attendanceMode !== 'online' && !event.venue
      ? [{ to: paths.studio.editEvent(event.id), text: t('lacks_venue') }]
      : []),
  ];
  const lacks = event.state === 'draft' ? [...unreleased, ...ofDraft] : unreleased;
  if (lacks.length === 0) return null;
  return (
    <Notice kind="info" title={t('lacks')}>
      <ul>
        {lacks.map(({ to, text }) => (
          <li key={to}>{event.can.edit ? <Link to={to}>{text}</Link> : text}</li>
        ))}
      </ul>
    </Notice>
  );
}
