import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api';

export const ME = ['me'];
const MOST_RETRIES = 2;

/** The cache of everything the service said. Where it says that nobody is signed in, the frame is told to ask again who is. */
export function makeQueries(): QueryClient {
  const noteSignedOut = (error: unknown) => {
    if (!(error instanceof ApiProblem) || error.code !== 'signed_out') return;
    if (queries.getQueryState(ME)?.status === 'success') void queries.invalidateQueries({ queryKey: ME });
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: noteSignedOut }),
    mutationCache: new MutationCache({ onError: noteSignedOut }),
    defaultOptions: {
      queries: {
        retry: (count, error) =>
          count < MOST_RETRIES && error instanceof ApiProblem && error.code === 'unavailable',
      },
    },
  });
  return queries;
}
