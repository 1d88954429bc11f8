import { bg } from './public/bg';
import { en } from './public/en';
import { pl } from './public/pl';

export const messages = { bg, en, pl };
