import type { Language, LocalisedText } from '@odeum/contract/common';
import type { ChangeFacet, ReleaseChange } from '@odeum/contract/programme';
import { needText } from '../texts/index';
import { dayKey, formatShortDate, formatTime } from '../time/index';

/** The sentences and their parts, with places such as `{{title}}`: one for each facet of a change, and those below. */
export type ChangeWords = Record<
  | ChangeFacet
  | 'added'
  | 'removed'
  | 'changed'
  | 'when'
  | 'when_room'
  | 'room_set'
  | 'room_unset'
  | 'speakers_added'
  | 'speakers_removed',
  string
>;

export interface ChangeReader {
  words: ChangeWords;
  lang: Language;
  /** In which languages to fall back, the source first. */
  languages: readonly Language[];
  /** The event's, IANA. */
  zone: string;
  /** Stands for a title that is still to be announced. */
  untitled: string;
}

type Side = NonNullable<ReleaseChange['after']>;

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function sayFacets(change: ReleaseChange, before: Side, after: Side, reader: ChangeReader): string[] {
  const { words, lang, languages, zone, untitled } = reader;
  const say = (text: LocalisedText) => needText(text, lang, languages, untitled).text;
  const list = (names: readonly LocalisedText[]) => names.map(say).join(', ');
  const isOtherDay = dayKey(before.startsAt, zone) !== dayKey(after.startsAt, zone);
  const time = (at: string) =>
    `${isOtherDay ? `${formatShortDate(at, zone, lang)} ` : ''}${formatTime(at, zone, lang)}`;
  const room = () => {
    if (before.room && after.room)
      return fill(words.room, { before: say(before.room), after: say(after.room) });
    if (after.room) return fill(words.room_set, { after: say(after.room) });
    return before.room ? fill(words.room_unset, { before: say(before.room) }) : words.room_set;
  };
  const speakers = () => {
    const told = [
      ...(change.speakersAdded.length > 0
        ? [fill(words.speakers_added, { names: list(change.speakersAdded) })]
        : []),
      ...(change.speakersRemoved.length > 0
        ? [fill(words.speakers_removed, { names: list(change.speakersRemoved) })]
        : []),
    ];
    return told.length > 0 ? told.join(', ') : words.speakers;
  };
  const facets: Partial<Record<ChangeFacet, () => string>> = {
    time: () => fill(words.time, { before: time(before.startsAt), after: time(after.startsAt) }),
    room,
    length: () => fill(words.length, { before: String(before.minutes), after: String(after.minutes) }),
    title: () => fill(words.title, { before: say(before.title) }),
    speakers,
  };
  return change.facets.map((facet) => facets[facet]?.() ?? words[facet]);
}

/** One change of a release as a sentence, for people. Plain text. */
export function sayChange(change: ReleaseChange, reader: ChangeReader): string {
  const { words, lang, languages, zone, untitled } = reader;
  const { before, after } = change;
  const say = (text: LocalisedText) => needText(text, lang, languages, untitled).text;
  const when = ({ startsAt, room }: Side) =>
    fill(room ? words.when_room : words.when, {
      date: formatShortDate(startsAt, zone, lang),
      time: formatTime(startsAt, zone, lang),
      room: room ? say(room) : '',
    });
  if (!before || !after) {
    const side = after ?? before;
    if (!side) return '';
    return fill(after ? words.added : words.removed, { title: say(side.title), when: when(side) });
  }
  const what = sayFacets(change, before, after, reader).join('; ');
  return fill(words.changed, { title: say(after.title), what });
}
