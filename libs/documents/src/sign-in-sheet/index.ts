import type { Language, LocalisedText } from '@odeum/contract/common';
import type { Mode } from '@odeum/contract/registrations';
import { formatDays, formatTimeRange, formatWindow, lastDay } from '@odeum/domain/time';
import { toFunderData, type FunderHeader } from '../funder/index';
import { sortByName } from '../sorting/index';
import { compile } from '../typst/index';
import { inEach, textInEach, wordsInEach, wordsOf } from '../words/index';
import { SHEET } from './sheet.typ';

export interface SheetPerson {
  name: string;
  organisation: string;
  email: string;
  mode: Mode;
}

export interface SignInSheet {
  /** The event's own, in their order: the first two are printed, and names are sorted as the first has it. */
  languages: readonly [Language, ...Language[]];
  title: LocalisedText;
  startsAt: Date;
  /** Exclusive. */
  endsAt: Date;
  /** IANA name of the event's zone. */
  zone: string;
  /** Hall and address on one line; empty where there is no place. */
  place: LocalisedText;
  /** The day or the session that is signed for; null where the sheet is for the whole event. A day needs no title. */
  part: { title: LocalisedText; startsAt: Date; endsAt: Date } | null;
  funder: FunderHeader | null;
  /** In any order. */
  people: readonly SheetPerson[];
  /** Columns that not every sheet has. */
  shows: { email: boolean; mode: boolean };
  /** Numbered rows at the end for those who come unannounced. */
  emptyRows: number;
  orientation: 'portrait' | 'landscape';
}

/** Of the space in a row, in millimetres; the cell's own margins of 1 mm come on top. */
const ROW_HEIGHT = 8;

/** A column's share of the width; null is as wide as what stands in it. */
const SHARES = {
  number: null,
  name: 1.25,
  organisation: 1.15,
  email: 1.25,
  mode: null,
  signature: 1.5,
} as const;
type Column = keyof typeof SHARES;

function columnsOf({ email, mode }: SignInSheet['shows']): Column[] {
  return [
    'number',
    'name',
    'organisation',
    ...(email ? (['email'] as const) : []),
    ...(mode ? (['mode'] as const) : []),
    'signature',
  ];
}

function rowsOf({ people, emptyRows, languages: [language] }: SignInSheet, columns: Column[]): string[][] {
  const t = wordsOf(language);
  const filled = sortByName(people, language).map((person, i) => ({
    ...person,
    number: String(i + 1),
    mode: t(`mode_${person.mode}`),
    signature: '',
  }));
  const empty = Array.from({ length: emptyRows }, (_, i): Partial<Record<Column, string>> => ({
    number: String(filled.length + i + 1),
  }));
  return [...filled, ...empty].map((row: Partial<Record<Column, string>>) =>
    columns.map((column) => row[column] ?? ''),
  );
}

/**
 * The list that people sign at the door, on A4, as PDF (see `compile` for form, time and errors): the funder's strip on every
 * page, headings in two languages, numbered rows of at least 9 mm in the order of names, the column heads on every page.
 */
export function drawSignInSheet(sheet: SignInSheet): Uint8Array {
  const { zone, part } = sheet;
  const languages = sheet.languages.slice(0, 2);
  const lang = sheet.languages[0];
  const t = wordsInEach(languages);
  const columns = columnsOf(sheet.shows);
  const heading = textInEach(languages, sheet.title);
  const when = inEach(languages, (language) => {
    if (part) return formatWindow(part.startsAt, part.endsAt, zone, language);
    const days = formatDays(sheet.startsAt, sheet.endsAt, zone, language);
    if (lastDay(sheet.startsAt, sheet.endsAt, zone)) return days;
    return `${days}, ${formatTimeRange(sheet.startsAt, sheet.endsAt, zone, language)}`;
  });
  const { funder, files } = toFunderData(sheet.funder, lang);
  const kind = t('sheet_heading');
  const data = {
    title: t('titled', { kind: kind[0]?.text, title: heading[0]?.text })[0]?.text ?? '',
    lang,
    isLandscape: sheet.orientation === 'landscape',
    kind,
    heading: heading.length > 0 ? heading : kind,
    part: part ? textInEach(languages, part.title) : [],
    when,
    place: textInEach(languages, sheet.place),
    pageOf: t('page_of', { page: '{page}', pages: '{pages}' }),
    columns: columns.map((column) => ({
      heading: t(`column_${column}`),
      share: SHARES[column],
      isSmall: column === 'email' || column === 'mode',
    })),
    rowHeight: ROW_HEIGHT,
    rows: rowsOf(sheet, columns),
    funder,
  };
  return compile(SHEET, data, files);
}
