import { DefaultNamingStrategy, type Table } from 'typeorm';

const toSnake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

const nameOf = (table: Table | string) =>
  (typeof table === 'string' ? table : table.name).split('.').at(-1) ?? '';
const join = (table: Table | string, columns: string[], end: string) =>
  [nameOf(table), ...columns.map(toSnake), end].join('_').slice(0, 63);

/** `startsAt` is the column starts_at; keys and indexes are named after what they hold. Tables are named on their entities. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string, prefixes: string[]): string {
    return toSnake([...prefixes, customName || propertyName].join('_'));
  }

  override primaryKeyName(table: Table | string): string {
    return join(table, [], 'pk');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return join(table, columns, 'fk');
  }

  override indexName(table: Table | string, columns: string[]): string {
    return join(table, columns, 'idx');
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return join(table, columns, 'key');
  }
}
