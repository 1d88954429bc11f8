/** Columns in the order in which they are written. */
export const COLUMNS = [
  'guid',
  'id',
  'code',
  'date',
  'start',
  'utc_offset',
  'duration',
  'end',
  'room',
  'track',
  'type',
  'title',
  'subtitle',
  'speakers',
  'language',
  'abstract',
  'description',
  'url',
  'do_not_record',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What people call them, in small letters. */
const NAMES: Record<Column, readonly string[]> = {
  guid: ['uid', 'uuid'],
  id: ['№', 'no', 'nr', 'номер', 'numer'],
  code: ['код', 'kod'],
  date: ['day', 'дата', 'ден', 'data', 'dzień'],
  start: ['time', 'from', 'begin', 'начало', 'от', 'час', 'początek', 'od', 'godzina'],
  utc_offset: ['offset'],
  duration: ['minutes', 'length', 'продължителност', 'минути', 'czas trwania', 'czas', 'minuty'],
  end: ['to', 'until', 'край', 'до', 'koniec', 'do'],
  room: ['location', 'hall', 'зала', 'място', 'sala', 'miejsce'],
  track: ['stream', 'поток', 'направление', 'тема', 'ścieżka'],
  type: ['kind', 'format', 'вид', 'тип', 'rodzaj', 'typ'],
  title: ['name', 'session', 'заглавие', 'име', 'сесия', 'tytuł', 'nazwa', 'sesja'],
  subtitle: ['подзаглавие', 'podtytuł'],
  speakers: [
    'speaker',
    'persons',
    'presenters',
    'лектори',
    'лектор',
    'говорители',
    'prelegenci',
    'prelegent',
  ],
  language: ['lang', 'език', 'język'],
  abstract: ['summary', 'резюме', 'streszczenie', 'abstrakt'],
  description: ['описание', 'opis'],
  url: ['link', 'address', 'адрес', 'връзка', 'adres'],
  do_not_record: ['без запис', 'bez nagrania', 'bez nagrywania'],
};

const BY_NAME = new Map<string, Column>(
  COLUMNS.flatMap((column) => [column, ...NAMES[column]].map((name) => [name, column] as const)),
);

/** The column that a heading means, or null. */
export function toColumn(heading: string): Column | null {
  const name = heading.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[:*]$/, '');
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/[ -]/g, '_')) ?? null;
}
