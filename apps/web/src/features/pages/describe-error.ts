import type { ErrorCode } from '@odeum/contract/errors';

interface Description {
  title: 'not_found' | 'gone' | 'busy' | 'down' | 'refused';
  advice: 'do_search' | 'do_link' | 'do_wait' | 'do_down' | 'do_back';
}

/** The heading and the advice; the sentence between them is the code's own. */
export function describeError(status: number, code: ErrorCode): Description {
  if (code.startsWith('link_') || status === 410) return { title: 'gone', advice: 'do_link' };
  if (status === 404) return { title: 'not_found', advice: 'do_search' };
  if (status === 429) return { title: 'busy', advice: 'do_wait' };
  if (status >= 500) return { title: 'down', advice: 'do_down' };
  return { title: 'refused', advice: 'do_back' };
}
