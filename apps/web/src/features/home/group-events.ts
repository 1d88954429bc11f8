import type { EventCard } from '@odeum/contract/pages';

export interface EventGroups {
  live: EventCard[];
  upcoming: EventCard[];
  past: EventCard[];
}

/** What is on now stands above all; an event that is not held as announced is never live, but still to come. */
export function groupEvents(events: readonly EventCard[]): EventGroups {
  const isOn = ({ phase, status }: EventCard) => phase === 'live' && status === 'scheduled';
  return {
    live: events.filter(isOn),
    upcoming: events.filter((event) => event.phase !== 'over' && !isOn(event)),
    past: events.filter((event) => event.phase === 'over'),
  };
}
