import { bg } from './studio/bg';
import { en, type StudioMessages } from './studio/en';
import { pl } from './studio/pl';

export type { StudioMessages };
export const messages = { bg, en, pl };
