export { Cover, type CoverFact } from './cover';
