import type { JsonDocument, JsonObject, JsonValue, Notes } from '../reading/index';

/** Takes fields out of an object of the file, with a word about one of the wrong type: it counts as absent. */
export interface Fields {
  /** A string; numbers count as their digits. */
  text(key: string): string;
  /** A whole number as its digits; another string is taken too, with a word. */
  id(key: string): string;
  number(key: string): number | undefined;
  flag(key: string): boolean;
  list(key: string): JsonObject[];
  object(key: string): JsonObject | null;
  has(key: string): boolean;
  line(key?: string): number | null;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typeName(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

export function makeFieldReader(document: JsonDocument, notes: Notes) {
  return (object: JsonObject, path: string): Fields => {
    const get = (key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);
    const complain = (key: string, expected: string) => {
      const params = { path: `${path}.${key}`, expected, found: typeName(get(key)) };
      notes.warn('wrong-type', document.lineOf(object, key), params);
    };
    return {
      text(key) {
        const value = get(key);
        if (typeof value === 'string') return value;
        if (typeof value === 'number') return String(value);
        if (value !== undefined && value !== null) complain(key, 'string');
        return '';
      },
      id(key) {
        const value = get(key);
        if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
        if (value === undefined || value === null) return '';
        complain(key, 'integer');
        return typeof value === 'string' ? value : '';
      },
      number(key) {
        const value = get(key);
        if (typeof value === 'number') return value;
        if (value !== undefined && value !== null) complain(key, 'number');
        return undefined;
      },
      flag(key) {
        const value = get(key);
        if (typeof value === 'boolean') return value;
        if (value !== undefined && value !== null) complain(key, 'boolean');
        return value === 'true' || value === 1;
      },
      list(key) {
        const value = get(key);
        if (value === undefined || value === null) return [];
        if (!Array.isArray(value)) {
          complain(key, 'array');
          return [];
        }
        const objects = value.filter(isObject);
        if (objects.length < value.length) complain(key, 'array of objects');
        return objects;
      },
      object(key) {
        const value = get(key);
        if (isObject(value)) return value;
        if (value !== undefined && value !== null) complain(key, 'object');
        return null;
      },
      has: (key) => get(key) !== undefined && get(key) !== null,
      line: (key) => document.lineOf(object, key),
    };
  };
}
