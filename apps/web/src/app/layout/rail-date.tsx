import type { EventFront } from '@odeum/contract/pages';
import { daysParts, formatDays } from '@odeum/domain/time';
import { usePageLang } from '../../lib/page-context';

/** The day of an event, or its days, left of the title. */
export function RailDate({ event, zone = event.zone }: { event: EventFront; zone?: string }) {
  const lang = usePageLang();
  return (
    <>
      <p>
        <strong className="odeum-nowrap">
          <time dateTime={event.startsAt}>{formatDays(event.startsAt, event.endsAt, zone, lang)}</time>
        </strong>
      </p>
      <p>{daysParts(event.startsAt, event.endsAt, zone, lang).weekday}</p>
    </>
  );
}
