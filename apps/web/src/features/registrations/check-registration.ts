import type { FieldFault } from '@odeum/contract/errors';
import { ChangeAnswersInput, type FormView, type Mode, RegisterInput } from '@odeum/contract/registrations';
import { readAnswers } from '@odeum/domain/forms';
import { checkFiles, readSent } from '../../lib/answers/read-typed';
import { toFaults } from '../../lib/to-faults';

/** The order in which the fields stand, for the summary of what is missing; the questions come after the organisation. */
const FIELDS_BEFORE = ['code', 'mode', 'name', 'email', 'organisation'];
const FIELDS_AFTER = ['language', 'consent'];

function inOrder(faults: FieldFault[], form: FormView): FieldFault[] {
  const order = [...FIELDS_BEFORE, ...form.fields.map(({ id }) => `answers.${id}`), ...FIELDS_AFTER];
  const place = ({ path }: FieldFault) => order.indexOf(path);
  return faults.sort((a, b) => place(a) - place(b));
}

function readForm(data: FormData, form: FormView) {
  return { ...Object.fromEntries(data), formVersion: form.version, answers: readSent(data) };
}

export function checkRegistration(data: FormData, form: FormView): FieldFault[] {
  const values: Record<string, unknown> = {
    ...readForm(data, form),
    consent: data.get('consent') === 'true' ? true : undefined,
  };
  const result = RegisterInput.safeParse(values);
  const faults = result.success ? [] : toFaults(result.error.issues, values);
  // Without a way to take part it is not known what is asked.
  const mode = RegisterInput.shape.mode.safeParse(values.mode);
  const wrong = mode.success ? readAnswers(form.fields, mode.data, readSent(data)).faults : [];
  return inOrder([...faults, ...wrong, ...checkFiles(data)], form);
}

export function checkAnswers(data: FormData, form: FormView, mode: Mode): FieldFault[] {
  const values: Record<string, unknown> = readForm(data, form);
  const result = ChangeAnswersInput.safeParse(values);
  const faults = result.success ? [] : toFaults(result.error.issues, values);
  const wrong = readAnswers(form.fields, mode, readSent(data)).faults;
  return inOrder([...faults, ...wrong, ...checkFiles(data)], form);
}
