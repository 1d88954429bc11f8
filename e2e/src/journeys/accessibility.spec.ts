import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { enterStudio } from '../setup/studio';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PUBLIC = [
  '/bg',
  '/en/events/round-table',
  '/bg/events/closing-conference/programme',
  '/pl/events/round-table/register',
  '/en/events/information-day/live',
  '/bg/events/closing-conference/record',
  '/en/privacy',
  '/en/accessibility',
  '/en/events/nothing-here',
];

for (const scheme of ['light', 'dark'] as const) {
  for (const path of PUBLIC) {
    test(`axe finds nothing on ${path}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
}

test('axe finds nothing in the studio', async ({ page }) => {
  test.setTimeout(180_000);
  await enterStudio(page);
  const check = async () => {
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => [page.url(), id, nodes.map((node) => node.html)])).toEqual([]);
  };
  await check();
  await page.getByRole('link', { name: /Good practice/ }).click();
  const event = page.url();
  for (const part of [
    '',
    '/edit',
    '/programme',
    '/registrations',
    '/streams',
    '/questions',
    '/record',
    '/comments',
  ]) {
    await page.goto(`${event}${part}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await check();
  }
  for (const path of ['/studio/outbox', '/studio/events/new']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await check();
  }
});
