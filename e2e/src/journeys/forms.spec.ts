import type { Page } from '@playwright/test';
import { expectNoFaults } from '../setup/axe';
import { draftEvent } from '../setup/draft-event';
import { enterStudio } from '../setup/studio';
import { expect, test } from '../setup/test';

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved').first()).toBeVisible();
};
const question = (page: Page, number: number) =>
  page
    .getByRole('list', { name: 'Questions' })
    .getByRole('listitem')
    .nth(number - 1);

/** Publishes an event that asks how one comes, of those who drive for their number plate, and what they eat. */
async function anEventThatAsks(page: Page, title: string): Promise<string> {
  await enterStudio(page);
  const id = await draftEvent(page, { title, from: '2027-05-04T10:00', to: '2027-05-04T12:00' });
  await page.goto(`/studio/events/${id}/edit`);
  await page.getByLabel('Seats in the hall').fill('20');
  await save(page);
  await page.goto(`/studio/events/${id}/registrations`);
  await page.getByRole('link', { name: 'Registration form' }).click();
  await page.getByRole('button', { name: 'Food', exact: true }).click();
  await page.getByLabel('Kind of answer').last().selectOption({ label: 'One of several' });
  await page.getByRole('button', { name: 'Add a question' }).click();
  const travel = question(page, 2);
  const words = (lang: string) => travel.getByRole('group', { name: lang, exact: true });
  await words('English').getByLabel('Question', { exact: true }).fill('How do you come?');
  // Saving says what is missing, where it is.
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(words('Български').first().getByText('Please fill in this field.').first()).toBeVisible();
  await words('Български').getByLabel('Question', { exact: true }).fill('Как идвате?');
  for (const [number, bg, en] of [
    [1, 'С кола', 'By car'],
    [2, 'С автобус', 'By bus'],
  ] as const) {
    const option = travel.getByRole('group', { name: `Answer ${number}`, exact: true });
    await option.getByRole('textbox').first().fill(bg);
    await option.getByRole('textbox').last().fill(en);
  }
  await travel.getByLabel('Must be answered').check();
  await page.getByLabel('Kind of answer').last().selectOption({ label: 'One line' });
  await page.getByRole('button', { name: 'Add a question' }).click();
  const plate = question(page, 3);
  await plate.getByLabel('Question', { exact: true }).first().fill('Номер на колата');
  await plate.getByLabel('Question', { exact: true }).last().fill('Number plate');
  await plate.getByLabel('Must be answered').check();
  await plate.getByLabel('Asked', { exact: true }).selectOption({ label: 'Depending on “How do you come?”' });
  await plate.getByLabel('If the answer is').selectOption({ label: 'By car' });
  await plate.getByLabel('Deleted so many days after the event').fill('1');
  await expectNoFaults(page);
  // By keyboard: the focus stays with the question that moves.
  await page.getByRole('button', { name: 'Move question 1 down' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move question 2 down' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move question 3 down' })).toBeFocused();
  await expect(question(page, 3)).toContainText('What should the food be like?');
  await page.getByRole('button', { name: 'Show the preview' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await preview.getByLabel('Language').selectOption({ label: 'English' });
  await preview.getByLabel('By car').check();
  await expect(preview.getByRole('textbox', { name: /Number plate/ })).toBeVisible();
  await expectNoFaults(page);
  await save(page);
  await page.goto(`/studio/events/${id}`);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
  return id;
}

test('a form that an organiser composed, filled in on a phone in Polish, mended, and read in the studio', async ({
  page,
  browser,
}) => {
  const id = await anEventThatAsks(page, 'Asking event');
  const context = await browser.newContext({
    locale: 'pl-PL',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const phone = await context.newPage();
  await phone.goto('/pl/events/asking-event/register');
  // Food is asked of those who come.
  await expect(phone.getByLabel('Веган')).toBeHidden();
  await phone.locator('input[name=mode][value=on_site]').check();
  await expect(phone.getByLabel('Веган')).toBeVisible();
  await phone.locator('input[name=name]').fill('Zofia');
  await phone.locator('input[name=email]').fill('zofia@mail.example');
  await phone.getByLabel('С кола').check();
  const plate = phone
    .locator('input[name^="answer."][type=text], input[name^="answer."]:not([type])')
    .first();
  await expect(plate).toBeVisible();
  await expect(phone.getByText('Usuwane 1 dzień po wydarzeniu.')).toBeVisible();
  await phone.locator('input[name=consent]').check();
  await phone.getByRole('button', { name: 'Zapisz się' }).click();
  const summary = phone.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText(['Номер на колата: Proszę wypełnić to pole.']);
  await expectNoFaults(phone);
  await summary.getByRole('link').click();
  await expect(plate).toBeFocused();
  await plate.fill('WX 12345');
  await phone.getByLabel('Веган').check();
  await phone.getByLabel('Coś innego').fill('bez orzechów 🥜');
  await phone.getByRole('button', { name: 'Zapisz się' }).click();
  await expect(phone).toHaveURL(/\/r\//);
  await expect(phone.getByText('WX 12345')).toBeVisible();
  await expectNoFaults(phone);

  await phone.getByText('Zmień moje dane').click();
  await phone.getByLabel('С автобус').check();
  await expect(phone.locator('main').getByRole('textbox', { name: /Номер на колата/ })).toBeHidden();
  await phone.getByRole('button', { name: 'Zapisz', exact: true }).click();
  await expect(phone.getByText('Zapisano. Odpowiedzi są teraz takie, jak poniżej.')).toBeVisible();
  await expect(phone.getByText('WX 12345')).toHaveCount(0);
  await context.close();

  await page.goto(`/studio/events/${id}/registrations`);
  await page.getByRole('button', { name: 'Zofia' }).click();
  const drawer = page.getByRole('dialog', { name: 'Zofia' });
  await expect(drawer.getByText('How do you come?')).toBeVisible();
  await expect(drawer.getByText('By bus')).toBeVisible();
  await expect(drawer.getByText('Vegan')).toBeVisible();
  await expect(drawer.getByText('bez orzechów 🥜')).toBeVisible();
  await expectNoFaults(page);
  await page.goto(`/studio/events/${id}/registrations/form`);
  await expect(page.getByText('1 registration answered version 1.')).toBeVisible();
});

test('the same without JavaScript: everything is there and says for whom it is, and nothing typed is lost', async ({
  page,
  browser,
}) => {
  const id = await anEventThatAsks(page, 'Plain event');
  await page.goto(`/studio/events/${id}/registrations/form`);
  await page.getByLabel('Kind of answer').last().selectOption({ label: 'File' });
  await page.getByRole('button', { name: 'Add a question' }).click();
  await question(page, 4).getByLabel('Question', { exact: true }).first().fill('Портфолио');
  await question(page, 4).getByLabel('Question', { exact: true }).last().fill('Portfolio');
  await save(page);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/en/events/plain-event/register');
  await expect(plain.getByText('Only if you answered “By car” to “How do you come?”.')).toBeVisible();
  await expect(plain.getByText('Only if you come in person.').first()).toBeVisible();
  await plain.locator('input[name=mode][value=on_site]').check();
  await plain.locator('input[name=name]').fill('Ivan');
  await plain.locator('input[name=email]').fill('ivan@mail.example');
  await plain.getByLabel('By car').check();
  await plain.getByLabel('Vegan', { exact: true }).check();
  await plain.getByLabel('Something else').fill('no nuts');
  await plain.getByLabel(/^Portfolio/).setInputFiles({
    ...{ name: 'work.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 my work') },
  });
  await plain.locator('input[name=consent]').check();
  await plain.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(plain.getByRole('alert').getByRole('link')).toHaveText([
    'Number plate: Please fill in this field.',
  ]);
  await expect(plain.getByLabel('Vegan', { exact: true })).toBeChecked();
  await expect(plain.getByLabel('Keep the file that was sent')).toBeChecked();
  await expect(plain.getByLabel('Something else')).toHaveValue('no nuts');

  // Meanwhile the organiser asks no more about the way.
  await page.goto(`/studio/events/${id}/registrations/form`);
  await page.getByRole('button', { name: 'Take out question 2' }).click();
  await page.getByRole('button', { name: 'Take out question 1' }).click();
  await save(page);
  await plain.getByRole('textbox', { name: /Number plate/ }).fill('CB 1234');
  await plain.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(plain.getByRole('alert')).toContainText('The form was changed while you were filling it in.');
  await expect(plain.getByText('Number plate')).toHaveCount(0);
  await expect(plain.getByLabel('Something else')).toHaveValue('no nuts');
  await plain.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(plain).toHaveURL(/\/r\//);
  await plain.getByText('Change my details').click();
  await plain.getByLabel('Something else').fill('no fish');
  await plain.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(plain.getByText('Saved. Your answers are as shown below.')).toBeVisible();
  await expect(plain.getByText('no fish')).toBeVisible();
  await expect(plain.getByText('A file was sent')).toBeVisible();
  await context.close();

  await page.goto(`/studio/events/${id}/registrations`);
  await page.getByRole('button', { name: 'Ivan' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Ivan' }).getByRole('link', { name: 'work.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('work.pdf');
});
