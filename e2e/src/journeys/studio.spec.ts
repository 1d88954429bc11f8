import { expect, test } from '../setup/test';
import { enterStudio } from '../setup/studio';

test('create and publish an event in two languages', async ({ page }) => {
  await enterStudio(page);
  await page.getByRole('link', { name: 'New event' }).click();
  const title = page.getByRole('group', { name: 'Title' });
  await title.getByLabel('Български').fill('Отворен ден');
  await title.getByLabel('English').fill('An open day');
  await page.getByLabel('Begins').fill('2030-05-10T10:00');
  await page.getByLabel('Ends').fill('2030-05-10T12:00');
  await page.getByRole('button', { name: 'Create the draft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'An open day' })).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
  await page.goto('/bg/events/an-open-day');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Отворен\sден/);
  await page.goto('/en/events/an-open-day');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/An\sopen\sday/);
});
