import { expect, it } from '@jest/globals';
import type { SessionView } from '@odeum/contract/programme';
import fc from 'fast-check';
import { newValues, toInput, toValues } from './session-values';

const session = (startsAt: string | null): SessionView => ({
  id: 'a',
  version: 1,
  guid: 'a',
  type: 'talk',
  detail: 'full',
  title: { bg: 'Доклад' },
  abstract: {},
  languages: ['bg'],
  interpretedInto: [],
  roomId: 'hall',
  trackId: null,
  startsAt,
  minutes: 30,
  neededMinutes: null,
  speakers: [],
  missing: 0,
  stale: 0,
  sinceRelease: null,
  staleTexts: [],
  materials: [],
});

it('law: what is not touched is saved as it was, on any night of any zone', () => {
  const zone = fc.constantFrom('Europe/Sofia', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns');
  // Minutes from 2026 to 2030, the nights when clocks change among them.
  const minute = fc.integer({ min: 29_453_760, max: 31_557_600 });
  fc.assert(
    fc.property(zone, minute, (name, at) => {
      const startsAt = new Date(at * 60_000).toISOString();
      const input = toInput(toValues(session(startsAt), name), name);
      expect([input.startsAt, input.minutes, input.roomId, input.trackId]).toEqual([
        startsAt,
        30,
        'hall',
        null,
      ]);
    }),
  );
  // Of the hour that comes twice, the second one stays the second one.
  const second = '2026-10-25T01:30:00.000Z';
  expect(toInput(toValues(session(second), 'Europe/Sofia'), 'Europe/Sofia').startsAt).toBe(second);
});

it('is without a time where the field is empty, and leaves numbers to the service', () => {
  const values = newValues({ roomId: 'hall' }, 'Europe/Sofia');
  expect(toInput(values, 'Europe/Sofia')).toMatchObject({ startsAt: null, roomId: 'hall', minutes: 30 });
  expect(toInput({ ...values, minutes: '', neededMinutes: '45' }, 'Europe/Sofia')).toMatchObject({
    minutes: 0,
    neededMinutes: 45,
  });
});
