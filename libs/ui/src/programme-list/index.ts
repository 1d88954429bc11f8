export { ProgrammeList, type ProgrammeRow } from './programme-list';
