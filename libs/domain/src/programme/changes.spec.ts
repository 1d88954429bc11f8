import { describe, expect, it } from '@jest/globals';
import type { FrozenProgramme, FrozenSession } from '@odeum/contract/programme';
import { compareReleases, type DraftProgramme, freezeProgramme } from './index';

const at = (time: string) => `2027-03-10T${time}:00.000Z`;
const aSession = (id: string, given: Partial<FrozenSession> = {}): FrozenSession => ({
  id,
  guid: id,
  type: 'talk',
  detail: 'full',
  title: { bg: `Доклад ${id}` },
  abstract: {},
  languages: ['bg'],
  interpretedInto: [],
  trackId: null,
  roomId: 'hall',
  startsAt: at('09:00'),
  minutes: 30,
  speakers: [],
  ...given,
});
const aSpeaker = (id: string) => ({
  id,
  name: { bg: id },
  role: {},
  affiliation: {},
  biography: {},
  pictureId: null,
});
const aDraft = (sessions: DraftProgramme['sessions']): DraftProgramme => ({
  rooms: [
    { id: 'hall', name: { bg: 'Зала' }, building: '', seats: null, channels: [] },
    { id: 'attic', name: { bg: 'Таван' }, building: '', seats: null, channels: [] },
  ],
  tracks: [],
  speakers: [aSpeaker('vera'), aSpeaker('ivan')],
  sessions,
});
const freeze = (...sessions: FrozenSession[]): FrozenProgramme => freezeProgramme(aDraft(sessions));

describe('what is frozen', () => {
  it('leaves out what has no time, and names only what a session names', () => {
    const frozen = freezeProgramme(
      aDraft([
        aSession('a', { speakers: [{ speakerId: 'vera', part: 'speaker' }] }),
        { ...aSession('b'), startsAt: null },
      ]),
    );
    expect(frozen.sessions.map(({ id }) => id)).toEqual(['a']);
    expect(frozen.rooms.map(({ id }) => id)).toEqual(['hall']);
    expect(frozen.speakers.map(({ id }) => id)).toEqual(['vera']);
  });

  it('is in the order of time and then of rooms', () => {
    const sessions = [
      aSession('late', { startsAt: at('10:00') }),
      aSession('attic', { roomId: 'attic' }),
      aSession('hall'),
    ];
    expect(freeze(...sessions).sessions.map(({ id }) => id)).toEqual(['hall', 'attic', 'late']);
  });

  it('says nothing that is to be announced', () => {
    const secret = aSession('a', {
      abstract: { bg: 'Тайна' },
      speakers: [{ speakerId: 'vera', part: 'speaker' }],
    });
    const text = (detail: FrozenSession['detail']) => JSON.stringify(freeze({ ...secret, detail }));
    expect(text('title_only')).toContain('Доклад');
    expect(text('title_only')).not.toMatch(/Тайна|vera/);
    expect(text('to_be_announced')).not.toMatch(/Доклад|Тайна|vera/);
  });
});

describe('what changed', () => {
  const before = freeze(aSession('a'), aSession('b', { startsAt: at('09:30') }));

  it('is nothing for the first, and nothing between the same', () => {
    expect(compareReleases(null, before)).toEqual([]);
    expect(compareReleases(before, before)).toEqual([]);
  });

  it('tells sessions that came and went, with where they were', () => {
    const changes = compareReleases(before, freeze(aSession('a'), aSession('c', { roomId: 'attic' })));
    expect(changes).toEqual([
      {
        sessionId: 'c',
        before: null,
        after: { title: { bg: 'Доклад c' }, startsAt: at('09:00'), minutes: 30, room: { bg: 'Таван' } },
        facets: [],
        speakersAdded: [],
        speakersRemoved: [],
      },
      {
        sessionId: 'b',
        before: { title: { bg: 'Доклад b' }, startsAt: at('09:30'), minutes: 30, room: { bg: 'Зала' } },
        after: null,
        facets: [],
        speakersAdded: [],
        speakersRemoved: [],
      },
    ]);
  });

  it('tells each facet by its name, and who came and who went', () => {
    const [a] = before.sessions as [FrozenSession];
    const facets = (given: Partial<FrozenSession>) =>
      compareReleases(freeze(a), freeze({ ...a, ...given }))[0]?.facets;
    expect(facets({ startsAt: at('11:00'), roomId: 'attic' })).toEqual(['time', 'room']);
    expect(facets({ minutes: 45 })).toEqual(['length']);
    expect(facets({ title: { bg: 'Друго' } })).toEqual(['title']);
    expect(facets({ abstract: { en: 'More' } })).toEqual(['abstract']);
    expect(facets({ languages: ['en'] })).toEqual(['languages']);
    expect(facets({ type: 'panel' })).toEqual(['type']);
    const vera = { ...a, speakers: [{ speakerId: 'vera', part: 'speaker' as const }] };
    const ivan = { ...a, speakers: [{ speakerId: 'ivan', part: 'speaker' as const }] };
    expect(compareReleases(freeze(vera), freeze(ivan))).toMatchObject([
      { facets: ['speakers'], speakersAdded: [{ bg: 'ivan' }], speakersRemoved: [{ bg: 'vera' }] },
    ]);
  });

  it('tells a room that was given another name', () => {
    const renamed = {
      ...before,
      rooms: before.rooms.map((room) => ({ ...room, name: { bg: 'Голяма зала' } })),
    };
    expect(compareReleases(before, renamed).map(({ facets }) => facets)).toEqual([['room'], ['room']]);
  });
});
