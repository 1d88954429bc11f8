import type { Page } from '@playwright/test';
import { expect, test } from '../setup/test';
import { expectNoFaults, SCHEMES } from '../setup/axe';
import { draftEvent } from '../setup/draft-event';
import { tabTo } from '../setup/keyboard';
import { enterStudio } from '../setup/studio';

const card = (page: Page, title: string) => page.locator('[data-session]').filter({ hasText: title });
const said = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);

/** Only keys: nothing here may click, fill or check. */
async function addRoom(page: Page, name: string) {
  await tabTo(page, page.getByRole('button', { name: 'Add a room' }));
  await page.keyboard.press('Enter');
  const names = page.getByRole('group', { name: 'Name of the room' });
  await tabTo(page, names.getByLabel('Български'));
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(name).first()).toBeVisible();
}

async function writeSession(page: Page, title: string) {
  const first = page.getByRole('dialog').getByLabel('Title').first();
  await expect(first).toBeFocused();
  await page.keyboard.type(title);
  await tabTo(page, page.getByRole('dialog').getByLabel('Title').nth(1));
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, title)).toHaveCount(1);
}

test('build a day on the board by keyboard alone', async ({ page }) => {
  await enterStudio(page);
  const id = await draftEvent(page, {
    title: 'A day by keys',
    from: '2031-03-30T09:00',
    to: '2031-03-30T18:00',
  });
  const { keyboard } = page;
  await page.goto(`/studio/events/${id}/programme/rooms`);
  await expect(page.getByRole('button', { name: 'Add a room' })).toBeVisible();
  await addRoom(page, 'Great hall');
  await addRoom(page, 'Small hall');

  await tabTo(page, page.getByRole('link', { name: 'Board' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Programme' })).toBeFocused();
  const focus = page.locator('[data-board-focus]');
  await tabTo(page, focus);
  await expect(focus).toHaveAccessibleName('Empty, Great hall, 09:00');
  await keyboard.press('Enter');
  await writeSession(page, 'Opening words');
  await expect(card(page, 'Opening words')).toContainText('09:00–09:30');
  await expect(focus).toBeFocused();

  await keyboard.press('ArrowDown');
  await keyboard.press('n');
  await writeSession(page, 'A long talk');
  await expect(card(page, 'A long talk')).toContainText('09:30–10:00');

  // Picked up, carried an hour on and into the other room, stretched, put down.
  await expect(card(page, 'A long talk')).toBeFocused();
  await keyboard.press('Space');
  await said(page, 'A long talk picked up.');
  await keyboard.press('PageDown');
  await keyboard.press('ArrowRight');
  await said(page, 'A long talk, Small hall, 10:30–11:00.');
  await keyboard.press('Shift+PageDown');
  await keyboard.press('Enter');
  await said(page, 'A long talk is now in Small hall, 10:30–12:00.');
  await expect(card(page, 'A long talk')).toBeFocused();
  await expect(card(page, 'A long talk')).toContainText('10:30–12:00');

  // Back and back again, and once more.
  await keyboard.press('Control+z');
  await said(page, 'Taken back.');
  await expect(card(page, 'A long talk')).toContainText('09:30–10:00');
  await keyboard.press('Control+Shift+z');
  await expect(card(page, 'A long talk')).toContainText('10:30–12:00');

  // Put where something is already: a warning while it is carried, and no wall.
  await expect(focus).toBeFocused();
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowLeft');
  await expect(card(page, 'A long talk')).toBeVisible();

  // Without a time, and back again.
  await page.keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await expect(card(page, 'A long talk')).toBeFocused();
  await keyboard.press('t');
  await said(page, 'A long talk waits without a time.');
  await expect(page.getByRole('region', { name: '1 without a time' })).toContainText('A long talk');
  await keyboard.press('Control+z');
  await expect(card(page, 'A long talk')).toContainText('10:30–12:00');

  await page.reload();
  await expect(card(page, 'A long talk')).toContainText('10:30–12:00');
  await expect(card(page, 'Opening words')).toContainText('09:00–09:30');
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await expectNoFaults(page);
  }
});

test('move and stretch by mouse, with a warning while it is in the way', async ({ page }) => {
  await enterStudio(page);
  const id = await draftEvent(page, { title: 'By mouse', from: '2031-04-01T09:00', to: '2031-04-01T12:00' });
  await page.setViewportSize({ width: 1280, height: 1100 });
  await page.goto(`/studio/events/${id}/programme`);
  for (const title of ['First', 'Second']) {
    await page.getByRole('button', { name: 'Add a session' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Title').first().fill(title);
    await form.getByLabel('Title').nth(1).fill(title);
    await form.getByLabel('Begins').fill(title === 'First' ? '2031-04-01T09:00' : '2031-04-01T10:00');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toHaveCount(0);
  }
  const box = async (title: string) => {
    const found = await card(page, title).boundingBox();
    if (!found) throw new Error(`${title} is not on the board`);
    return found;
  };
  const [first, second] = [await box('First'), await box('Second')];
  await page.mouse.move(second.x + 60, second.y + 10);
  await page.mouse.down();
  await page.mouse.move(second.x + 60, second.y - 20, { steps: 4 });
  await page.mouse.move(first.x + 60, first.y + 30, { steps: 6 });
  await expect(page.getByText('In the way:')).toBeVisible();
  await page.mouse.move(second.x + 60, second.y + 10 + (second.y - first.y) / 2, { steps: 6 });
  await expect(page.getByText('In the way:')).toHaveCount(0);
  await page.mouse.up();
  await expect(card(page, 'Second')).toContainText('10:30–11:00');

  const moved = await box('Second');
  await page.mouse.move(moved.x + 60, moved.y + moved.height - 3);
  await page.mouse.down();
  await page.mouse.move(moved.x + 60, moved.y + 2 * moved.height - 3, { steps: 6 });
  await page.mouse.up();
  await expect(card(page, 'Second')).toContainText('10:30–11:30');
  await page.reload();
  await expect(card(page, 'Second')).toContainText('10:30–11:30');
});

test('two organisers collide: neither overwrites the other unseen', async ({ page, browser }) => {
  await enterStudio(page);
  const id = await draftEvent(page, {
    title: 'Two at once',
    from: '2031-05-05T09:00',
    to: '2031-05-05T12:00',
  });
  await page.goto(`/studio/events/${id}/programme/list`);
  await page.getByRole('button', { name: 'Add a session' }).click();
  await page.getByRole('dialog').getByLabel('Title').first().fill('Discussion');
  await page.getByRole('dialog').getByLabel('Title').nth(1).fill('Discussion');
  await page.getByRole('dialog').getByLabel('Begins').fill('2031-05-05T09:00');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Board' }).click();
  await expect(card(page, 'Discussion')).toContainText('09:00–09:30');

  const other = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Sofia' })).newPage();
  await enterStudio(other);
  await other.goto(`/studio/events/${id}/programme`);
  await expect(card(other, 'Discussion')).toContainText('09:00–09:30');

  // One looks at the form for a long time, meanwhile the other moves the session.
  await page.getByRole('link', { name: 'Board' }).click();
  await card(page, 'Discussion').click();
  await expect(page.getByRole('dialog').getByLabel('Length in minutes')).toHaveValue('30');
  await card(other, 'Discussion').focus();
  await other.keyboard.press('Space');
  await other.keyboard.press('PageDown');
  await other.keyboard.press('Enter');
  await expect(card(other, 'Discussion')).toContainText('10:00–10:30');

  await page.getByRole('dialog').getByLabel('Length in minutes').fill('45');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Discussion' });
  await expect(notice).toContainText(/09:00.*10:00|10:00.*09:00/);
  // Nothing was overwritten, and what was typed is still there.
  await other.reload();
  await expect(card(other, 'Discussion')).toContainText('10:00–10:30');
  await expect(page.getByRole('dialog').getByLabel('Length in minutes')).toHaveValue('45');
  await page.keyboard.press('Escape');

  // What one does, the other sees without asking for it.
  await card(other, 'Discussion').focus();
  await other.keyboard.press('Space');
  await other.keyboard.press('PageDown');
  await other.keyboard.press('Enter');
  await expect(card(page, 'Discussion')).toContainText('11:00–11:30', { timeout: 15_000 });
  await other.context().close();
});
