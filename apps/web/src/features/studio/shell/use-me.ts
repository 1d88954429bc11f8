import { MeView } from '@odeum/contract/accounts';
import { useQuery } from '@tanstack/react-query';
import { call } from '../lib/api';
import { ME } from '../lib/make-queries';

export function useMe() {
  return useQuery({ queryKey: ME, queryFn: () => call(MeView, 'GET', '/me'), staleTime: 60_000 });
}
