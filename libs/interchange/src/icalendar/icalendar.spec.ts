import fc from 'fast-check';
import ICAL from 'ical.js';
import { anyProgramme, codesOf, programmeOf, toBytes } from '../test/index';
import { readICalendar, writeICalendar } from './index';

const ABOUT = {
  stampedAt: new Date('2027-01-02T03:04:05Z'),
  organiser: { name: 'Община, Пловдив', email: 'office@town.example' },
};
const read = (lines: string) =>
  readICalendar(toBytes(lines.replaceAll('\n', '\r\n')), { zone: 'Europe/Sofia' });
const calendar = (events: string) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Forum\n${events}\nEND:VCALENDAR\n`;
const event = (lines: string) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`;

it('reads times with a zone, in UTC and without either', () => {
  const result = read(
    calendar(
      [
        event('UID:1\nSUMMARY:One\nDTSTART;TZID=Europe/Warsaw:20240203T100000\nDURATION:PT45M\nLOCATION:A'),
        event('UID:2\nSUMMARY:Two\nDTSTART:20240203T100000Z\nDTEND:20240203T110000Z\nLOCATION:A'),
        event('UID:3\nSUMMARY:Three\\, four\nDTSTART:20240203T130000\nDTEND:20240203T140000\nLOCATION:A'),
        event('UID:4\nSUMMARY:Five\nDTSTART;TZID=Moon/Base:20240203T150000\nDURATION:PT5M\nLOCATION:A'),
      ].join('\n'),
    ),
  );
  expect(programmeOf(result).sessions.map(({ title, startsAt, durationMinutes }) => [title, startsAt, durationMinutes])).toEqual([
    ['One', '2024-02-03T09:00:00.000Z', 45],
    ['Two', '2024-02-03T10:00:00.000Z', 60],
    ['Three, four', '2024-02-03T12:00:00.000Z', 60],
    ['Five', '2024-02-03T14:00:00.000Z', 5],
  ]);
  expect(codesOf(result)).toEqual(['zone-unknown']);
}); // prettier-ignore

it('names the line of an event with something the matter', () => {
  const result = read(calendar(`${event('UID:1\nSUMMARY:One\nDTSTART;VALUE=DATE:20240203')}\n${event('UID:1\nSUMMARY:Two')}`));
  expect(programmeOf(result).sessions).toHaveLength(1);
  expect(result.problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'date-unreadable', line: 4 }),
      expect.objectContaining({ code: 'guid-twice', line: 9 }),
    ]),
  );
}); // prettier-ignore

it.each([
  ['nothing', '', 'empty'],
  ['no calendar', 'hello', 'calendar-malformed'],
  ['an open calendar', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'calendar-malformed'],
  ['a card', 'BEGIN:VCARD\nEND:VCARD', 'not-a-schedule'],
  ['XML', '<iCalendar/>', 'calendar-malformed'],
  [
    'parameters without end',
    `BEGIN:VCALENDAR\nX${';A=":"'.repeat(100_000)}:1\nEND:VCALENDAR`,
    'calendar-malformed',
  ],
])('refuses %s', (_, text, code) => {
  expect(read(text)).toMatchObject({ ok: false, problems: [{ code }] });
});

it('never throws', () => {
  const line = fc.constantFrom('BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR', 'UID:1', 'SUMMARY:x', 'DTSTART:20249999T999999', 'DTSTART;TZID=:x', ' y', ':', 'RRULE:FREQ=SECONDLY', 'DURATION:-PT5M'); // prettier-ignore
  fc.assert(fc.property(fc.array(line), (lines) => typeof read(lines.join('\n')).ok === 'boolean'));
});

it('publishes: no attendees, a UTC stamp, a VTIMEZONE, lines of at most 75 octets', () => {
  const programme = programmeOf(read(calendar(event('UID:1\nSUMMARY:Едно\nDTSTART:20270328T003000Z\nDURATION:PT2H'))));
  const text = writeICalendar(programme, ABOUT);
  expect(text).toMatch(/\r\nMETHOD:PUBLISH\r\n/);
  expect(text).toContain('\r\nDTSTAMP:20270102T030405Z\r\n');
  expect(text).toContain('\r\nDTSTART;TZID=Europe/Sofia:20270328T023000\r\nDTEND;TZID=Europe/Sofia:20270328T053000');
  expect(text).not.toContain('ATTENDEE');
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const component = new ICAL.Component(ICAL.parse(text) as never);
  expect(component.getFirstSubcomponent('vtimezone')!.getFirstPropertyValue('tzid')).toBe('Europe/Sofia');
}); // prettier-ignore

it('what was written reads back the same, as far as it goes', () => {
  fc.assert(
    fc.property(anyProgramme(), (programme) => {
      const text = writeICalendar(programme, ABOUT);
      const back = readICalendar(toBytes(text), { zone: 'UTC' });
      const carried = programmeOf(back).sessions.map(
        ({ guid, title, startsAt, durationMinutes, abstract, track, room, url }) =>
          ({ guid, title, startsAt, durationMinutes, abstract, track, room, url }),
      ); // prettier-ignore
      expect(carried).toEqual(
        programme.sessions.map(({ guid, title, startsAt, durationMinutes, abstract, track, room, url }) =>
          ({ guid, title, startsAt, durationMinutes, abstract, track, room, url })),
      ); // prettier-ignore
      expect(programmeOf(back).conference.title).toBe(programme.conference.title);
      expect(writeICalendar(programmeOf(back), ABOUT)).toBe(text);
    }),
    { numRuns: 60 },
  );
});
