import type { Page } from '@playwright/test';
import { expectNoFaults } from '../setup/axe';
import { draftEvent } from '../setup/draft-event';
import { enterStudio } from '../setup/studio';
import { expect, test } from '../setup/test';

async function register(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/register?mode=on_site`);
  await page.getByLabel('In the hall').check();
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=email]').fill(`${name.toLowerCase()}@mail.example`);
  await page.locator('input[name=consent]').check();
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(page).toHaveURL(/\/r\//);
}

test('a full hall: wait in line, move up, take the offered seat; the organiser decides and reads the history', async ({
  page,
  browser,
}) => {
  await enterStudio(page);
  const id = await draftEvent(page, {
    title: 'Small hall',
    from: '2027-05-04T10:00',
    to: '2027-05-04T12:00',
  });
  await page.goto(`/studio/events/${id}/edit`);
  await page.getByLabel('Seats in the hall').fill('1');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved').first()).toBeVisible();
  await page.goto(`/studio/events/${id}/registrations/admission`);
  await page.getByLabel('Ask people who move up to confirm').check();
  await expectNoFaults(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved').first()).toBeVisible();
  await page.goto(`/studio/events/${id}`);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const first = await context.newPage();
  await register(first, '/en/events/small-hall', 'Ana');
  await expect(first.getByText('You are registered')).toBeVisible();
  const second = await context.newPage();
  await second.goto('/en/events/small-hall');
  await expect(second.getByRole('link', { name: 'Join the waiting list' })).toBeVisible();
  await register(second, '/en/events/small-hall', 'Boris');
  await expect(second.getByText('You are number 1 on the waiting list')).toBeVisible();
  await expect(second.getByText('All places are taken.')).toBeVisible();

  await first.getByText('Cancel my registration').click();
  await first.getByRole('button', { name: 'Yes, cancel it' }).click();
  await second.reload();
  await expect(second.getByText('A place is kept for you')).toBeVisible();
  await second.getByRole('button', { name: 'Take the place' }).click();
  await expect(second.getByText('The place is yours.')).toBeVisible();

  await second.getByText('Send somebody else').click();
  await second.locator('form[action$="/substitute"] input[name=name]').fill('Vera');
  await second.locator('form[action$="/substitute"] input[name=email]').fill('nobody');
  await second.getByRole('button', { name: 'Pass my place on' }).click();
  await expect(second.locator('form[action$="/substitute"] input[name=name]')).toHaveValue('Vera');
  await second.locator('form[action$="/substitute"] input[name=email]').fill('vera@mail.example');
  await second.getByRole('button', { name: 'Pass my place on' }).click();
  await expect(second.getByText('Your place was passed on')).toBeVisible();
  await context.close();

  await page.goto(`/studio/events/${id}/registrations`);
  await page.getByRole('button', { name: 'Vera' }).click();
  const history = page.getByRole('dialog', { name: 'Vera' });
  await expect(history.getByText(/Took the seat/)).toBeVisible();
  await expect(history.getByText(/Passed on to somebody else/)).toBeVisible();
  await expectNoFaults(page);
  await page.keyboard.press('Escape');
  await page.getByLabel('Choose Vera').check();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('Done for 1 registration.')).toBeVisible();
  await expectNoFaults(page);
});
