import type { Page } from '@playwright/test';
import { expectNoFaults } from '../setup/axe';
import { draftEvent } from '../setup/draft-event';
import { enterStudio } from '../setup/studio';
import { expect, test } from '../setup/test';

/** From within the studio, as its own screens do. */
async function tell(page: Page, path: string, body: unknown): Promise<number> {
  return page.evaluate(
    async ([to, text]) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`/api/v1${to}`, { method: 'POST', headers, body: text })).status;
    },
    [path, JSON.stringify(body)] as const,
  );
}

async function register(page: Page, name: string): Promise<void> {
  await page.goto('/en/events/crafts-day/register?mode=on_site');
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=email]').fill(`${name.toLowerCase()}@mail.example`);
  await page.locator('input[name=consent]').check();
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(page).toHaveURL(/\/r\//);
}

test('a workshop with one place: limited in the studio, taken and given back without scripts', async ({
  page,
  browser,
}) => {
  await enterStudio(page);
  const day = { from: '2027-05-04T10:00', to: '2027-05-04T12:00' };
  const id = await draftEvent(page, { title: 'Crafts day', ...day });
  await page.goto(`/studio/events/${id}/registrations/admission`);
  await expect(page.getByText('There are no sessions yet')).toBeVisible();
  const session = {
    ...{ type: 'workshop', title: { en: 'Clay', bg: 'Глина' }, abstract: {}, languages: ['en'] },
    ...{ startsAt: '2027-05-04T07:30:00.000Z', minutes: 60, roomId: null, trackId: null, speakers: [] },
  };
  const edit = { edit: 'put_session', id: crypto.randomUUID(), version: 0, session };
  expect(await tell(page, `/events/${id}/programme/edits`, { edits: [edit] })).toBe(200);
  expect(await tell(page, `/events/${id}/programme/releases`, { version: 1 })).toBe(201);

  await page.reload();
  await page.getByLabel('Places: Clay').fill('1');
  await expectNoFaults(page);
  const section = page.getByRole('region', { name: 'Sessions with limited places' });
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved').first()).toBeVisible();
  await page.goto(`/studio/events/${id}`);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const first = await context.newPage();
  await register(first, 'Ana');
  await expect(first.getByText('1 free place')).toBeVisible();
  await first.getByRole('button', { name: 'Take a place: Clay' }).click();
  await expect(first.getByText('Saved. You have a place in the session.')).toBeVisible();
  await page.goto(first.url());
  await expectNoFaults(page);
  const second = await context.newPage();
  await register(second, 'Boris');
  const choice = second.getByRole('listitem').filter({ hasText: 'Clay' });
  await expect(choice).toContainText('All places are taken.');
  await expect(choice.getByRole('button')).toHaveCount(0);

  await first.getByRole('button', { name: 'Give it back: Clay' }).click();
  await expect(first.getByText('The place in the session is free')).toBeVisible();
  await second.reload();
  await second.getByRole('button', { name: 'Take a place: Clay' }).click();
  await expect(second.getByText('You have a place here.')).toBeVisible();
  await second.goto('/en/events/crafts-day/programme');
  await second.getByRole('link', { name: 'Clay' }).click();
  await expect(second.getByText('Limited places')).toContainText('All places are taken.');
  await context.close();
});
