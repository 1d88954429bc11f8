import type { EventCard } from '@odeum/contract/pages';
import { EventRow } from './event-row';

export function EventRows({ events }: { events: readonly EventCard[] }) {
  return (
    <ol>
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ol>
  );
}
