import { useQueryClient } from '@tanstack/react-query';
import { useEvent } from '../events/use-event';

export const codesKey = (eventId: string) => ['codes', eventId];
export const codesPath = (eventId: string) => `/events/${eventId}/invitation-codes`;

/** To be called when codes were made, changed or sent: what is shown of them is asked anew. */
export function useCodesChanged(): () => Promise<void> {
  const queries = useQueryClient();
  const event = useEvent();
  return () => queries.invalidateQueries({ queryKey: codesKey(event.id) });
}
