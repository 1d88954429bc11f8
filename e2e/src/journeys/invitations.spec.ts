import type { Browser, Page } from '@playwright/test';
import { expectNoFaults } from '../setup/axe';
import { draftEvent } from '../setup/draft-event';
import { enterStudio } from '../setup/studio';
import { expect, test } from '../setup/test';

/** As a spreadsheet on Windows saves it in Bulgaria. */
const toWindows1251 = (text: string) =>
  Buffer.from(
    [...text].map((sign) => (/[А-я]/.test(sign) ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0))),
  );

const LIST = toWindows1251(
  [
    'Име;Имейл;Организация;Места',
    'Мария Илиева;maria@guests.example;Народно читалище;2',
    'Цветан Ъглов;tsvetan@guests.example;Община Русе;',
    'Без поща;;;',
  ].join('\r\n'),
);

async function aPhone(browser: Browser, hasScripts: boolean): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: hasScripts,
    viewport: { width: 390, height: 844 },
    locale: 'bg-BG',
  });
  return context.newPage();
}

async function fillIn(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel('В залата').check();
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=consent]').check();
  await page.getByRole('button', { name: 'Записване', exact: true }).click();
}

test('by invitation only: a list of guests, the link in the mail, and nobody without a code', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await enterStudio(page);
  const id = await draftEvent(page, {
    title: 'Closed evening',
    from: '2027-06-04T18:00',
    to: '2027-06-04T20:00',
  });
  await page.goto(`/studio/events/${id}/registrations/admission`);
  await page.getByLabel('By invitation only').check();
  await expect(page.getByText('nobody will be able to register')).toBeVisible();
  await expectNoFaults(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved').first()).toBeVisible();
  await page.goto(`/studio/events/${id}`);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();

  await page.goto(`/studio/events/${id}/registrations/invitations`);
  await expect(page.getByText('No codes yet.')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'guests.csv', mimeType: 'text/csv', buffer: LIST });
  await page.getByRole('button', { name: 'Show who would be added' }).click();
  await expect(page.getByLabel('Letters of the file')).toHaveValue('windows-1251');
  const guests = page.getByRole('table', { name: 'A list of guests' });
  await expect(guests.getByRole('row')).toHaveCount(3);
  await expect(guests.getByRole('row', { name: /Мария Илиева.*Народно читалище/ })).toBeVisible();
  await expect(page.getByText('Line 4: there is no address. Left out.')).toBeVisible();
  await expectNoFaults(page);
  // Read as something else, the names are wrong; back again they are right.
  await page.getByLabel('Letters of the file').selectOption('windows-1250');
  await expect(page.getByText('No column is called “e-mail”.')).toBeVisible();
  await page.getByLabel('Letters of the file').selectOption('windows-1251');
  await page.getByRole('button', { name: 'Add 2 guests' }).click();
  await expect(page.getByText('2 guests were added.')).toBeVisible();
  await expect(page.getByText('2 invitations are on their way.')).toBeVisible();

  const item = page.getByRole('listitem').filter({ hasText: 'maria@guests.example' });
  await item.getByRole('link', { name: /^Mail of/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Покана: Closed evening' })).toBeVisible();
  const letter = await page.locator('pre').first().textContent();
  const link = /http\S+\/register\?code=[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(letter ?? '')?.[0] ?? '';

  const maria = await aPhone(browser, false);
  await maria.goto(link);
  await expect(maria.locator('input[name=code]')).toHaveValue(link.slice(-11));
  await fillIn(maria, 'Мария Илиева', 'maria@guests.example');
  await expect(maria).toHaveURL(/\/r\//);

  const stranger = await aPhone(browser, true);
  await stranger.goto('/bg/events/closed-evening/register');
  await fillIn(stranger, 'Случаен Минувач', 'stranger@guests.example');
  await expect(stranger.getByRole('alert')).toContainText('Въведете кода');
  await stranger.locator('input[name=code]').fill('AAAAA-AAAAA');
  await stranger.getByRole('button', { name: 'Записване', exact: true }).click();
  await expect(stranger.getByText('Този код не важи за това събитие.').first()).toBeVisible();
  await expect(stranger).toHaveURL(/\/register/);
  await expectNoFaults(stranger);

  await page.goto(`/studio/events/${id}/registrations/invitations`);
  const registered = page.getByRole('listitem').filter({ hasText: 'maria@guests.example' });
  await expect(registered.getByText('Registered', { exact: true })).toBeVisible();
  await expect(registered.getByText('1 of 2 used')).toBeVisible();
  const other = page.getByRole('listitem').filter({ hasText: 'tsvetan@guests.example' });
  await other.getByRole('button', { name: 'Revoke: Цветан Ъглов' }).click();
  await expect(other.getByText('Revoked', { exact: true })).toBeVisible();
  await expectNoFaults(page);
});

test('a mail to those who are found, and the statistics, also on a phone', async ({ page }) => {
  await enterStudio(page);
  await page.goto('/studio/events');
  await page.getByRole('link', { name: 'Closed evening' }).first().click();
  await page.getByRole('link', { name: 'Registrations' }).click();
  await page.getByRole('button', { name: 'Write to the 1 found' }).click();
  const form = page.getByRole('dialog', { name: 'Write a mail' });
  const bulgarian = form.getByRole('group', { name: 'Български' });
  await bulgarian.getByLabel('Subject').fill('Нов час: {event}');
  await bulgarian.getByLabel('Text').fill('Здравейте, {име}!');
  await form.getByRole('button', { name: 'Show how it looks' }).click();
  await expect(form.getByText('“{име}” is not one of the placeholders')).toBeVisible();
  await bulgarian.getByLabel('Text').fill('Здравейте, {name}!\n\n{link}');
  await form.getByRole('button', { name: 'Show how it looks' }).click();
  await expect(form.getByText('Нов час: Closed evening')).toBeVisible();
  await expect(form.getByText(/Здравейте, Мария Илиева!\s+http/)).toBeVisible();
  await expectNoFaults(page);
  await form.getByRole('button', { name: 'Send to 1 person' }).click();
  await expect(page.getByText('On its way to 1 person.')).toBeVisible();
  await page.getByRole('button', { name: 'Мария Илиева' }).click();
  await expect(page.getByRole('dialog', { name: 'Мария Илиева' }).getByText('Was written to')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Statistics' }).click();
  await expect(page.getByRole('img', { name: /By language/ })).toBeVisible();
  await page.getByText('The numbers as a table').first().click();
  await expect(page.getByRole('table', { name: 'Registered in all' })).toContainText('1');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectNoFaults(page);
});
