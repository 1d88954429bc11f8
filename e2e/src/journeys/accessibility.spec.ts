import { test } from '../setup/test';
import { expectNoFaults, SCHEMES } from '../setup/axe';
import { enterStudio } from '../setup/studio';

const PUBLIC = [
  '/bg',
  '/en/events/round-table',
  '/bg/events/closing-conference/programme',
  '/pl/events/closing-conference/programme/releases',
  '/pl/events/round-table/register',
  '/en/events/information-day/live',
  '/bg/events/closing-conference/record',
  '/en/privacy',
  '/en/accessibility',
  '/en/events/nothing-here',
];

for (const scheme of SCHEMES) {
  for (const path of PUBLIC) {
    test(`axe finds nothing on ${path}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      await expectNoFaults(page);
    });
  }
}

test('axe finds nothing in the studio', async ({ page }) => {
  test.setTimeout(180_000);
  await enterStudio(page);
  await expectNoFaults(page);
  await page.getByRole('link', { name: /Good practice/ }).click();
  const event = page.url();
  for (const part of [
    '',
    '/edit',
    '/programme',
    '/programme/list',
    '/programme/rooms',
    '/programme/speakers',
    '/programme/releases',
    '/programme/import',
    '/programme/languages',
    '/day',
    '/duplicate',
    '/registrations',
    '/streams',
    '/questions',
    '/record',
    '/comments',
  ]) {
    await page.goto(`${event}${part}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoFaults(page);
  }
  for (const path of ['/studio/outbox', '/studio/events/new']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoFaults(page);
  }
});
