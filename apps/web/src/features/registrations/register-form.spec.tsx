import '../../testing/browser-gaps';
import { afterEach, expect, it } from '@jest/globals';
import type { PageOf } from '@odeum/contract/pages';
import type { FormField } from '@odeum/contract/registrations';
import { en as errors } from '@odeum/locales/errors/en';
import { en as forms } from '@odeum/locales/forms/en';
import { en as pages } from '@odeum/locales/public/en';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../lib/i18n/create-i18n';
import { PageProvider } from '../../lib/page-context';
import { AnswerFields } from '../../lib/answers/answer-fields';
import { anEventFront } from '../../testing/an-event-front';
import { RegisterForm } from './register-form';

afterEach(cleanup);

const aField = (given: Partial<FormField>): FormField => ({
  id: 'town',
  kind: 'text',
  label: { en: 'Town' },
  hint: {},
  isRequired: false,
  modes: ['on_site', 'online'],
  condition: null,
  options: [],
  retentionDays: null,
  ...given,
});
const option = (id: string, label: string) => ({ id, label: { en: label } });
const TRAVEL = aField({
  ...{
    id: 'travel',
    kind: 'choice',
    label: { en: 'How do you come?' },
    isRequired: true,
    modes: ['on_site'],
  },
  options: [option('car', 'By car'), option('bus', 'By bus')],
});
const PLATE = aField({
  ...{ id: 'plate', label: { en: 'Number plate' }, isRequired: true, modes: ['on_site'], retentionDays: 1 },
  condition: { fieldId: 'travel', equals: 'car' },
});
const DIET = aField({
  ...{ id: 'diet', kind: 'diet', label: { bg: 'Храна' }, retentionDays: 30 },
  options: [{ id: 'vegan', label: { bg: 'Веган' } }],
});

function pageOf(fields: FormField[], given: Partial<PageOf<'register'>> = {}) {
  const event = anEventFront({
    startsAt: '2027-05-04T08:00:00Z',
    endsAt: '2027-05-04T12:00:00Z',
    languages: ['bg', 'en'],
    seats: [
      { mode: 'on_site', capacity: 10, taken: 0 },
      { mode: 'online', capacity: null, taken: 0 },
    ],
  });
  const page: PageOf<'register'> = {
    ...{ page: 'register', event, form: { version: 7, fields }, mode: null, code: '' },
    ...{ submissionId: '019a0000-0000-7000-8000-000000000001', echo: null, outcome: null },
    ...given,
  };
  return (
    <I18nextProvider i18n={createI18n('en', { public: pages, errors, forms })}>
      <PageProvider
        state={{ lang: 'en', alternates: {}, origin: '', now: '2027-01-01T00:00:00Z', data: page }}
      >
        <RegisterForm page={page} />
      </PageProvider>
    </I18nextProvider>
  );
}

const form = () => document.querySelector('form') as HTMLFormElement;
const sent = () =>
  [...new FormData(form())]
    .filter(([name]) => name.startsWith('answer.'))
    .map(([name, value]) => [name, value]);

it('asks what fits the answers so far, keeps what was typed, and sends only what is asked', async () => {
  render(pageOf([TRAVEL, PLATE]));
  expect(screen.queryByRole('group', { name: 'How do you come?' })).toBeNull();
  await userEvent.click(screen.getByLabelText(/In the hall/));
  expect(screen.queryByRole('textbox', { name: /Number plate/ })).toBeNull();
  await userEvent.click(screen.getByLabelText('By car'));
  await userEvent.type(screen.getByRole('textbox', { name: /Number plate/ }), 'CB 1234');
  expect(sent()).toEqual([
    ['answer.travel', 'car'],
    ['answer.plate', 'CB 1234'],
  ]);
  await userEvent.click(screen.getByLabelText('By bus'));
  expect(sent()).toEqual([['answer.travel', 'bus']]);
  await userEvent.click(screen.getByLabelText(/Online/));
  expect(sent()).toEqual([]);
  await userEvent.click(screen.getByLabelText(/In the hall/));
  await userEvent.click(screen.getByLabelText('By car'));
  expect(screen.getByRole('textbox', { name: /Number plate/ })).toHaveProperty('value', 'CB 1234');
});

it('says beside the field and in the summary what is missing, by the question', async () => {
  render(pageOf([TRAVEL, PLATE]));
  await userEvent.click(screen.getByLabelText(/In the hall/));
  await userEvent.click(screen.getByLabelText('By car'));
  await userEvent.type(screen.getByLabelText('Name'), 'Ana');
  await userEvent.type(screen.getByLabelText('E-mail'), 'ana@mail.example');
  await userEvent.click(screen.getByRole('checkbox', { name: /I agree/ }));
  fireEvent.submit(form());
  const summary = within(screen.getByRole('alert'));
  expect(summary.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['#answers.plate', 'Number plate: Please fill in this field.'],
  ]);
  expect(screen.getByRole('textbox', { name: /Number plate/ }).getAttribute('aria-invalid')).toBe('true');
});

it('without scripts shows everything and says for whom it is, why, and how long it is kept', () => {
  const words = { lang: 'en', languages: ['bg', 'en'], offered: ['on_site', 'online'] } as const;
  render(
    <I18nextProvider i18n={createI18n('en', { public: pages, errors, forms })}>
      <AnswerFields {...words} fields={[TRAVEL, PLATE, DIET]} asked={null} typed={{}} errorOf={() => null} />
    </I18nextProvider>,
  );
  const textOf = (id: string) => document.getElementById(`${id}-hint`)?.textContent ?? '';
  expect(document.querySelectorAll('fieldset[hidden], fieldset[disabled]')).toHaveLength(0);
  expect(textOf('answers.plate')).toContain(
    'Deleted 1 day after the event.Only if you come in person.Only if you answered “By car” to “How do you come?”.',
  );
  expect(textOf('answers.diet')).toContain('Asked so that there is something for you to eat.');
  expect(textOf('answers.diet')).toContain('Deleted 30 days after the event.');
  expect(document.querySelector('span[lang=bg]')?.textContent).toBe('Храна');
});

it('keeps what was typed when the form had changed meanwhile, and says that it has', () => {
  render(
    pageOf([TRAVEL, DIET], {
      mode: 'on_site',
      echo: {
        ...{ values: { name: 'Ana', mode: 'on_site' }, code: 'form_changed', faults: [] },
        answers: { travel: 'bus', gone: 'x', diet: ['vegan', 'other:no nuts'] },
      },
    }),
  );
  expect(screen.getByRole('alert').textContent).toContain(errors.form_changed);
  expect(document.querySelector('input[name=formVersion]')).toHaveProperty('value', '7');
  expect(sent()).toEqual([
    ['answer.travel', 'bus'],
    ['answer.diet', 'vegan'],
    ['answer.diet.other', 'no nuts'],
  ]);
});

it('offers countries by their names in the order of the alphabet', () => {
  render(pageOf([aField({ kind: 'country', label: { en: 'Country' } })]));
  const options = within(screen.getByRole('combobox', { name: /Country/ })).getAllByRole('option');
  const names = options.map(({ textContent }) => textContent);
  expect(names.slice(0, 3)).toEqual(['Please choose', 'Afghanistan', 'Åland Islands']);
  expect(names).toHaveLength(251);
});
