import type { EventFront } from '@odeum/contract/pages';
import { dateParts, formatDate } from '@odeum/domain/time';
import { usePageLang } from '../../lib/page-context';

/** The day of an event, left of the title. */
export function RailDate({ event, zone = event.zone }: { event: EventFront; zone?: string }) {
  const lang = usePageLang();
  return (
    <>
      <p>
        <strong className="odeum-nowrap">
          <time dateTime={event.startsAt}>{formatDate(event.startsAt, zone, lang)}</time>
        </strong>
      </p>
      <p>{dateParts(event.startsAt, zone, lang).weekday}</p>
    </>
  );
}
