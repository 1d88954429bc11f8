// Finds Chromium for the journeys, and installs Debian's package where root may.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail } from './toolchain.mjs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const find = () => PLACES.find((place) => place && existsSync(place));

export function bringBrowser() {
  if (!find() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('  Installing Chromium …');
    const apt = (...words) =>
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    try {
      apt('update');
      apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
    } catch (error) {
      fail(
        `Chromium could not be installed: ${String(error.stderr ?? error.message)
          .trim()
          .split('\n')
          .at(-1)}`,
      );
    }
  }
  return (
    find() ??
    fail('The journeys need Chromium. Install it, or name it: CHROMIUM_PATH=/path/to/chromium npm test')
  );
}
