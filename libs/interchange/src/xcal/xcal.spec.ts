import fc from 'fast-check';
import { readPentabarf } from '../pentabarf/index';
import { anyProgramme, codesOf, programmeOf, toBytes } from '../test/index';
import { readXcal, writeXcal } from './index';

const read = (text: string) => readXcal(toBytes(text), { zone: 'Europe/Brussels' });

it('reads what conference software writes', () => {
  const result = read(`<?xml version="1.0" encoding="UTF-8"?>
<iCalendar xmlns:pentabarf='http://pentabarf.org' xmlns:xCal='urn:ietf:params:xml:ns:xcal'>
 <vcalendar><x-wr-calname>Forum</x-wr-calname>
  <vevent>
   <uid>12@forum@pentabarf.org</uid><pentabarf:event-id>12</pentabarf:event-id>
   <pentabarf:subtitle>Two</pentabarf:subtitle><pentabarf:language-code>bg</pentabarf:language-code>
   <dtstart>20240203T103000</dtstart><duration>00:45</duration><summary>One</summary>
   <location>A</location><categories>Track</categories><attendee>Ada</attendee>
  </vevent>
 </vcalendar>
</iCalendar>`);
  const programme = programmeOf(result);
  expect(programme.conference).toMatchObject({
    title: 'Forum',
    zone: 'Europe/Brussels',
    start: '2024-02-03',
  });
  expect(programme.sessions[0]).toMatchObject({
    sourceId: '12',
    title: 'One',
    subtitle: 'Two',
    startsAt: '2024-02-03T09:30:00.000Z',
    durationMinutes: 45,
    room: 'A',
    track: 'Track',
    persons: [{ id: null, name: 'Ada' }],
  });
  const xml = `<schedule><conference><title>Forum</title><acronym>forum</acronym></conference><day date="2024-02-03"><event id="12"><title>One</title></event></day></schedule>`;
  const same = programmeOf(readPentabarf(toBytes(xml), { zone: 'UTC' })).sessions[0]!;
  expect(programme.sessions[0]!.guid).toBe(same.guid);
});

it('reads RFC 6321', () => {
  const result = read(`<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar>
<properties><version><text>2.0</text></version></properties>
<components><vevent><properties>
 <uid><text>abc</text></uid><summary><text>One</text></summary>
 <dtstart><parameters><tzid><text>Europe/Sofia</text></tzid></parameters><date-time>2024-02-03T10:30:00</date-time></dtstart>
 <duration><duration>PT1H30M</duration></duration>
 <rrule><recur><freq>DAILY</freq></recur></rrule>
</properties></vevent></components></vcalendar></icalendar>`);
  expect(programmeOf(result).sessions[0]).toMatchObject({
    guid: 'abc',
    startsAt: '2024-02-03T08:30:00.000Z',
    durationMinutes: 90,
  });
  expect(programmeOf(result).conference.zone).toBe('Europe/Sofia');
  expect(codesOf(result)).toEqual(['conference-missing', 'recurrence-ignored', 'room-missing']);
});

it.each([
  ['of another kind', '<schedule/>', 'not-a-schedule'],
  ['without a calendar', '<iCalendar/>', 'not-a-schedule'],
  ['not XML', 'BEGIN:VCALENDAR', 'xml-malformed'],
])('refuses a file %s', (_, text, code) => {
  expect(read(text)).toMatchObject({ ok: false, problems: [{ code }] });
});

it('writes in UTC what the clock shows for the second time', () => {
  const programme = programmeOf(
    read(`<iCalendar><vcalendar><x-wr-calname>F</x-wr-calname>
<vevent><uid>1</uid><summary>First</summary><dtstart>20241027T003000Z</dtstart><duration>PT1H</duration></vevent>
<vevent><uid>2</uid><summary>Second</summary><dtstart>20241027T013000Z</dtstart><duration>PT1H</duration></vevent>
</vcalendar></iCalendar>`),
  );
  const text = writeXcal(programme);
  expect(text.match(/<dt\w+>/g)).toHaveLength(4);
  expect(text).toContain('<dtstart>20241027T023000</dtstart>\n      <dtend>20241027T013000Z</dtend>');
  expect(programmeOf(read(text)).sessions).toEqual(programme.sessions);
});

it('what was written reads back the same, as far as it goes', () => {
  fc.assert(
    fc.property(anyProgramme(), (programme) => {
      const text = writeXcal(programme);
      const back = readXcal(toBytes(text), { zone: 'UTC' });
      expect(back.problems.filter(({ code }) => code !== 'room-missing')).toEqual([]);
      expect(programmeOf(back).conference.zone).toBe('Europe/Sofia');
      expect(programmeOf(back).sessions).toEqual(
        programme.sessions.map((session) => ({
          ...session,
          type: '',
          description: '',
          persons: session.persons.map(({ name }) => ({ id: null, name })),
          links: [],
          attachments: [],
          doNotRecord: false,
          logo: '',
          extra: {},
        })),
      );
      expect(writeXcal(programmeOf(back))).toBe(text);
    }),
    { numRuns: 60 },
  );
});
