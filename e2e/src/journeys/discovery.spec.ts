import type { Page } from '@playwright/test';
import { expect, test } from '../setup/test';
import { expectNoFaults, SCHEMES } from '../setup/axe';
import { enterStudio } from '../setup/studio';

/** Titles keep short words with the next one by spaces that do not break. */
const titles = async (page: Page) =>
  (await page.locator('main ol h3').allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));

test('find an event in Bulgarian without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/bg');
  await page.getByLabel('Думи от заглавието, програмата или имената').fill('изложби');
  await page.getByRole('button', { name: 'Търсене' }).click();
  await expect(page.getByText('Намерено е 1 събитие.')).toBeVisible();
  expect(await titles(page)).toEqual(['Откриване на изложбата „Градът отвътре“']);

  await page.goto('/bg?q=доброфолци');
  await expect(page.getByText('Няма събитие точно с тези думи.')).toBeVisible();
  expect(await titles(page)).toContain('Как да намерим доброволци');

  await page.getByRole('link', { name: 'Изчистване на избора' }).click();
  await expect(page).toHaveURL(/\/bg$/);
  await page.getByText('Избор по вид, място и дата').click();
  await page.getByLabel('Участие').selectOption('В залата');
  await page.getByLabel('Кога').selectOption('Предстоящи');
  await page.getByLabel('Вид').selectOption('Работилница');
  await page.getByRole('button', { name: 'Показване' }).click();
  expect(await titles(page)).toEqual(['Работилница за писане на проекти']);
  await expect(page.getByText('Водещата е възпрепятствана.')).toBeVisible();
  await expect(page.getByLabel('Вид')).toHaveValue('workshop');

  await page.goto('/bg?format=workshop&when=past');
  await expect(page.getByText('Няма такова събитие.')).toBeVisible();
  await page.getByRole('link', { name: 'Вижте всички събития' }).click();
  await expect(page).toHaveURL(/\/bg$/);
  await context.close();
});

test('make a series, duplicate an event into it, and see both', async ({ page }) => {
  await enterStudio(page);
  await page.getByRole('link', { name: 'Series' }).click();
  await page.getByRole('link', { name: 'New series' }).click();
  const name = page.getByRole('group', { name: 'Name' });
  await name.getByLabel('Български').fill('Читалищни вечери');
  await name.getByLabel('English').fill('Evenings at the library');
  await expect(page.getByLabel('Address')).toHaveValue('evenings-at-the-library');
  await page.getByRole('button', { name: 'Create the series' }).click();
  await page.getByRole('link', { name: 'Evenings at the library' }).click();
  await page
    .getByRole('group', { name: 'About the series' })
    .getByLabel('English')
    .fill('One book each month.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/en/series/evenings-at-the-library');
  await expect(page.getByText('No event of this series is announced yet.')).toBeVisible();

  await page.goto('/studio');
  await page.getByRole('link', { name: /^Workshop on writing proposals/ }).click();
  await page.getByRole('link', { name: 'Duplicate' }).click();
  await expect(page.getByRole('group', { name: 'Title' }).getByLabel('English')).toHaveValue(
    'Workshop on writing proposals (2)',
  );
  await page.getByLabel('Begins').fill('2030-06-10T10:00');
  await page.getByRole('button', { name: 'Create the copy' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Workshop on writing proposals (2)' }),
  ).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Edit' }).last().click();
  await page.getByLabel('Series', { exact: true }).selectOption('Evenings at the library');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();

  await page.goto('/en/events/workshop-on-writing-proposals-2');
  await page.getByRole('link', { name: 'All about the series' }).click();
  await expect(page).toHaveURL('/en/series/evenings-at-the-library');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Evenings at the library/);
  expect(await titles(page)).toEqual(['Workshop on writing proposals (2)']);
});

test('the choice folds on a phone and leaves nothing too wide or too small', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/pl?when=upcoming');
  const height = async (name: string) => (await page.getByLabel(name).boundingBox())?.height;
  expect(await height('Rodzaj')).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.goto('/pl');
  await expect(page.getByLabel('Rodzaj')).toBeHidden();
});

for (const scheme of SCHEMES) {
  for (const path of ['/bg?q=изложба&when=past', '/en?q=stork', '/pl/series/information-events']) {
    test(`axe finds nothing on ${path}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      await expectNoFaults(page);
    });
  }
}

test('axe finds nothing in the studio’s series and copies', async ({ page }) => {
  await enterStudio(page);
  for (const path of ['/studio/series', '/studio/series/new']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoFaults(page);
  }
  await page.goto('/studio');
  await page.getByRole('link', { name: /^How to find volunteers/ }).click();
  await page.getByRole('link', { name: 'Duplicate' }).click();
  await page.getByRole('heading', { level: 1, name: 'Duplicate the event' }).waitFor();
  await expectNoFaults(page);
});
