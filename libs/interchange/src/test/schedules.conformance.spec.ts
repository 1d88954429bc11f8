import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json';
import addFormats from 'ajv-formats';
import { compareProgrammes } from '../compare/index';
import { readPentabarf, writePentabarf } from '../pentabarf/index';
import { readScheduleJson, writeScheduleJson } from '../schedule-json/index';
import { makeClock } from '../times/index';
import { readXcal, writeXcal } from '../xcal/index';
import { readCsv, writeCsv } from '../csv/index';
import { describeWithFixtures, pathOfFixture, programmeOf, codesOf, readFixture, toBytes } from './index'; // prettier-ignore

const ZONE = { zone: 'Europe/Brussels' };
const FILES = [
  ['fosdem-2024.pentabarf.xml', readPentabarf],
  ['fosdem-2010.pentabarf.xml', readPentabarf],
  ['camp-2019.schedule.json', readScheduleJson],
  ['democon.schedule.json', readScheduleJson],
  ['invalid.schedule.json', readScheduleJson],
] as const;
const textOf = (name: string) => new TextDecoder().decode(readFixture(name));

interface Found {
  day: string;
  room: string;
  start: string;
  duration: string;
}

/** The events of a schedule XML by their ids, found without a parser. */
function findEvents(xml: string): Map<string, Found> {
  const events = new Map<string, Found>();
  for (const [, day, inner] of xml.matchAll(/<day [^>]*date="([^"]*)"[^>]*>([\s\S]*?)<\/day>/g)) {
    for (const [, id, body] of inner!.matchAll(/<event id="([^"]*)">([\s\S]*?)<\/event>/g)) {
      const of = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body!)?.[1] ?? '';
      events.set(id!, { day: day!, room: of('room'), start: of('start'), duration: of('duration') });
    }
  }
  return events;
}

describeWithFixtures('FOSDEM', () => {
  it.each([
    ['fosdem-2024.pentabarf.xml', '+01:00'],
    ['fosdem-2010.pentabarf.xml', '+01:00'],
  ])('%s gives every event, in its room, on its day, at its time', (name, offset) => {
    const xml = textOf(name);
    const events = findEvents(xml);
    expect(events.size).toBe(xml.match(/<event /g)!.length);
    const { sessions, conference } = programmeOf(readPentabarf(readFixture(name), ZONE));
    expect(sessions).toHaveLength(events.size);
    const clock = makeClock(conference.zone);
    const found = sessions.map(({ sourceId, startsAt, durationMinutes, room }) => {
      const wall = clock.toWall(startsAt!);
      expect(wall.offset).toBe(offset);
      const [hours, minutes] = [Math.floor(durationMinutes / 60), durationMinutes % 60];
      const duration = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
      return [sourceId, { day: wall.day, room, start: wall.time.slice(0, 5), duration }] as const;
    });
    const escaped = [...events].map(([id, event]) => [
      id,
      { ...event, room: event.room.replaceAll('&amp;', '&') },
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(escaped));
  });

  it('warns of what the files lack', () => {
    expect(codesOf(readPentabarf(readFixture('fosdem-2024.pentabarf.xml'), ZONE))).toEqual(['guid-missing']);
    const old = readPentabarf(readFixture('fosdem-2010.pentabarf.xml'), ZONE);
    expect(codesOf(old)).toEqual(['events-outside-rooms', 'guid-missing']);
  });

  it('has every room and track of the file', () => {
    const xml = textOf('fosdem-2024.pentabarf.xml');
    const { rooms, tracks } = programmeOf(readPentabarf(readFixture('fosdem-2024.pentabarf.xml'), ZONE));
    const names = new Set([...xml.matchAll(/<room name="([^"]*)"/g)].map(([, name]) => name));
    expect(rooms.map(({ name }) => name)).toEqual([...names]);
    expect(tracks).toHaveLength(xml.match(/<track online_qa/g)!.length);
  });
});

describeWithFixtures('schedule JSON', () => {
  it.each(['camp-2019.schedule.json', 'democon.schedule.json'])('%s is read whole, without a word', (name) => {
    const result = readScheduleJson(readFixture(name), ZONE);
    const guids = [...textOf(name).matchAll(/"guid": "([^"]*)",\s*"logo"/g)].map(([, guid]) => guid);
    expect(result.problems).toEqual([]);
    expect(programmeOf(result).sessions.map(({ guid }) => guid).sort()).toEqual(guids.sort());
  }); // prettier-ignore

  it('takes the instant of a date from its offset', () => {
    const { sessions } = programmeOf(readScheduleJson(readFixture('camp-2019.schedule.json'), ZONE));
    const opening = sessions.find(({ title }) => title === 'Opening Ceremony')!;
    expect(opening).toMatchObject({
      startsAt: '2019-08-21T09:00:00.000Z',
      room: 'Curie',
      durationMinutes: 30,
    });
  });

  it('reports what is wrong with the invalid one, with lines', () => {
    const result = readScheduleJson(readFixture('invalid.schedule.json'), ZONE);
    const lines = textOf('invalid.schedule.json').split('\n');
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { code, line } of result.problems) {
      expect(code).toBe('wrong-type');
      expect(lines[line! - 1]).toContain('"id":');
    }
  });
});

describeWithFixtures('what is written', () => {
  const programmes = () =>
    FILES.map(([name, read]) => [name, programmeOf(read(readFixture(name), ZONE))] as const);

  it('as schedule JSON is valid by the schema and stays the same', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addFormat('color', /^#[\da-f]{6}$/);
    ajv.addMetaSchema(draft06);
    const isValid = ajv.compile(JSON.parse(textOf('schedule.schema.json')) as object);
    for (const [name, programme] of programmes()) {
      const text = writeScheduleJson(programme);
      const errors = isValid(JSON.parse(text)) ? [] : (isValid.errors ?? []);
      expect([name, errors.slice(0, 5)]).toEqual([name, []]);
      const back = programmeOf(readScheduleJson(toBytes(text), { zone: 'UTC' }));
      expect(writeScheduleJson(back)).toBe(text);
    }
  });

  it('as XML stays the same, and so does the rest', () => {
    for (const [, programme] of programmes()) {
      const xml = writePentabarf(programme);
      expect(writePentabarf(programmeOf(readPentabarf(toBytes(xml), { zone: 'UTC' })))).toBe(xml);
      const xcal = writeXcal(programme);
      expect(writeXcal(programmeOf(readXcal(toBytes(xcal), { zone: 'UTC' })))).toBe(xcal);
      const csv = writeCsv(programme);
      const { zone } = programme.conference;
      expect(writeCsv(programmeOf(readCsv(toBytes(csv), { zone })))).toBe(csv);
    }
  });

  it('brings no change when it is taken back', () => {
    const programme = programmeOf(readPentabarf(readFixture('fosdem-2024.pentabarf.xml'), ZONE));
    const back = programmeOf(readPentabarf(toBytes(writePentabarf(programme)), ZONE));
    const again = programmeOf(readPentabarf(readFixture('fosdem-2024.pentabarf.xml'), ZONE));
    for (const incoming of [back, again]) {
      expect(compareProgrammes(programme, incoming)).toEqual({
        added: [],
        changed: [],
        gone: [],
        unchanged: 674,
      });
    }
  });

  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  const itWithXmllint = hasXmllint ? it : it.skip;
  itWithXmllint(`as XML is valid by the schema${hasXmllint ? '' : ' (xmllint is not installed)'}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'odeum-schedules-'));
    try {
      for (const [name, programme] of programmes()) {
        const path = join(folder, `${name}.xml`);
        writeFileSync(path, writePentabarf(programme));
        const schema = pathOfFixture('schedule.xsd');
        expect(() =>
          execFileSync('xmllint', ['--noout', '--schema', schema, path], { stdio: 'pipe' }),
        ).not.toThrow();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
