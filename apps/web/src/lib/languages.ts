import type { Language } from '@odeum/contract/common';

/** Each language by its own name; the list of the contract would bring the validator along. */
export const LANGUAGE_NAMES: Record<Language, string> = { bg: 'Български', en: 'English', pl: 'Polski' };
export const LANGUAGE_ORDER: readonly Language[] = ['bg', 'en', 'pl'];
