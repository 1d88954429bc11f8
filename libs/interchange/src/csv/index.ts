export { COLUMNS as CSV_COLUMNS, type Column as CsvColumn } from './columns';
export * from './read';
export * from './write';
