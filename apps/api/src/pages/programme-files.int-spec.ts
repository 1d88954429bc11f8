import type { LocalisedText } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { readCsv } from '@odeum/interchange/csv';
import { readICalendar } from '@odeum/interchange/icalendar';
import { readPentabarf } from '@odeum/interchange/pentabarf';
import { toPlainText } from '@odeum/interchange/programme';
import { readScheduleJson } from '@odeum/interchange/schedule-json';
import { readXcal } from '@odeum/interchange/xcal';
import { aFirstRelease, anEvent, aSession } from '../../test/builders';
import { createTestApp, type TestApp } from '../../test/create-test-app';

const READERS = {
  xml: readPentabarf,
  json: readScheduleJson,
  xcal: readXcal,
  ics: readICalendar,
  csv: readCsv,
} as const;
const FORMATS = Object.keys(READERS) as (keyof typeof READERS)[];
const ABSTRACT = 'Съботи & неделни дни: 3 < 4, а <b> остава текст';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function aProgramme(given: Parameters<typeof anEvent>[1] = {}) {
  // Over the night in which Bulgaria's clocks go back: 02:30 UTC+3 to 04:30 UTC+2 is three hours.
  const event = await anEvent(test.database, {
    startsAt: new Date('2026-10-24T21:00:00Z'),
    endsAt: new Date('2026-10-25T10:00:00Z'),
    ...given,
  });
  const add = (title: LocalisedText, abstract: LocalisedText, startsAt: string, minutes: number) =>
    aSession(test.database, event, { title, abstract, startsAt: new Date(startsAt), minutes });
  const night = await add({ bg: 'Нощ', en: 'Night' }, { bg: ABSTRACT }, '2026-10-24T23:30:00Z', 180);
  const morning = await add({ bg: 'Утро' }, {}, '2026-10-25T07:00:00Z', 45);
  await aFirstRelease(test.database, event.id);
  return { event, night, morning };
}

const get = (path: string) => fetch(`${test.url}${path}`);

describe.each(FORMATS)('the programme as %s', (format) => {
  it('is read back with the same sessions, at the same instants, over a night of two clocks', async () => {
    const { event, night, morning } = await aProgramme();
    const answer = await get(paths.programmeFile('bg', event.slug, format));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(`${event.slug}.bg.${format}`);
    const read = READERS[format](new Uint8Array(await answer.arrayBuffer()), { zone: 'Europe/Sofia' });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(
      read.programme.sessions.map(({ guid, title, startsAt, durationMinutes }) => ({
        guid,
        title,
        startsAt,
        durationMinutes,
      })),
    ).toEqual([
      { guid: night.id, title: 'Нощ', startsAt: '2026-10-24T23:30:00.000Z', durationMinutes: 180 },
      { guid: morning.id, title: 'Утро', startsAt: '2026-10-25T07:00:00.000Z', durationMinutes: 45 },
    ]);
    expect(toPlainText(read.programme.sessions[0]?.abstract ?? '').trim()).toBe(ABSTRACT);
  });

  it('is in the language of the address, else in the one that there is', async () => {
    const { event } = await aProgramme();
    const answer = await get(paths.programmeFile('en', event.slug, format));
    const read = READERS[format](new Uint8Array(await answer.arrayBuffer()), { zone: 'Europe/Sofia' });
    expect(read.ok && read.programme.sessions.map((session) => session.title)).toEqual(['Night', 'Утро']);
  });

  it('is not there for a draft', async () => {
    const { event } = await aProgramme({ state: 'draft' });
    const answer = await get(paths.programmeFile('bg', event.slug, format));
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('Нощ');
  });
});

it('refuses a format and a language that it does not know', async () => {
  const { event } = await aProgramme();
  const known = paths.programmeFile('bg', event.slug, 'xml');
  for (const address of [known.replace(/xml$/, 'pdf'), known.replace('/bg/', '/xx/')]) {
    const answer = await get(address);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, 'invalid_input']);
  }
});
