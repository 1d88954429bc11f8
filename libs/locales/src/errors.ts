import { bg } from './errors/bg';
import { en } from './errors/en';
import { pl } from './errors/pl';

export const messages = { bg, en, pl };
