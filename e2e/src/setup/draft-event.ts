import type { Page } from '@playwright/test';

interface Draft {
  title: string;
  /** By the clock of the event, as the field holds it. */
  from: string;
  to: string;
}

/** Makes an event in the studio, which speaks English, and tells its id. */
export async function draftEvent(page: Page, { title, from, to }: Draft): Promise<string> {
  await page.goto('/studio/events/new');
  const titles = page.getByRole('group', { name: 'Title' });
  await titles.getByLabel('Български').fill(title);
  await titles.getByLabel('English').fill(title);
  await page.getByLabel('Begins').fill(from);
  await page.getByLabel('Ends').fill(to);
  await page.getByRole('button', { name: 'Create the draft' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
