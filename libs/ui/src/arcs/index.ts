export { Arcs } from './arcs';
