import { expect, it } from '@jest/globals';
import { fromLocalField, toLocalField } from './zone-time';

it('shows the wall clock of the zone and reads it back', () => {
  expect(toLocalField('2027-03-01T08:00:00.000Z', 'Europe/Sofia')).toBe('2027-03-01T10:00');
  expect(fromLocalField('2027-03-01T10:00', 'Europe/Sofia')).toBe('2027-03-01T08:00:00.000Z');
  expect(toLocalField(null, 'Europe/Sofia')).toBe('');
  expect(fromLocalField('', 'Europe/Sofia')).toBeNull();
});

it('takes the hour that a night skips for the next', () => {
  expect(fromLocalField('2027-03-28T03:30', 'Europe/Sofia')).toBe('2027-03-28T01:30:00.000Z');
});
