export * from './columns';
export { writeCsv } from './csv';
export * from './list';
