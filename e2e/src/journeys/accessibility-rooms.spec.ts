import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../setup/test';
import { expectNoFaults, SCHEMES } from '../setup/axe';
import { enterStudio, makeSignInLink } from '../setup/studio';

/** Pages that have no address of their own that a list could name: they open by a secret, or to somebody signed in. */
const EVENT = '/en/events/information-day';

async function enterEvent(page: Page): Promise<string> {
  await enterStudio(page);
  await page
    .getByRole('link', { name: /Information day/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Information day/ }).waitFor();
  return page.url();
}

/** Somebody in the room asks, so that there is a question of one's own beside those of others. */
async function ask(page: Page, text: string): Promise<void> {
  await page.goto(`${EVENT}/live`);
  await page.getByLabel('Your question').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Your question is with the moderator.').first()).toBeVisible();
}

async function inScheme(browser: Browser, scheme: (typeof SCHEMES)[number]) {
  const context = await browser.newContext({ colorScheme: scheme });
  return { page: await context.newPage(), close: () => context.close() };
}

for (const scheme of SCHEMES) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    test('axe finds nothing in the live room with questions', async ({ page }) => {
      await ask(page, `Whose question is this? ${Date.now()}`);
      await page
        .getByRole('button', { name: /^Vote for / })
        .first()
        .click();
      await expect(page.getByRole('button', { name: /^Take back / }).first()).toBeVisible();
      await expectNoFaults(page);
      // With a question half written, and with the fault of an empty one.
      await page.getByLabel('Your question').fill('Half a quest');
      await expectNoFaults(page);
      await page.getByLabel('Your question').fill(' ');
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoFaults(page);
    });

    test('axe finds nothing in the moderation view, nor on the stage', async ({ page, browser }) => {
      const audience = await inScheme(browser, scheme);
      const question = `Who moderates the moderators? ${Date.now()}`;
      await ask(audience.page, question);
      await audience.close();
      const event = await enterEvent(page);
      await page.goto(`${event}/questions`);
      const card = page.getByRole('listitem').filter({ hasText: question });
      await expect(card).toBeVisible();
      await expectNoFaults(page);
      await card.getByRole('button', { name: 'To the screen' }).click();
      const stagePath = await page.getByRole('link', { name: 'Open the stage view' }).getAttribute('href');
      await expectNoFaults(page);

      const stage = await inScheme(browser, scheme);
      await stage.page.goto(stagePath ?? '');
      await expect(stage.page.locator('blockquote')).toHaveText(question);
      await expectNoFaults(stage.page);
      await card.getByRole('button', { name: 'Answered' }).click();
      await expect(stage.page.locator('blockquote')).toHaveCount(0);
      await expectNoFaults(stage.page);
      await stage.close();
    });

    test('axe finds nothing on a personal page, registered and cancelled', async ({ page }) => {
      await page.goto(`${EVENT}/register?mode=online`);
      await page.waitForLoadState('networkidle');
      await page.locator('form button[type=submit]').first().click();
      await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
      await expectNoFaults(page);
      await page.locator('input[name=name]').fill('Maria Ivanova');
      await page.locator('input[name=email]').fill(`maria.${Date.now()}@mail.example`);
      await page.locator('input[name=consent]').check();
      await page.locator('form button[type=submit]').first().click();
      await expect(page).toHaveURL(/done=registered/);
      await expectNoFaults(page);
      for (const one of await page.locator('details summary').all()) await one.click();
      await expectNoFaults(page);
      await page.locator('form[action$="/cancel"] button').click();
      await expect(page).toHaveURL(/done=cancelled/);
      await expectNoFaults(page);
    });

    test('axe finds nothing on a partner’s page', async ({ page, browser }) => {
      const organiser = await browser.newPage();
      const eventId = (await enterEvent(organiser)).split('/').at(-1) ?? '';
      const answer = await organiser.request.get(`/api/v1/events/${eventId}/partner-links`);
      const { links } = (await answer.json()) as { links: { joinPath: string }[] };
      await organiser.close();
      expect(links.length).toBeGreaterThan(0);
      for (const { joinPath } of links) {
        await page.goto(joinPath);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoFaults(page);
      }
    });

    test('axe finds nothing where one signs in', async ({ page }) => {
      await page.goto('/studio');
      await page.getByRole('textbox').first().waitFor();
      await expectNoFaults(page);
      const email = page.getByRole('textbox');
      await email.fill('nobody');
      await email.press('Enter');
      await expect(email).toHaveAttribute('aria-invalid', 'true');
      await expectNoFaults(page);
      await email.fill('organiser@odeum.example');
      await email.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
      await expectNoFaults(page);
      const link = makeSignInLink();
      await page.goto(link);
      await page.getByRole('button').first().waitFor();
      await expectNoFaults(page);
      await page.getByRole('button').last().click();
      await page.waitForURL(/\/studio(\/events)?$/);
      await expectNoFaults(page);
      // The same link again: used.
      await page.context().clearCookies();
      await page.goto(link);
      await page.getByRole('button').last().click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expectNoFaults(page);
    });

    test('axe finds nothing on a page that is not there', async ({ page }) => {
      for (const path of ['/en/nothing/here', '/xx', `/r/${'0'.repeat(32)}`, `/join/${'0'.repeat(32)}`]) {
        expect((await page.goto(path))?.status()).toBe(404);
        await expectNoFaults(page);
      }
    });
  });
}
