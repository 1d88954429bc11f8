import { expect, test } from '../setup/test';
import { enterStudio } from '../setup/studio';

test('register, read the mail, cancel', async ({ page, browser }) => {
  await page.goto('/en');
  await page
    .getByRole('link', { name: /Round table/ })
    .first()
    .click();
  await page.goto('/en/events/round-table/register?mode=on_site');
  await page.locator('input[name=name]').fill('Maria Ivanova');
  await page.locator('input[name=email]').fill('maria@mail.example');
  await page.locator('input[name=consent]').check();
  await page.locator('form button[type=submit]').first().click();
  await expect(page).toHaveURL(/\/r\//);

  const organiser = await browser.newPage();
  await enterStudio(organiser);
  await organiser.getByRole('link', { name: 'Outbox' }).click();
  await expect(organiser.getByText('No mail leaves this installation.')).toBeVisible();
  await organiser.getByRole('link', { name: 'Confirmation of a registration' }).first().click();
  await expect(organiser.getByText('METHOD:REQUEST')).toBeVisible();
  const href = await organiser
    .frameLocator('iframe')
    .getByRole('link', { name: 'My registration' })
    .getAttribute('href');
  await page.goto(href ?? '');
  await page.getByText('Cancel my registration').click();
  await page.locator('form[action$="/cancel"] button').click();
  await expect(page).toHaveURL(/done=cancelled/);

  await organiser.getByRole('link', { name: 'Outbox' }).first().click();
  await organiser.getByRole('link', { name: 'Cancellation' }).first().click();
  await expect(organiser.getByText('METHOD:CANCEL')).toBeVisible();
  await organiser.close();
});

test('register without scripts; a form with faults keeps what was typed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/bg/events/round-table/register?mode=online');
  await page.locator('input[name=name]').fill('Георги');
  await page.locator('input[name=email]').fill('георги');
  await page.locator('input[name=consent]').check();
  await page
    .locator('form')
    .first()
    .evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await page.locator('form button[type=submit]').first().click();
  await expect(page.locator('input[name=name]')).toHaveValue('Георги');
  await page.locator('input[name=email]').fill('georgi@mail.example');
  await page.locator('input[name=consent]').check();
  await page.locator('form button[type=submit]').first().click();
  await expect(page).toHaveURL(/\/r\//);
  await context.close();
});
