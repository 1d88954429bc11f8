import type { Language } from '@odeum/contract/common';

/**
 * Sorts by name as the alphabet of a language has it (CLDR collation, through `Intl.Collator`): in a Bulgarian list the
 * Cyrillic names come first, in the others the Latin ones. What is equal keeps its order; the given list is left alone.
 */
export function sortByName<Row extends { name: string }>(rows: readonly Row[], language: Language): Row[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'variant', numeric: true });
  return [...rows].sort((a, b) => compare(a.name, b.name));
}
