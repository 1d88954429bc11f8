import '../../../testing/browser-gaps';
import { afterEach, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { en as errors } from '@odeum/locales/errors/en';
import { en as studio } from '@odeum/locales/studio/en';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { createI18n } from '../../../lib/i18n/create-i18n';
import { ApiProblem } from '../lib/api';
import { SaveProblem } from './save-problem';
import { UnsavedDoor, UnsavedGuard } from './unsaved-guard';
import { useEdited } from './use-edited';

afterEach(cleanup);

function Form({ fromService, error }: { fromService: string; error?: unknown }) {
  const edited = useEdited({ title: fromService });
  return (
    <form aria-label="form">
      <UnsavedGuard isDirty={edited.isDirty} />
      <SaveProblem error={error} onTakeTheirs={() => edited.replace({ title: fromService })} />
      <input
        aria-label="title"
        value={edited.values.title}
        onChange={(event) => edited.set({ title: event.target.value })}
      />
      <Link to="/elsewhere">elsewhere</Link>
    </form>
  );
}

function show(fromService: string, error?: unknown) {
  const page = (
    <>
      <UnsavedDoor />
      <Form fromService={fromService} error={error} />
    </>
  );
  const router = createMemoryRouter([
    { path: '/', element: page },
    { path: '/elsewhere', element: <h1>Elsewhere</h1> },
  ]);
  return render(
    <I18nextProvider i18n={createI18n('en', { studio, errors })}>
      <MantineProvider env="test">
        <RouterProvider router={router} />
      </MantineProvider>
    </I18nextProvider>,
  );
}

const title = () => screen.getByLabelText<HTMLInputElement>('title');

it('lets go at once where nothing was typed', async () => {
  show('Saved');
  await userEvent.click(screen.getByText('elsewhere'));
  expect(screen.getByText('Elsewhere').tagName).toBe('H1');
});

it('asks before typed text is left, keeps it on staying and gives it up on leaving', async () => {
  show('Saved');
  await userEvent.type(title(), ' and more');
  await userEvent.click(screen.getByText('elsewhere'));
  const stay = () => screen.getAllByRole('button', { name: studio.stay }).at(-1) as HTMLElement;
  await userEvent.click(stay());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(title().value).toBe('Saved and more');
  await userEvent.click(screen.getByText('elsewhere'));
  await userEvent.click(screen.getByRole('button', { name: studio.leave }));
  expect(screen.getByText('Elsewhere').tagName).toBe('H1');
});

it('keeps what is typed in a conflict until one takes what the others saved', async () => {
  show('Theirs', new ApiProblem('version_conflict'));
  await userEvent.type(title(), ' and mine');
  expect(screen.getByRole('alert').textContent).toContain(studio.conflict);
  expect(title().value).toBe('Theirs and mine');
  await userEvent.click(screen.getByRole('button', { name: studio.conflict_take }));
  expect(title().value).toBe('Theirs');
});

it('offers nothing to take where the reason is another', () => {
  show('Saved', new ApiProblem('unavailable'));
  expect(screen.getByRole('alert').textContent).toContain(errors.unavailable);
  expect(screen.queryByRole('button', { name: studio.conflict_take })).toBeNull();
});
