import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../../..');

/** A link that signs the organiser in, made by the operator's own command. */
export function makeSignInLink(): string {
  const output = execFileSync('node', ['dist/api/cli.js', 'sign-in-link', 'organiser@odeum.example'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      DATA_DIR: process.env.E2E_DATA,
      PUBLIC_URL: process.env.E2E_URL,
      NODE_NO_WARNINGS: '1',
    },
  });
  return output.trim().split('\n').at(-1) ?? '';
}

/** Signs in and has the studio speak English. */
export async function enterStudio(page: Page): Promise<void> {
  // Frames of mails are sandboxed and have no storage.
  await page.addInitScript(() => {
    if (self === top) localStorage.setItem('odeum:language', 'en');
  });
  await page.goto(makeSignInLink());
  await page.getByRole('button', { name: 'Sign in to the studio' }).click();
  await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor();
}
