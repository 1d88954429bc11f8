import { expect, it } from '@jest/globals';
import type { ReleaseChange } from '@odeum/contract/programme';
import { type ChangeWords, sayChange } from './index';

const WORDS: ChangeWords = {
  added: 'New: {{title}}, {{when}}.',
  removed: 'Gone: {{title}} ({{when}}).',
  changed: '{{title}}: {{what}}.',
  when: '{{date}}, {{time}}',
  when_room: '{{date}}, {{time}}, {{room}}',
  time: 'at {{after}} instead of {{before}}',
  room: 'in {{after}} instead of {{before}}',
  room_set: 'in {{after}}',
  room_unset: 'not in {{before}}',
  length: '{{after}} instead of {{before}} min',
  announced: 'announced',
  title: 'was {{before}}',
  speakers: 'other speakers',
  speakers_added: 'with {{names}}',
  speakers_removed: 'without {{names}}',
  abstract: 'abstract',
  type: 'type',
  track: 'track',
  languages: 'languages',
};
const side = (given: object = {}) => ({
  title: { bg: 'Доклад', en: 'Talk' },
  startsAt: '2027-03-10T08:00:00.000Z',
  minutes: 30,
  room: { en: 'Hall' },
  ...given,
});
const say = (change: Partial<ReleaseChange>) =>
  sayChange(
    {
      sessionId: 's',
      before: null,
      after: null,
      facets: [],
      speakersAdded: [],
      speakersRemoved: [],
      ...change,
    },
    { words: WORDS, lang: 'en', languages: ['bg', 'en'], zone: 'Europe/Sofia', untitled: '?' },
  );

it('says what came, what went, and what is otherwise, in the reader’s language and the event’s zone', () => {
  expect(say({ after: side() })).toBe('New: Talk, 10 Mar 2027, 10:00, Hall.');
  expect(say({ before: side({ room: null, title: { bg: 'Само' } }) })).toBe(
    'Gone: Само (10 Mar 2027, 10:00).',
  );
  expect(
    say({
      before: side(),
      after: side({ startsAt: '2027-03-10T09:00:00.000Z', room: { en: 'Attic' }, minutes: 45 }),
      facets: ['time', 'room', 'length', 'speakers', 'abstract'],
      speakersAdded: [{ en: 'Vera' }],
      speakersRemoved: [{ en: 'Ivan' }, { en: 'Ola' }],
    }),
  ).toBe(
    'Talk: at 11:00 instead of 10:00; in Attic instead of Hall; 45 instead of 30 min; with Vera, without Ivan, Ola; abstract.',
  );
});

it('says the day where it is another one', () => {
  expect(
    say({ before: side(), after: side({ startsAt: '2027-03-11T08:00:00.000Z' }), facets: ['time'] }),
  ).toBe('Talk: at 11 Mar 2027 10:00 instead of 10 Mar 2027 10:00.');
});
