import fc from 'fast-check';
import { EXCHANGE_LIMITS } from '../programme/index';
import { anyProgramme, codesOf, programmeOf, toBytes } from '../test/index';
import { readPentabarf, writePentabarf } from './index';

const ZONE = { zone: 'Europe/Brussels' };
const read = (text: string) => readPentabarf(toBytes(text), ZONE);
const event = (inner: string, attributes = 'id="1"') =>
  `<event ${attributes}><title>One</title><start>10:00</start><duration>00:30</duration><room>A</room>${inner}</event>`;
const schedule = (events: string, conference = '') => `<?xml version="1.0" encoding="UTF-8"?>
<schedule>
<conference><title>Forum 2024</title><start>2024-02-03</start><end>2024-02-04</end>${conference}</conference>
<day index="1" date="2024-02-03">
<room name="A">
${events}
</room>
</day>
</schedule>`;

describe('times', () => {
  it('takes a start from the day it stands under, in the zone of the conference', () => {
    const [session] = programmeOf(read(schedule(event('')))).sessions;
    expect(session).toMatchObject({ startsAt: '2024-02-03T09:00:00.000Z', durationMinutes: 30, room: 'A' });
  });

  it('puts a start before the change of day on the next day', () => {
    const late = event('').replace('10:00', '01:00');
    const [session] = programmeOf(read(schedule(late, '<day_change>06:00:00</day_change>'))).sessions;
    expect(session!.startsAt).toBe('2024-02-04T00:00:00.000Z');
    expect(programmeOf(read(schedule(late))).sessions[0]!.startsAt).toBe('2024-02-03T00:00:00.000Z');
  });

  it('believes a date with an offset more than anything else', () => {
    const [session] = programmeOf(read(schedule(event('<date>2024-02-03T10:00:00+05:30</date>')))).sessions;
    expect(session!.startsAt).toBe('2024-02-03T04:30:00.000Z');
  });

  it('prefers the zone of the file and says so of one that is none', () => {
    const named = read(schedule(event(''), '<time_zone_name>Europe/Sofia</time_zone_name>'));
    expect(programmeOf(named).sessions[0]!.startsAt).toBe('2024-02-03T08:00:00.000Z');
    const unknown = read(schedule(event(''), '<time_zone_name>Mars/Olympus</time_zone_name>'));
    expect(programmeOf(unknown).conference.zone).toBe('Europe/Brussels');
    expect(unknown.problems).toContainEqual({
      code: 'zone-unknown',
      line: 3,
      params: { zone: 'Mars/Olympus', used: 'Europe/Brussels' },
      severity: 'warning',
    });
  });

  it('keeps a session whose time or duration cannot be read, and says where', () => {
    const result = read(schedule(event('').replace('10:00', '25:61').replace('00:30', 'long')));
    expect(programmeOf(result).sessions[0]).toMatchObject({ startsAt: null, durationMinutes: 0 });
    expect(result.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'date-unreadable', line: 6 }),
        expect.objectContaining({ code: 'duration-unreadable', line: 6 }),
      ]),
    );
  });

  it('warns of a time that the clocks jump over, and of a day outside of the conference', () => {
    const result = read(schedule(event('<date>2024-03-31T02:30:00</date>')));
    expect(codesOf(result)).toEqual(expect.arrayContaining(['time-skipped', 'outside-conference']));
    expect(programmeOf(result).sessions).toHaveLength(1);
  });
});

describe('sessions', () => {
  it('leaves out the second of two with one guid and names both lines', () => {
    const guid = 'id="1" guid="1B4E28BA-2FA1-11D2-883F-0016D3CCA427"';
    const result = read(schedule(`${event('', guid)}\n${event('', guid)}`));
    expect(programmeOf(result).sessions).toHaveLength(1);
    expect(result.problems).toContainEqual({
      code: 'guid-twice',
      line: 7,
      params: { guid: '1b4e28ba-2fa1-11d2-883f-0016d3cca427', title: 'One', firstLine: '6' },
      severity: 'error',
    });
  });

  it('derives a guid of acronym and id, the same every time', () => {
    const of = (acronym: string, id: string) =>
      programmeOf(read(schedule(event('', `id="${id}"`), `<acronym>${acronym}</acronym>`))).sessions[0]!.guid;
    expect(of('forum', '1')).toBe(of('forum', '1'));
    expect(of('forum', '1')).not.toBe(of('forum', '2'));
    expect(of('forum', '1')).not.toBe(of('other', '1'));
  });

  it('warns of a session without a room', () => {
    const result = read(schedule(event('')).replace('<room>A</room>', '').replace('name="A"', 'name=""'));
    expect(codesOf(result)).toContain('room-missing');
    expect(programmeOf(result).sessions[0]!.room).toBeNull();
  });

  it('cleans what could run in a browser', () => {
    const html =
      '&lt;p onclick="x()"&gt;Hi&lt;script&gt;x()&lt;/script&gt; &lt;a href="javascript:x()"&gt;a&lt;/a&gt;&lt;/p&gt;';
    const result = read(
      schedule(event(`<abstract>${html}</abstract><links><link href="javascript:alert(1)">x</link></links>`)),
    );
    const [session] = programmeOf(result).sessions;
    expect(session).toMatchObject({ abstract: '<p>Hi <a>a</a></p>', links: [] });
    expect(codesOf(result)).toEqual(expect.arrayContaining(['text-cleaned', 'address-refused']));
  });
});

describe('a file that is refused', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><schedule>&b;</schedule>`;
  const latin1 = Uint8Array.from([...toBytes('<schedule>\n<a>'), 0xe9, ...toBytes('</a></schedule>')]);
  it.each<[string, Uint8Array, string, number | null]>([
    ['empty', new Uint8Array(), 'empty', null],
    ['blank', toBytes(' \n '), 'empty', null],
    ['no XML', toBytes('hello'), 'xml-malformed', 1],
    ['JSON', toBytes('{}'), 'xml-malformed', 1],
    ['cut off', toBytes('<schedule>\n<conference>'), 'xml-malformed', 2],
    ['with entities', toBytes(bomb), 'xml-entities', 1],
    ['with a foreign entity', toBytes('<!DOCTYPE s SYSTEM "file:///etc/passwd"><s>&x;</s>'), 'xml-malformed', 1],
    ['of another kind', toBytes('<html/>'), 'not-a-schedule', 1],
    ['in another encoding than it says', latin1, 'encoding-unreadable', 2],
    ['in no encoding', toBytes('<?xml version="1.0" encoding="klingon"?><a/>'), 'encoding-unreadable', null],
    ['too deep', toBytes('<a>'.repeat(5000)), 'xml-too-deep', 1],
    ['too large', new Uint8Array(EXCHANGE_LIMITS.bytes + 1), 'too-large', null],
    ['of too many elements', toBytes(`<a>${'<b/>'.repeat(EXCHANGE_LIMITS.elements)}</a>`), 'xml-too-many-elements', 1],
    ['of too many sessions', toBytes(schedule('<event/>'.repeat(EXCHANGE_LIMITS.sessions + 1))), 'too-many-sessions', null],
  ])('%s', (_, bytes, code, line) => {
    const result = readPentabarf(bytes, ZONE);
    expect(result.ok).toBe(false);
    expect(result.problems[0]).toMatchObject({ code, line, severity: 'error' });
  }); // prettier-ignore

  it('reads another encoding that it names', () => {
    const text = schedule(event('')).replace('UTF-8', 'windows-1251');
    const bytes = Uint8Array.from(
      [...text].flatMap((sign) => (sign === 'O' ? [0xce] : [sign.charCodeAt(0)])),
    );
    expect(programmeOf(readPentabarf(bytes, ZONE)).sessions[0]!.title).toBe('Оne');
  });

  it('whatever it is, never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => !readPentabarf(bytes, ZONE).ok));
    const parts = fc.constantFrom('<schedule>', '<day date="2024-02-03">', '<event id="1">', '<title>', 'x', '</title>', '</event>', '</day>', '</schedule>', '<start>', '9:99', '&amp;'); // prettier-ignore
    fc.assert(fc.property(fc.array(parts), (list) => typeof read(list.join('')).ok === 'boolean'));
  });

  it('tells at most so many problems in full', () => {
    const events = Array.from({ length: 1000 }, (_, i) => event('', `id="${i}"`).replace('10:00', 'x'));
    const result = read(schedule(events.join('\n')));
    expect(result.problems).toHaveLength(EXCHANGE_LIMITS.problems + 1);
    expect(result.problems.at(-1)).toMatchObject({ code: 'more-problems', params: { count: '501' } });
  });
});

describe('writing', () => {
  it.each(['Europe/Sofia', 'Asia/Kathmandu', 'America/New_York', 'UTC'])('and reading back gives the same in %s', (zone) => {
    fc.assert(
      fc.property(anyProgramme({ zone }), (programme) => {
        const text = writePentabarf(programme);
        const back = readPentabarf(toBytes(text), { zone: 'UTC' });
        expect(back.problems.filter(({ code }) => code !== 'room-missing')).toEqual([]);
        expect(programmeOf(back)).toEqual({
          ...programme,
          sessions: programme.sessions.map((session) => ({
            ...session,
            persons: session.persons.map(({ id, guid, name }) => ({ id, ...(guid ? { guid } : {}), name })),
          })),
        });
        expect(writePentabarf(programmeOf(back))).toBe(text);
      }),
      { numRuns: 40 },
    );
  }); // prettier-ignore

  it('shows times with the offset of their day, over the night when the clocks change', () => {
    const programme = programmeOf(
      read(
        schedule(event('<date>2024-03-31T00:30:00Z</date>').replace('00:30<', '02:00<')).replaceAll('2024-02-0', '2024-03-3'),
      ),
    ); // prettier-ignore
    const text = writePentabarf(programme);
    expect(text).toContain('<date>2024-03-31T01:30:00+01:00</date>');
    expect(text).toContain('<duration>02:00</duration>');
    expect(text).toContain('end="2024-03-31T23:59:00+02:00"');
  });

  it('leaves out sessions without a time', () => {
    const programme = programmeOf(read(schedule(event('').replace('10:00', ''))));
    expect(programme.sessions).toHaveLength(1);
    expect(writePentabarf(programme)).not.toContain('<event');
  });
});
