import { expect, test } from '../setup/test';
import { enterStudio } from '../setup/studio';

test('comment, approve, visible', async ({ page, browser }) => {
  const text = `Thank you. ${Date.now()}`;
  await page.goto('/en/events/closing-conference/record');
  await page.locator('input[name=name]').fill('Anna');
  await page.locator('input[name=email]').fill('anna@mail.example');
  await page.locator('textarea[name=text]').fill(text);
  await page.locator('form[action*=comments] button[type=submit]').click();
  await expect(page).toHaveURL(/done=held/);
  await expect(page.getByText(text)).toHaveCount(0);

  const organiser = await browser.newPage();
  await enterStudio(organiser);
  await organiser.getByRole('link', { name: /Good practice/ }).click();
  await organiser.getByRole('link', { name: 'Comments' }).click();
  await organiser
    .getByRole('listitem')
    .filter({ hasText: text })
    .getByRole('button', { name: /^Approve/ })
    .click();
  await expect(organiser.getByRole('region', { name: 'Public' }).getByText(text)).toBeVisible();
  await page.goto('/en/events/closing-conference/record');
  await expect(page.getByText(text)).toBeVisible();
  await organiser.close();
});

test('a partner joins by a personal page', async ({ page, browser }) => {
  const organiser = await browser.newPage();
  await enterStudio(organiser);
  await organiser
    .getByRole('link', { name: /Information day/ })
    .first()
    .click();
  const eventId = organiser.url().split('/').at(-1) ?? '';
  const links = await organiser.request.get(`/api/v1/events/${eventId}/partner-links`);
  const { links: found } = (await links.json()) as { links: { joinPath: string }[] };
  await page.route('https://zoom.us/**', (route) =>
    route.fulfill({ body: 'meeting', contentType: 'text/html' }),
  );
  await page.goto(found[0]?.joinPath ?? '');
  expect(await page.content()).not.toContain('1234567890');
  await page.locator('form[method=post] button').first().click();
  await expect(page).toHaveURL('https://zoom.us/j/1234567890');
  const after = await organiser.request.get(`/api/v1/events/${eventId}/partner-links`);
  expect(((await after.json()) as { links: { joins: unknown[] }[] }).links[0]?.joins.length).toBeGreaterThan(
    0,
  );
  await organiser.close();
});
