export { ConsentPlayer, type ConsentWords } from './consent-player';
