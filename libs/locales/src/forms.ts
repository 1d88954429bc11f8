import { bg } from './forms/bg';
import { en, type FormMessages } from './forms/en';
import { pl } from './forms/pl';

export type { FormMessages };
export const messages = { bg, en, pl };
