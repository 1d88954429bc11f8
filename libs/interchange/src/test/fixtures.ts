import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Files of others that the readers must understand lie beside the checkout; ODEUM_FIXTURES says when elsewhere. */
const FIXTURES =
  process.env['ODEUM_FIXTURES'] ?? resolve(import.meta.dirname, '../../../../../shared/fixtures');
const SCHEDULES = join(FIXTURES, 'schedules');

export const hasFixtures = existsSync(SCHEDULES);

/** `describe` where the files are, else a skipped one that says why. */
export function describeWithFixtures(name: string, tests: () => void): void {
  if (hasFixtures) describe(name, tests);
  else describe.skip(`${name} (no files in ${SCHEDULES}; set ODEUM_FIXTURES)`, tests);
}

export function pathOfFixture(name: string): string {
  return join(SCHEDULES, name);
}

export function readFixture(name: string): Uint8Array {
  return readFileSync(pathOfFixture(name));
}
