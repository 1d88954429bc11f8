import type { EventCard } from '@odeum/contract/pages';
import { Notice } from '@odeum/ui/notice';
import { useTranslation } from 'react-i18next';
import { Words } from '../../lib/words';

/** That an event does not take place as it was announced, and why. Nothing where it does. */
export function StatusNotice({ event }: { event: Pick<EventCard, 'status' | 'stateReason'> }) {
  const { t } = useTranslation();
  if (event.status === 'scheduled') return null;
  const isCancelled = event.status === 'cancelled';
  return (
    <Notice
      kind={isCancelled ? 'danger' : 'warn'}
      title={t(isCancelled ? 'status.cancelled_text' : 'status.postponed_text')}
    >
      {event.stateReason && <Words of={event.stateReason} />}
    </Notice>
  );
}
