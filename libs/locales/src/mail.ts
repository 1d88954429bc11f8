import { bg } from './mail/bg';
import { en, type MailMessages } from './mail/en';
import { pl } from './mail/pl';

export type { MailMessages };
export const messages: Record<'bg' | 'en' | 'pl', Record<string, string>> = { bg, en, pl };
