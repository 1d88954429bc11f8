import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { chromium, type APIRequestContext, type Page } from '@playwright/test';
import { expectNoFaults } from '../setup/axe';
import { draftEvent } from '../setup/draft-event';
import { filmOf } from '../setup/fake-camera';
import { enterStudio } from '../setup/studio';
import { expect, test } from '../setup/test';
import { readTickets } from '../setup/tickets';

async function publishHall(page: Page, title: string): Promise<string> {
  await enterStudio(page);
  const id = await draftEvent(page, { title, from: '2027-06-01T10:00', to: '2027-06-01T12:00' });
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
  return id;
}

/** Registers somebody and reads their ticket. */
async function register(request: APIRequestContext, eventId: string, name: string): Promise<string> {
  const answer = await request.post(`/api/v1/events/${eventId}/registrations`, {
    data: {
      submissionId: randomUUID(),
      name,
      email: `${randomUUID()}@mail.example`,
      organisation: 'Читалище',
      mode: 'on_site',
      language: 'bg',
      consent: true,
    },
  });
  expect(answer.status()).toBe(201);
  const { personalPath } = (await answer.json()) as { personalPath: string };
  return (await readTickets(request, personalPath))[0] ?? '';
}

async function makeDoor(page: Page, eventId: string, label: string, kind = 'Door'): Promise<string> {
  await page.goto(`/studio/events/${eventId}/attendance`);
  await page.getByLabel('Name of the door').fill(label);
  if (kind !== 'Door') {
    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: kind }).click();
  }
  await page.getByRole('button', { name: 'Make the door' }).click();
  const link = page.getByRole('link', { name: `Open: ${label}` });
  return (await link.getAttribute('href')) ?? '';
}

/** What a hand scanner does: it types, and presses Enter. */
async function scan(page: Page, code: string): Promise<void> {
  await page.getByLabel('Scan a ticket, or type a name').fill(code);
  await page.keyboard.press('Enter');
}

test('fifty scans without a network survive a reload and are handed in once each', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const id = await publishHall(page, 'Offline hall');
  const codes: string[] = [];
  for (let i = 0; i < 52; i += 1) codes.push(await register(request, id, `Гост ${i + 1}`));
  expect(new Set(codes).size).toBe(52);
  const path = await makeDoor(page, id, 'North');

  const context = await browser.newContext({ locale: 'en-GB' });
  const door = await context.newPage();
  await door.goto(path);
  await expect(door.getByText('This door also works without a network.')).toBeVisible({ timeout: 30_000 });
  await expect(door.getByText('0 of 52 are in')).toBeVisible();
  await expectNoFaults(door);
  await scan(door, codes[50] ?? '');
  await expect(door.getByText('1 of 52 are in')).toBeVisible();
  // The service has answered: what comes now is what it does not know of.
  await expect(door.getByText('Welcome')).toBeVisible();

  await context.setOffline(true);
  for (const [i, code] of codes.slice(0, 50).entries()) {
    await scan(door, code);
    await expect(door.getByText(`${i + 2} of 52 are in`)).toBeVisible();
    if (i === 24) await door.reload();
  }
  await expect(door.getByText('50 entries wait for the network')).toBeVisible();
  // A ticket that came in before the network went is known to be in, and so is one scanned without it.
  for (const code of [codes[50], codes[3]]) {
    await scan(door, code ?? '');
    await expect(door.getByText('Already in')).toBeVisible();
  }
  await scan(door, '1234567890'.repeat(5) + '1234567');
  await expect(door.getByText('Not a ticket of ours')).toBeVisible();
  // Neither the list nor what waits can be read on the device.
  const stored = await door.evaluate(async () => {
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
      });
      const all = await new Promise<unknown[]>((resolve) => {
        const reading = db.transaction('kept').objectStore('kept').getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      for (const value of all) {
        const { data } = value as { data?: ArrayBuffer };
        texts.push(data ? new TextDecoder().decode(data) : String(value));
      }
    }
    return texts;
  });
  expect(stored.length).toBeGreaterThan(50);
  expect(stored.join('')).not.toMatch(/Гост|Читалище|ticketId/);

  await door.reload();
  await expect(door.getByText('51 of 52 are in')).toBeVisible();
  await expect(door.getByText('50 entries wait for the network')).toBeVisible();
  await context.setOffline(false);
  await expect(door.getByText('wait for the network')).toBeHidden({ timeout: 20_000 });
  await expect(door.getByText('51 of 52 are in')).toBeVisible();
  await context.close();

  await page.reload();
  await expect(page.getByText('51 people let in')).toBeVisible();
  const { people } = (await (await page.request.get(`/api/v1/events/${id}/attendance`)).json()) as {
    people: { days: string[] }[];
  };
  expect(people.filter(({ days }) => days.length === 1)).toHaveLength(51);
});

test('at the door: by name, undone, let in all the same, without a ticket; two doors offline; a kiosk', async ({
  page,
  browser,
  request,
}) => {
  const id = await publishHall(page, 'Door hall');
  const code = await register(request, id, 'Мария Иванова');
  const [north, south, kiosk] = [
    await makeDoor(page, id, 'North'),
    await makeDoor(page, id, 'South'),
    await makeDoor(page, id, 'Screen', 'Kiosk'),
  ];
  await expectNoFaults(page);

  const first = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
  const door = await first.newPage();
  await door.goto(north);
  await door.getByLabel('Scan a ticket, or type a name').fill('ивано');
  await door.getByRole('button', { name: 'Check in: Мария Иванова' }).click();
  await expect(door.getByText('Welcome')).toBeVisible();
  await expectNoFaults(door);
  await door.getByRole('button', { name: 'Undo: Мария Иванова' }).click();
  await expect(door.getByText('0 of 1 are in')).toBeVisible();

  await door.getByText('Somebody without a ticket').click();
  await door.getByRole('button', { name: 'Register and let in' }).click();
  await expect(door.locator('#name-error')).toBeVisible();
  await door.getByLabel('Name', { exact: true }).fill('Łukasz Żółw');
  await door.getByLabel('They agree').check();
  await door.getByRole('button', { name: 'Register and let in' }).click();
  await expect(door.getByText('1 of 2 are in')).toBeVisible();

  const second = await browser.newContext({ locale: 'en-GB' });
  const other = await second.newPage();
  await other.goto(south);
  await expect(other.getByText('This door also works without a network.')).toBeVisible({ timeout: 30_000 });
  await second.setOffline(true);
  await scan(door, code);
  await expect(door.getByText('2 of 2 are in')).toBeVisible();
  await scan(other, code);
  await expect(other.getByText('Welcome')).toBeVisible();
  await second.setOffline(false);
  await expect(other.getByText('Let in twice')).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(page.getByText('1 ticket was let in at two doors')).toBeVisible();
  await first.close();
  await second.close();

  const film = join(process.env.E2E_DATA ?? '', `${randomUUID()}.y4m`);
  filmOf(code, film);
  const seeing = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  const looking = await seeing.newContext({ baseURL: process.env.E2E_URL, locale: 'en-GB' });
  const screen = await looking.newPage();
  await screen.goto(kiosk);
  await expect(screen.getByText('Already in')).toBeVisible({ timeout: 30_000 });
  await expectNoFaults(screen);
  await seeing.close();
});

test('a ticket on one’s own page, without scripts', async ({ page, browser, request }) => {
  const id = await publishHall(page, 'Ticket hall');
  const answer = await request.post(`/api/v1/events/${id}/registrations`, {
    data: {
      submissionId: randomUUID(),
      name: 'Ева',
      email: `${randomUUID()}@mail.example`,
      organisation: '',
      mode: 'on_site',
      language: 'en',
      consent: true,
    },
  });
  const { personalPath } = (await answer.json()) as { personalPath: string };
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const own = await context.newPage();
  await own.goto(personalPath);
  await expect(own.getByRole('heading', { name: 'Your ticket' })).toBeVisible();
  await expect(own.getByRole('img', { name: /QR code of the ticket of Ева/ })).toBeVisible();
  await own.goto('/en/certificates?code=ABCD-EFGH-JKMN');
  await expect(own.getByText('There is no certificate with this code')).toBeVisible();
  await context.close();
});
