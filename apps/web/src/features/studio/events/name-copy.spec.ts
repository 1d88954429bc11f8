import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '@odeum/contract/common';
import { nameCopy } from './name-copy';

describe('the title of a copy', () => {
  it.each([
    ['Ден на отворените врати', 'Ден на отворените врати (2)'],
    ['Open day (2)', 'Open day (3)'],
    ['Budget talk (2027)', 'Budget talk (2027) (2)'],
    ['', ' (2)'],
  ])('of %s is %s', (title, copy) => expect(nameCopy(title)).toBe(copy));

  it('fits where the old one did', () => {
    expect(nameCopy('я'.repeat(LIMITS.title))).toHaveLength(LIMITS.title);
    expect(nameCopy(`${'я'.repeat(LIMITS.title - 4)} (9)`)).toBe(`${'я'.repeat(LIMITS.title - 5)} (10)`);
  });
});
