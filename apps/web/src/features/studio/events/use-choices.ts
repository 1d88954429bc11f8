import { EventChoices } from '@odeum/contract/events';
import { useQuery } from '@tanstack/react-query';
import { call } from '../lib/api';

/** What forms choose from: asked for when a form opens, and not changed under the hand. */
export function useChoices() {
  return useQuery({
    queryKey: ['choices'],
    queryFn: () => call(EventChoices, 'GET', '/events/choices'),
    staleTime: Infinity,
    gcTime: 0,
  });
}
