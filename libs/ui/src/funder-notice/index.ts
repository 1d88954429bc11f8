export { FunderNotice } from './funder-notice';
export { EuEmblem } from './eu-emblem';
