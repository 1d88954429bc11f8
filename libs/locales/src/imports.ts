import { bg } from './imports/bg';
import { en, type ImportMessages } from './imports/en';
import { pl } from './imports/pl';

export type { ImportMessages };
export const messages = { bg, en, pl };
