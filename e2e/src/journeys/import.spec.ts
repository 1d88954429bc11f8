import type { Page } from '@playwright/test';
import { expect, test } from '../setup/test';
import { expectNoFaults } from '../setup/axe';
import { draftEvent } from '../setup/draft-event';
import { fixture } from '../setup/fixtures';
import { enterStudio } from '../setup/studio';

const FOSDEM = fixture('schedules/fosdem-2024.pentabarf.xml');

const MOVED = /“Creative Coding with TurtleStitch”: at .*11:30 instead of .*10:30/;

// The phone looks at what was imported and released before.
test.describe.configure({ mode: 'serial' });

async function chooseFile(page: Page, file: string) {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Show what it would change' }).click();
  await expect(page.getByRole('heading', { name: /What it\swould change/ })).toBeVisible();
}

test('import FOSDEM, move a talk, release, read the change list', async ({ page }) => {
  test.skip(FOSDEM === null, 'schedules/fosdem-2024.pentabarf.xml is not beside the checkout');
  test.setTimeout(90_000);
  await enterStudio(page);
  const id = await draftEvent(page, { title: 'FOSDEM', from: '2024-02-03T09:00', to: '2024-02-04T19:00' });
  await page.goto(`/studio/events/${id}/programme/import`);
  await chooseFile(page, FOSDEM ?? '');
  await expect(page.getByText('674 new · 0 changed')).toBeVisible();
  await page.getByRole('button', { name: 'Take 674 changes over' }).click();
  await expect(page.getByText('Taken over: 674 changes.')).toBeVisible();
  // The same file again: nothing.
  await chooseFile(page, FOSDEM ?? '');
  await expect(page.getByText('0 new · 0 changed · 0 not in the file · 674 as they are')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing would change' })).toBeDisabled();

  await page.getByRole('link', { name: 'Releases' }).click();
  await page.getByRole('button', { name: 'Release the programme' }).click();
  // In one language of two: what visitors would see instead is said before it is done.
  await page.getByRole('button', { name: 'Release all the same' }).click();
  await expect(page.getByRole('heading', { name: 'Release 1' })).toBeVisible();

  await page.getByRole('link', { name: 'Board' }).click();
  const talk = page.locator('[data-session]').filter({ hasText: 'Creative Coding with TurtleStitch' });
  await talk.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect(talk).toContainText('11:30–12:30');
  await page.getByRole('link', { name: 'Releases' }).click();
  await expect(page.getByText(MOVED)).toBeVisible();
  await page.getByRole('button', { name: 'Release the programme' }).click();
  await page.getByRole('button', { name: 'Release all the same' }).click();
  await expect(page.getByRole('heading', { name: 'Release 2' })).toBeVisible();
  await expectNoFaults(page);

  await page.goto(`/studio/events/${id}`);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
  await page.goto('/en/events/fosdem/programme');
  await page.getByRole('link', { name: '1 change since the version before' }).click();
  await expect(page.getByText(MOVED)).toBeVisible();
  await page.goto('/bg/events/fosdem/programme/releases');
  await expect(page.getByText(/„Creative Coding with TurtleStitch“: .*11:30.*10:30/)).toBeVisible();
  await expectNoFaults(page);
});

test('the programme of FOSDEM on a phone', async ({ browser }) => {
  test.skip(FOSDEM === null, 'schedules/fosdem-2024.pentabarf.xml is not beside the checkout');
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto('/en/events/fosdem/programme');
  expect(await page.locator('main h3').count()).toBeGreaterThan(0);
  await page
    .getByRole('link', { name: /4 February/ })
    .first()
    .click();
  await expect(page).toHaveURL(/day=2024-02-04/);
  await page.getByLabel('Room').selectOption({ label: 'K.4.401' });
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/room=/);
  await context.close();
  const shown = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const phone = await shown.newPage();
  await phone.goto('/en/events/fosdem/programme');
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectNoFaults(phone);
  await shown.close();
});
