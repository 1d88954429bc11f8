import { bg } from './documents/bg';
import { en, type DocumentMessages } from './documents/en';
import { pl } from './documents/pl';

export type { DocumentMessages };
export const messages: Record<'bg' | 'en' | 'pl', Record<string, string>> = { bg, en, pl };
