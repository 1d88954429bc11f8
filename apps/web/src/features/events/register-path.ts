import type { Language } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import type { Mode } from '@odeum/contract/registrations';

/** The form with a way to attend chosen already. */
export function registerPath(lang: Language, slug: string, mode: Mode): string {
  return `${paths.register(lang, slug)}?${new URLSearchParams({ mode }).toString()}`;
}
