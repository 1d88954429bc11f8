import { LANGUAGES, type Language, type LocalisedText } from '@odeum/contract/common';
import type { AttendanceMode, EventFormat } from '@odeum/contract/events';
import { EVENT_FORMATS } from '@odeum/contract/events';
import type { ChoiceOptions, EventChoice } from '@odeum/contract/pages';
import { toSlug } from '../slugs/index';
import { needText } from '../texts/index';

/** A town in an address: the same in every language of the reader, made of the first name that it has. */
export function townKey(city: LocalisedText): string {
  return toSlug(LANGUAGES.map((lang) => city[lang]).find(Boolean) ?? '');
}

/** What events may differ in. */
export interface KindFacts {
  format: EventFormat;
  mode: AttendanceMode;
  languages: readonly Language[];
  city: LocalisedText | null;
  seriesSlug: string | null;
  seriesName: LocalisedText | null;
}

/** A list with one entry chooses nothing, unless it is what is chosen now. */
function asChoice<Value>(values: readonly Value[], isChosen: boolean): Value[] {
  return values.length > 1 || isChosen ? [...values] : [];
}

/** What can be chosen among the public events, in the reader's language: only what exists, and what is chosen now. */
export function offerChoice(kinds: readonly KindFacts[], choice: EventChoice, lang: Language): ChoiceOptions {
  const has = (value: KindFacts['mode']) => kinds.some(({ mode }) => mode === value || mode === 'mixed');
  const towns = new Map(
    kinds.flatMap(({ city }) => (city && townKey(city) ? [[townKey(city), needText(city, lang, [])]] : [])),
  );
  const series = new Map(
    kinds.flatMap(({ seriesSlug, seriesName }) =>
      seriesSlug && seriesName ? [[seriesSlug, needText(seriesName, lang, [])]] : [],
    ),
  );
  const byName = new Intl.Collator(lang);
  const areAllMixed = kinds.every(({ mode }) => mode === 'mixed');
  return {
    formats: asChoice(
      EVENT_FORMATS.filter((format) => kinds.some((kind) => kind.format === format)),
      choice.format !== '',
    ),
    towns: asChoice(
      [...towns]
        .map(([key, name]) => ({ key, name }))
        .toSorted((a, b) => byName.compare(a.name.text, b.name.text)),
      choice.town !== '',
    ),
    languages: asChoice(
      LANGUAGES.filter((code) => kinds.some(({ languages }) => languages.includes(code))),
      choice.language !== '',
    ),
    modes: asChoice(
      areAllMixed && choice.mode === '' ? [] : (['on_site', 'online'] as const).filter(has),
      choice.mode !== '',
    ),
    series: asChoice(
      [...series]
        .map(([slug, name]) => ({ slug, name }))
        .toSorted((a, b) => byName.compare(a.name.text, b.name.text)),
      choice.series !== '',
    ),
  };
}
