import type { Language } from '@odeum/contract/common';
import { COUNTRIES } from '@odeum/domain/forms';

export function nameCountry(code: string, lang: Language): string {
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** All countries as a reader looks for them: by name, in the order of their own alphabet. */
export function listCountries(lang: Language): { value: string; label: string }[] {
  const { compare } = new Intl.Collator(lang);
  return COUNTRIES.map((value) => ({ value, label: nameCountry(value, lang) })).sort((a, b) =>
    compare(a.label, b.label),
  );
}
