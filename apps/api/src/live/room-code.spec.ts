import { expect, it } from '@jest/globals';
import { makeRoomCode, readRoomCode } from './room-code';

it('makes codes that can be read aloud', () => {
  for (let i = 0; i < 200; i += 1) expect(makeRoomCode()).toMatch(/^[ACDEFHJKMNPQRTUVWXY3479]{5}$/);
});

it('reads what people type', () => {
  expect(readRoomCode(' 7k4p-x ')).toBe('7K4PX');
  expect(readRoomCode('7К4РХ')).toBe('7K4PX');
});
