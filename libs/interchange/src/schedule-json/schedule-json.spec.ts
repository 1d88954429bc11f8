import fc from 'fast-check';
import { EXCHANGE_LIMITS } from '../programme/index';
import { anyProgramme, codesOf, programmeOf, toBytes } from '../test/index';
import { readScheduleJson, writeScheduleJson } from './index';

const ZONE = { zone: 'Europe/Berlin' };
const read = (text: string) => readScheduleJson(toBytes(text), ZONE);

const event = {
  id: 7,
  guid: '1b4e28ba-2fa1-11d2-883f-0016d3cca427',
  date: '2024-02-03T10:00:00+01:00',
  start: '10:00',
  duration: '00:45',
  room: '101',
  title: 'One',
  persons: [{ id: 3, public_name: 'Ada' }],
};
const schedule = (events: unknown, conference: object = {}) =>
  JSON.stringify(
    {
      schedule: {
        version: '1',
        conference: {
          title: 'Forum',
          acronym: 'forum',
          start: '2024-02-03',
          end: '2024-02-03',
          time_zone_name: 'Europe/Sofia',
          days: [{ index: 1, date: '2024-02-03', day_start: '2024-02-03T06:00:00+02:00', rooms: { 101: events } }],
          ...conference,
        },
      },
    },
    null,
    1,
  ); // prettier-ignore

it('reads a session with its room, instant, persons and the day that it belongs to', () => {
  const programme = programmeOf(read(schedule([event])));
  expect(programme.conference).toMatchObject({ zone: 'Europe/Sofia', dayChange: '06:00', acronym: 'forum' });
  expect(programme.rooms).toEqual([{ name: '101' }]);
  expect(programme.sessions[0]).toMatchObject({
    guid: event.guid,
    sourceId: '7',
    startsAt: '2024-02-03T09:00:00.000Z',
    durationMinutes: 45,
    room: '101',
    persons: [{ id: '3', name: 'Ada' }],
  });
});

it('takes relative addresses from the base, and the duration from the end', () => {
  const text = schedule([{ ...event, duration: undefined, end: '2024-02-03T11:30:00+01:00', url: 'talk/7' }]);
  const based = text.replace('"version"', '"base_url": "https://forum.example/p/", "version"');
  expect(programmeOf(read(based)).sessions[0]).toMatchObject({
    durationMinutes: 90,
    url: 'https://forum.example/p/talk/7',
  });
});

it('names the line of what has the wrong type, and goes on without it', () => {
  const text = schedule([{ ...event, id: 'seven', title: ['One'] }, 5, { ...event, guid: 'other' }]);
  const lineOf = (part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
  const result = read(text);
  expect(programmeOf(result).sessions.map(({ guid }) => guid)).toEqual(['other']);
  expect(result.problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        code: 'wrong-type',
        line: lineOf('"seven"'),
        params: { path: 'event.id', expected: 'integer', found: 'string' },
      }),
      expect.objectContaining({ code: 'wrong-type', line: lineOf('"title": [') }),
      expect.objectContaining({ code: 'title-missing' }),
    ]),
  );
});

it('names both lines of two sessions with one guid', () => {
  const result = read(schedule([event, { ...event, title: 'Two' }]));
  const [problem] = result.problems;
  expect(problem).toMatchObject({ code: 'guid-twice', severity: 'error' });
  expect(problem!.line).toBeGreaterThan(Number(problem!.params['firstLine']));
});

it('does not take a key for more than a key', () => {
  const result = read(schedule([event]).replace('"101":', '"__proto__":'));
  expect(programmeOf(result).sessions).toHaveLength(1);
  expect(codesOf(result)).toEqual(['room-differs']);
});

describe('a file that is refused', () => {
  it.each<[string, string, string, number | null]>([
    ['empty', '', 'empty', null],
    ['no JSON', '<schedule/>', 'json-malformed', 1],
    ['with a comma too many', '{\n"schedule": {},\n}', 'json-malformed', 3],
    ['cut off', '{\n"schedule": {\n', 'json-malformed', 3],
    ['with an open string', '{\n"schedule: {}}', 'json-malformed', 2],
    ['with more after its end', '{}\n{}', 'json-malformed', 2],
    ['with a line feed in a string', '{"a":\n"b\nc"}', 'json-malformed', 3],
    ['a list', '[]', 'not-a-schedule', 1],
    ['a number', '5', 'not-a-schedule', 1],
    ['without a conference', '{"schedule":\n{"conference": 5}}', 'not-a-schedule', 2],
    ['too deep', '['.repeat(100_000), 'json-malformed', 1],
    ['of too many objects', `[${'{},'.repeat(EXCHANGE_LIMITS.elements)}{}]`, 'json-malformed', 1],
  ])('%s', (_, text, code, line) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    expect(result.problems[0]).toMatchObject({ code, line, severity: 'error' });
  });

  it('never throws, whatever the JSON', () => {
    const json = fc.json();
    fc.assert(fc.property(json, (text) => typeof read(text).ok === 'boolean'));
    fc.assert(fc.property(json, (text) => typeof read(schedule(JSON.parse(text))).ok === 'boolean'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(event)), fc.jsonValue()), (wild) => {
        const result = read(schedule([{ ...event, ...wild }]));
        return result.ok && JSON.parse(writeScheduleJson(result.programme)) !== null;
      }),
    );
  });
});

it('understands the same JSON as the platform', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 0, max: 4 }), (value, indent) => {
      const conference = { title: 'x', meta: value };
      const text = JSON.stringify({ schedule: { conference } }, null, indent);
      return read(text).ok;
    }),
  );
});

it.each(['Europe/Sofia', 'Asia/Kathmandu', 'UTC'])('what was written reads back the same in %s', (zone) => {
  fc.assert(
    fc.property(anyProgramme({ zone }), (programme) => {
      const text = writeScheduleJson(programme);
      const back = readScheduleJson(toBytes(text), { zone: 'UTC' });
      expect(back.problems.filter(({ code }) => code !== 'room-missing')).toEqual([]);
      expect(programmeOf(back)).toEqual(programme);
      expect(writeScheduleJson(programmeOf(back))).toBe(text);
    }),
    { numRuns: 60 },
  );
});
