import fc from 'fast-check';
import type { ExchangePerson, ExchangeProgramme, ExchangeSession } from '../programme/index';
import { cleanLine, cleanText, dayOf, makeNotes, sortSessions } from '../reading/index';
import { makeClock } from '../times/index';

const place = { notes: makeNotes(), line: null, session: '' };
/** Any text as a reader leaves it, among it what is special in XML, HTML, spreadsheets and URLs. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", ';', ',', '=', '+', '\n', 'a', 'б', ' ', '#', '1'),
    maxLength: 20,
  }),
  fc.constantFrom('<p>Един <strong>два</strong></p>', 'R&D', '=SUM(A1)', "'=1", ']]>', '<p>a &lt; b</p>'),
);
export const lineText = anyText.map((text) => cleanLine(text, '', place));
const longText = anyText.map((text) => cleanText(text, '', place));
const filled = lineText.map((text) => (text === '' ? 'x' : text));
const address = fc.constantFrom('https://example.org/', 'http://example.org/a?b=c&d=%D0%B0#e', 'https://пример.бг/')
  .map((text) => (/[^ -~]/.test(text) ? new URL(text).href : text)); // prettier-ignore
const maybeAddress = fc.oneof(fc.constant(''), address);
const links = fc.array(fc.record({ title: lineText, url: address }), { maxLength: 3 });
const uuid = fc.uuid();

const person: fc.Arbitrary<ExchangePerson> = fc.record(
  {
    id: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 9999 }).map(String)),
    guid: uuid,
    code: fc.stringMatching(/^[A-Z0-9]{6}$/),
    name: filled,
    biography: longText.filter((text) => text !== ''),
  },
  { requiredKeys: ['id', 'name'] },
);

const ROOMS = ['Зала 1', 'Hall "2" & <co>', '101', '__proto__'];
const TRACKS = ['Открити данни', 'Track; B', '=C'];
const START = Date.parse('2027-03-27T00:00:00Z');

const session = fc.record({
  guid: uuid,
  code: fc.constant(''),
  title: filled,
  subtitle: lineText,
  type: lineText,
  track: fc.constantFrom(null, ...TRACKS),
  room: fc.constantFrom(null, ...ROOMS),
  // Three days, the second with the change to summer time in Sofia.
  startsAt: fc.integer({ min: 0, max: 3 * 24 * 60 - 1 }).map((minute) => new Date(START + minute * 60_000).toISOString()),
  durationMinutes: fc.integer({ min: 1, max: 5999 }),
  language: fc.constantFrom('bg', 'en', ''),
  abstract: longText,
  description: longText,
  persons: fc.array(person, { maxLength: 3 }),
  links,
  attachments: links,
  doNotRecord: fc.boolean(),
  url: address,
  logo: maybeAddress,
  extra: fc.record({ feedback_url: address, origin_url: address, recording_license: filled }, { requiredKeys: [] }),
}); // prettier-ignore

export interface Options {
  zone?: string;
  dayChange?: string;
}

/** Whole programmes in the form that readers give, all that they have within what the schedule formats have letters for. */
export function anyProgramme({ zone = 'Europe/Sofia', dayChange = '05:00' }: Options = {}) {
  const clock = makeClock(zone);
  return fc
    .record({
      title: filled,
      sessions: fc.uniqueArray(session, { minLength: 1, maxLength: 8, selector: ({ guid }) => guid }),
    })
    .map(({ title, sessions }): ExchangeProgramme => {
      const complete: ExchangeSession[] = sessions.map((one, i) => ({
        ...one,
        sourceId: String(i + 1),
        slug: `forum-${i + 1}-slug`,
      }));
      const days = complete.map(({ startsAt }) => dayOf(startsAt!, clock, dayChange)).sort();
      return {
        conference: {
          title,
          acronym: 'forum_2027',
          zone,
          start: days[0]!,
          end: days.at(-1)!,
          dayChange,
          url: 'https://forum.example/',
          version: '1.2',
          extra: { timeslot_duration: '00:05', base_url: 'https://forum.example/p/' },
        },
        tracks: TRACKS.map((name, i) => ({
          name,
          ...(i === 0 ? { slug: 'open-data', colour: '#aabb00' } : {}),
        })),
        rooms: ROOMS.map((name, i) => ({ name, guid: `00000000-0000-4000-8000-00000000000${i}` })),
        sessions: sortSessions(complete),
      };
    });
}

export const toBytes = (text: string) => new TextEncoder().encode(text);
