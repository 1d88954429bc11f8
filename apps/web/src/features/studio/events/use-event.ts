import { EventView } from '@odeum/contract/events';
import { useQuery } from '@tanstack/react-query';
import { useOutletContext, useParams } from 'react-router';
import { call } from '../lib/api';

export const eventKey = (id: string) => ['event', id];

export function useEventQuery() {
  const { eventId = '' } = useParams();
  return useQuery({
    queryKey: eventKey(eventId),
    queryFn: () => call(EventView, 'GET', `/events/${eventId}`),
  });
}

/** What the frame of an event gives to the pages under it; a frame within it gives this too, and more. */
export interface OfEvent {
  event: EventView;
}

/** The event of the pages under its frame, which has waited for it. */
export function useEvent(): EventView {
  return useOutletContext<OfEvent>().event;
}
