import { bg } from './door/bg';
import { en, type DoorMessages } from './door/en';
import { pl } from './door/pl';

export type { DoorMessages };
export const messages = { bg, en, pl };
