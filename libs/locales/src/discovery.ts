import { bg } from './discovery/bg';
import { en, type DiscoveryMessages } from './discovery/en';
import { pl } from './discovery/pl';

export type { DiscoveryMessages };
export const messages = { bg, en, pl };
