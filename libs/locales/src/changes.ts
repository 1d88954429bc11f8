import { bg } from './changes/bg';
import { en, type ChangeMessages } from './changes/en';
import { pl } from './changes/pl';

export type { ChangeMessages };
export const messages: Record<'bg' | 'en' | 'pl', ChangeMessages> = { bg, en, pl };
