import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EventView } from '@odeum/contract/events';
import { ProgrammeView, type ReleaseList } from '@odeum/contract/programme';
import { aFirstRelease, aMember, anEvent } from '../../test/builders';
import { callerOf } from '../../test/call-api';
import { createTestApp, type TestApp } from '../../test/create-test-app';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

it('goes into a copy of the event: same hours on another day, over a change of clocks, nothing released', async () => {
  // Ten to one o'clock in Sofia, in winter.
  const [startsAt, endsAt] = [new Date('2027-03-10T08:00:00Z'), new Date('2027-03-10T11:00:00Z')];
  const event = await anEvent(test.database, { startsAt, endsAt });
  const call = callerOf(test, await aMember(test, event.organisationId));
  const [room, track, vera, talk, waiting, gone] = Array.from({ length: 6 }, () => randomUUID());
  const name = { bg: 'Голяма зала', en: 'Great hall' };
  const title = { bg: 'Доклад', en: 'Talk' };
  const put = (edit: string, id: string | undefined, more: object) => ({ edit, id, version: 0, ...more });
  const session = { type: 'talk', title, roomId: room, trackId: track, minutes: 40 };
  const period = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  const edited = await call('POST', `/events/${event.id}/programme/edits`, {
    edits: [
      put('put_room', room, { room: { name } }),
      put('put_track', track, { track: { name: { bg: 'Теми', en: 'Topics' } } }),
      put('put_speaker', vera, { speaker: { name: { bg: 'Вера', en: 'Vera' }, availability: [period] } }),
      put('put_session', talk, {
        session: {
          ...session,
          startsAt: '2027-03-10T09:30:00.000Z',
          speakers: [{ speakerId: vera, part: 'moderator' }],
        },
      }),
      put('put_session', waiting, { session: { ...session, startsAt: null } }),
      put('put_session', gone, { session: { ...session, startsAt: null } }),
    ],
  });
  expect(edited.body).toMatchObject({ version: 1 });
  const removal = { edit: 'remove_session', id: gone, version: 1 };
  await call('POST', `/events/${event.id}/programme/edits`, { edits: [removal] });
  await aFirstRelease(test.database, event.id);

  // Ten o'clock in summer.
  const copy = await call<EventView>('POST', `/events/${event.id}/duplicate`, {
    ...{ slug: `copy-${randomUUID()}`, title: { bg: 'Отново', en: 'Again' } },
    ...{ startsAt: '2027-04-14T07:00:00.000Z', withRegistrationSettings: false },
  });
  expect(copy.body).toMatchObject({
    startsAt: '2027-04-14T07:00:00.000Z',
    endsAt: '2027-04-14T10:00:00.000Z',
  });
  const read = async (id: string) => ProgrammeView.parse((await call('GET', `/events/${id}/programme`)).body);
  const [before, after] = [await read(event.id), await read(copy.body.id)];
  expect(after.release).toBeNull();
  expect(after.rooms.map((one) => one.name)).toEqual([name]);
  expect(after.tracks).toHaveLength(1);
  expect(after.speakers[0]?.availability).toEqual([
    { startsAt: '2027-04-14T07:00:00.000Z', endsAt: '2027-04-14T10:00:00.000Z' },
  ]);
  expect(after.sessions).toHaveLength(2);
  const moved = after.sessions.find((one) => one.startsAt !== null);
  expect(moved).toMatchObject({
    startsAt: '2027-04-14T08:30:00.000Z',
    minutes: 40,
    roomId: after.rooms[0]?.id,
    trackId: after.tracks[0]?.id,
    speakers: [{ speakerId: after.speakers[0]?.id, part: 'moderator' }],
  });
  // The old one is as it was, and shares nothing with the new one.
  const idsOf = ({ rooms, tracks, speakers, sessions }: ProgrammeView) =>
    [...rooms, ...tracks, ...speakers, ...sessions].map(({ id }) => id);
  const old = new Set(idsOf(before));
  expect(idsOf(after).filter((id) => old.has(id))).toEqual([]);
  expect(before.sessions.map(({ id }) => id).toSorted()).toEqual([talk, waiting].toSorted());

  // It can be edited and released by itself.
  const release = await call<ReleaseList>('POST', `/events/${copy.body.id}/programme/releases`, {
    version: after.version,
    acceptMissingTranslations: true,
  });
  expect(release.status).toBe(201);
});
