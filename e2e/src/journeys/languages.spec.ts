import { messages as pages } from '@odeum/locales/public';
import { messages as studio } from '@odeum/locales/studio';
import { enterStudio } from '../setup/studio';
import { expect, test } from '../setup/test';

const LANGUAGES = { bg: 'Български', en: 'English', pl: 'Polski' } as const;
type Language = keyof typeof LANGUAGES;
const CODES = Object.keys(LANGUAGES) as Language[];
/** From one to the next, until all of them have been left and entered. */
const TOUR: [Language, Language][] = [
  ['bg', 'en'],
  ['en', 'pl'],
  ['pl', 'bg'],
];

const PUBLIC = [
  '',
  '/series/information-events',
  '/events/round-table',
  '/events/round-table/register',
  '/events/information-day/live',
  '/events/closing-conference',
  '/events/closing-conference/programme',
  '/events/closing-conference/programme/releases',
  '/events/closing-conference/programme/releases/1',
  '/events/closing-conference/record',
  '/privacy',
  '/accessibility',
];

for (const path of PUBLIC) {
  test(`/{lang}${path} changes its language in its place`, async ({ page }) => {
    await page.goto(`/bg${path}`);
    for (const [from, to] of TOUR) {
      await expect(page.locator('html')).toHaveAttribute('lang', from);
      await page.getByRole('banner').getByRole('link', { name: LANGUAGES[to] }).click();
      await expect(page).toHaveURL(`/${to}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      const foot = page.getByRole('contentinfo');
      await expect(foot.getByRole('link', { name: pages[to].site.privacy, exact: true })).toBeVisible();
      // Our own words are in the page's language; an event's may fall back, and then say so.
      const strangers = await page
        .locator('main [lang]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('lang') ?? ''));
      expect(strangers.every((lang) => (CODES as string[]).includes(lang))).toBe(true);
    }
  });
}

test('the studio changes its language on every page', async ({ page }) => {
  test.setTimeout(120_000);
  await enterStudio(page);
  const { events } = (await (await page.request.get('/api/v1/events')).json()) as {
    events: { id: string; slug: string }[];
  };
  const id = events.find(({ slug }) => slug === 'closing-conference')?.id ?? '';
  const headings: [string, (lang: Language) => string][] = [
    ['/studio/events', (lang) => studio[lang].events],
    [`/studio/events/${id}/programme`, (lang) => studio[lang].programme],
    [`/studio/events/${id}/programme/list`, (lang) => studio[lang].board.page.list],
    [`/studio/events/${id}/programme/rooms`, (lang) => studio[lang].board.page.rooms],
    [`/studio/events/${id}/programme/speakers`, (lang) => studio[lang].board.page.speakers],
    [`/studio/events/${id}/programme/releases`, (lang) => studio[lang].board.page.releases],
    [`/studio/events/${id}/programme/import`, (lang) => studio[lang].board.page.import],
    [`/studio/events/${id}/programme/languages`, (lang) => studio[lang].board.page.languages],
    [`/studio/events/${id}/day`, (lang) => studio[lang].day.title],
    [`/studio/events/${id}/registrations`, (lang) => studio[lang].registrations],
    ['/studio/outbox', (lang) => studio[lang].outbox],
  ];
  for (const [path, headingIn] of headings) {
    await page.goto(path);
    for (const lang of CODES) {
      await page.getByRole('banner').getByRole('combobox').selectOption(lang);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingIn(lang));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    }
  }
});
