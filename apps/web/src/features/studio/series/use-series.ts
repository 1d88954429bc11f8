import { SeriesList } from '@odeum/contract/series';
import { useQuery } from '@tanstack/react-query';
import { call } from '../lib/api';

export const SERIES_KEY = ['series'];

export function useSeriesQuery() {
  return useQuery({ queryKey: SERIES_KEY, queryFn: () => call(SeriesList, 'GET', '/series') });
}
