import { expect, it } from '@jest/globals';
import { GatheredWrites } from './gathered-writes';

it('writes together what comes while a write is under way, each with its own answer', async () => {
  const batches: number[][] = [];
  const writes = new GatheredWrites<number, number>(
    async (items) => {
      batches.push(items);
      await new Promise((done) => setTimeout(done, 5));
      if (items.includes(13)) throw new Error('thirteen');
      return items.map((item) => item * 2);
    },
    { most: 3 },
  );
  const first = writes.add(1);
  const more = [2, 3, 4].map((item) => writes.add(item));
  expect(await Promise.all([first, ...more])).toEqual([2, 4, 6, 8]);
  expect(batches).toEqual([[1, 2, 3], [4]]);
  await expect(writes.add(13)).rejects.toThrow('thirteen');
  expect(await writes.add(5)).toBe(10);
});
