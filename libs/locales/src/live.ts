import { bg } from './live/bg';
import { en, type LiveMessages } from './live/en';
import { pl } from './live/pl';

export type { LiveMessages };
export const messages = { bg, en, pl };
