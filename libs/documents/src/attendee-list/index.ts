export { writeCsv } from './csv';
export * from './list';
