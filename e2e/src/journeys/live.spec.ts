import { expect, test } from '../setup/test';
import { enterStudio } from '../setup/studio';

test('ask, approve, vote, stage', async ({ page, browser }) => {
  const room = '/en/events/information-day/live';
  await page.goto(room);
  const question = `Will there be a second desk? ${Date.now()}`;
  await page.getByLabel('Your question').fill(question);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Your question is with the moderator.')).toBeVisible();

  const moderator = await browser.newPage();
  await enterStudio(moderator);
  await moderator
    .getByRole('link', { name: /Information day/ })
    .first()
    .click();
  await moderator.getByRole('link', { name: 'Questions', exact: true }).click();
  const card = moderator.getByRole('listitem').filter({ hasText: question });
  await card.getByRole('button', { name: 'Approve' }).click();

  const other = await (await browser.newContext()).newPage();
  await other.goto(room);
  const vote = other.getByRole('button', { name: new RegExp(`^Vote for .*${question.slice(-13)}`) });
  await vote.click();
  await expect(
    other.getByRole('button', { name: new RegExp(`^Take back .*${question.slice(-13)}`) }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(card.getByText('1 vote')).toBeVisible();

  await card.getByRole('button', { name: 'To the screen' }).click();
  const stagePath = await moderator.getByRole('link', { name: 'Open the stage view' }).getAttribute('href');
  const stage = await browser.newPage();
  await stage.goto(stagePath ?? '');
  await expect(stage.locator('blockquote')).toHaveText(question);
  for (const one of [moderator, other, stage]) await one.close();
});

test('a room that loses its connection loses nothing', async ({ page, context }) => {
  await page.goto('/en/events/information-day/live');
  await expect(page.getByLabel('Your question')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Your question').fill('Typed in a tunnel');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText(/Not sent yet/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Your question is with the moderator.')).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText('Typed in a tunnel')).toHaveCount(1);
});
