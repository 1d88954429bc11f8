import { expect, test } from '../setup/test';
import { expectRing, tabTo } from '../setup/keyboard';

/** Only keys: nothing here may click, fill or check. */
test('find the event, register, ask and vote by keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('/en');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: /^Information day/ }));
  await keyboard.press('Enter');
  await expect(page).toHaveURL('/en/events/information-day');

  await tabTo(page, page.locator('main a[href*="/information-day/register"]'));
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/information-day\/register/);
  await page.waitForLoadState('networkidle');

  await tabTo(page, page.locator('input[name=mode]'));
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowDown');
  await expectRing(page);
  const online = page.getByRole('radio', { name: /Online/ });
  await expect(online).toBeChecked();
  await expect(online).toBeFocused();
  await tabTo(page, page.locator('input[name=name]'));
  await keyboard.type('Maria Ivanova');
  // A form with a fault leads to it, and from there to the field.
  await keyboard.press('Enter');
  await expect(page.getByRole('alert').or(page.locator('[aria-invalid=true]')).first()).toBeVisible();
  await tabTo(page, page.locator('input[name=email]'));
  await keyboard.type(`maria.${Date.now()}@mail.example`);
  await tabTo(page, page.locator('select[name=language]'));
  await tabTo(page, page.locator('input[name=consent]'));
  await keyboard.press('Space');
  await expectRing(page);
  await tabTo(page, page.getByRole('main').getByRole('button', { name: /^Register/ }));
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/r\/.+done=registered/);

  await tabTo(page, page.locator('main form[action$="/live"] button'));
  await keyboard.press('Enter');
  await expect(page).toHaveURL('/en/events/information-day/live');
  const area = page.getByLabel('Your question');
  await expect(area).toBeVisible();
  await tabTo(page, area);
  const question = `Is there a ramp at the back door? ${Date.now()}`;
  await keyboard.type(question);
  await tabTo(page, page.getByRole('button', { name: 'Send' }));
  await keyboard.press('Enter');
  await expect(page.getByText('Your question is with the moderator.')).toBeVisible();
  await expect(page.getByText(question)).toBeVisible();
  // One may go on typing at once.
  await expect(area).toBeFocused();
  await expectRing(page);

  await tabTo(page, page.getByRole('button', { name: /^Vote for / }));
  await keyboard.press('Space');
  const voted = page.getByRole('button', { name: /^Take back / });
  await expect(voted).toHaveAttribute('aria-pressed', 'true');
  await expect(voted).toBeFocused();
  await expectRing(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Take back / })).toHaveCount(1);
});

test('the first stop of every page leads past its head', async ({ page }) => {
  for (const path of [
    '/en',
    '/en/events/round-table',
    '/en/events/information-day/live',
    '/en/nothing/here',
  ]) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expectRing(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
  }
});
