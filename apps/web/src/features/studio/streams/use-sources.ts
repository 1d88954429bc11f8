import { StreamSourceList } from '@odeum/contract/streams';
import { useQuery } from '@tanstack/react-query';
import { call } from '../lib/api';

export const sourcesKey = (eventId: string) => ['streams', eventId];

export function useSources(eventId: string) {
  return useQuery({
    queryKey: sourcesKey(eventId),
    queryFn: () => call(StreamSourceList, 'GET', `/events/${eventId}/streams`),
  });
}
