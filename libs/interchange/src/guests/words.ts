import type { Language } from '@odeum/contract/common';
import type { GuestColumn, Mode } from '@odeum/contract/registrations';

/** What people call the columns, in small letters. */
const COLUMNS: Record<GuestColumn, readonly string[]> = {
  name: [
    ...['full name', 'guest', 'participant'],
    ...['име', 'имена', 'име и фамилия', 'гост', 'участник'],
    ...['imię i nazwisko', 'nazwisko i imię', 'gość', 'uczestnik'],
  ],
  given_name: ['first name', 'given name', 'собствено име', 'първо име', 'imię'],
  family_name: ['last name', 'surname', 'family name', 'фамилия', 'фамилно име', 'nazwisko'],
  email: [
    ...['e-mail', 'mail', 'email address', 'e-mail address', 'address'],
    ...['имейл', 'имейл адрес', 'е-поща', 'ел. поща', 'електронна поща', 'поща', 'адрес'],
    ...['adres e-mail', 'adres email', 'poczta', 'adres'],
  ],
  organisation: [
    ...['organization', 'company', 'institution'],
    ...['организация', 'фирма', 'институция', 'месторабота'],
    ...['organizacja', 'firma', 'instytucja'],
  ],
  language: ['lang', 'език', 'език на поканата', 'język'],
  uses: [
    ...['places', 'seats', 'people'],
    ...['места', 'брой', 'брой места', 'хора'],
    ...['miejsca', 'liczba miejsc', 'osoby'],
  ],
  companions: [
    ...['companion', 'guests', 'plus'],
    ...['придружители', 'придружаващи', 'брой придружители', 'гости'],
    ...['osoby towarzyszące', 'towarzyszący', 'goście'],
  ],
  mode: [
    ...['attendance', 'how'],
    ...['участие', 'начин на участие', 'присъствие', 'форма'],
    ...['udział', 'sposób udziału', 'forma', 'tryb'],
  ],
};

const LANGUAGES: Record<Language, readonly string[]> = {
  bg: ['bul', 'бг', 'български', 'bulgarian', 'bułgarski'],
  en: ['eng', 'английски', 'english', 'angielski'],
  pl: ['pol', 'полски', 'polish', 'polski'],
};

const MODES: Record<Mode, readonly string[]> = {
  on_site: [
    ...['on site', 'onsite', 'hall', 'in the hall', 'in person'],
    ...['зала', 'в залата', 'в зала', 'на място', 'присъствено', 'присъствен'],
    ...['sala', 'na sali', 'w sali', 'na miejscu', 'stacjonarnie'],
  ],
  online: ['on line', 'remote', 'virtual', 'онлайн', 'дистанционно', 'виртуално', 'zdalnie', 'wirtualnie'],
};

const clean = (text: string) =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/ ?[:*]$/, '');

function byWord<Key extends string>(words: Record<Key, readonly string[]>): (text: string) => Key | null {
  const known = new Map<string, Key>();
  for (const key of Object.keys(words) as Key[]) {
    for (const word of [key, ...words[key]]) known.set(clean(word), key);
  }
  return (text) => known.get(clean(text)) ?? null;
}

export const toLanguage = byWord(LANGUAGES);
export const toMode = byWord(MODES);
export const toColumn = byWord(COLUMNS);

/** The column that each heading means; null: none, or one that stood before. */
export function toGuestColumns(headings: readonly string[]): (GuestColumn | null)[] {
  const found = headings.map(toColumn);
  // Beside a family name, what is only called a name is the given one.
  const isSplit = found.includes('family_name') && !found.includes('given_name');
  const meant = found.map((column) => (isSplit && column === 'name' ? 'given_name' : column));
  return meant.map((column, i) => (column && meant.indexOf(column) < i ? null : column));
}
