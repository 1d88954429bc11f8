import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EmbeddedProgramme } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { aFirstRelease, aMember, anEvent, aSession } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';
import { EventEntity } from '../events/event.entity';

let test: TestApp;
beforeAll(async () => {
  // What these tests write past requests shows at once.
  test = await createTestApp({ PAGE_CACHE: 'off' });
});
afterAll(() => test.close());

async function aReleased(title: Record<string, string> = { bg: 'Доклад', en: 'Talk' }) {
  const startsAt = new Date(Date.now() - 10 * 60_000);
  const event = await anEvent(test.database, { startsAt, endsAt: new Date(Date.now() + 3_600_000) });
  const session = await aSession(test.database, event, { title });
  await aFirstRelease(test.database, event.id);
  await aSession(test.database, event, { title: { bg: 'Чернова', en: 'Draft only' } });
  return { event, session };
}
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${test.url}${path}`, { headers });
const read = async (slug: string) =>
  EmbeddedProgramme.parse(await (await get(paths.embedData('en', slug))).json());

describe('the frame', () => {
  it('may stand on any website, and no other page may', async () => {
    const { event } = await aReleased();
    const frame = await get(paths.programmeEmbed('en', event.slug));
    expect(frame.status).toBe(200);
    expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(frame.headers.get('x-frame-options')).toBeNull();
    expect(frame.headers.get('set-cookie')).toBeNull();
    const html = await frame.text();
    expect(html).toContain('Talk');
    expect(html).not.toContain('Draft only');
    for (const path of [paths.programme('en', event.slug), paths.event('en', event.slug), '/en']) {
      const page = await get(path);
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(page.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('has the colours that it is told', async () => {
    const { event } = await aReleased();
    const html = await (await get(`${paths.programmeEmbed('en', event.slug)}?theme=dark`)).text();
    expect(html).toContain('data-mantine-color-scheme="dark"');
  });
});

describe('what the web component reads', () => {
  it('is open to every website, and holds what was released', async () => {
    const { event, session } = await aReleased();
    const answer = await get(paths.embedData('en', event.slug), { origin: 'https://town.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
    const programme = await read(event.slug);
    expect(programme.release).toMatch(/^Version 1 of /);
    expect(programme.days.flatMap((day) => day.sessions).map((one) => [one.id, one.title.text])).toEqual([
      [session.id, 'Talk'],
    ]);
    expect(JSON.stringify(programme)).not.toContain('Draft only');
  });

  it('follows the day: another time, and what is left out', async () => {
    const { event, session } = await aReleased();
    const later = await aSession(test.database, event, {
      startsAt: new Date(event.startsAt.getTime() + 3_600_000),
      title: { bg: 'После', en: 'Afterwards' },
    });
    await test.database.manager.query('delete from programme_release where event_id = $1', [event.id]);
    await aFirstRelease(test.database, event.id);
    const call = callerOf(test, await aMember(test, event.organisationId));
    const run = (deed: object) => call('POST', `/events/${event.id}/programme/runs`, deed);
    expect((await run({ seen: 0, deed: 'delay', roomId: null, minutes: 10 })).status).toBe(200);
    await run({ seen: 1, deed: 'skip', sessionId: session.id });
    const { days } = await read(event.slug);
    const sessions = new Map(days.flatMap((day) => day.sessions).map((one) => [one.id, one]));
    expect(sessions.get(session.id)).toMatchObject({ isSkipped: true, change: 'left out today' });
    expect(sessions.get(later.id)?.change).toMatch(/^planned for \d\d:\d\d$/);
  });

  it('says that an event is cancelled, and nothing of one that is a draft', async () => {
    const { event } = await aReleased();
    const set = (state: 'cancelled' | 'draft') =>
      test.database.manager.update(EventEntity, { id: event.id }, { state, stateReason: { en: 'A storm.' } });
    await set('cancelled');
    expect((await read(event.slug)).notes.slice(0, 2)).toEqual(['This event is cancelled.', 'A storm.']);
    await set('draft');
    expect((await get(paths.embedData('en', event.slug))).status).toBe(404);
    expect((await get(paths.programmeEmbed('en', event.slug))).status).toBe(404);
    expect((await get('/embed/xx/nothing.json')).status).toBe(422);
  });

  it('comes with its script, which every website may take', async () => {
    const script = await get(paths.embedScript());
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    expect(script.headers.get('cache-control')).toBe('public, max-age=3600');
  });
});
