import { bg } from './templates/bg';
import { en, type TemplateMessages } from './templates/en';
import { pl } from './templates/pl';

export type { TemplateMessages };
export const messages: Record<'bg' | 'en' | 'pl', TemplateMessages> = { bg, en, pl };
