import type { Answers, FormField, Mode } from '@odeum/contract/registrations';
import { fileAnswers, mustAskAgain, readAnswers } from '@odeum/domain/forms';
import { Refusal } from '../platform/refusal';
import { In } from 'typeorm';
import type { AdmissionBook } from './admission-book';
import { RegistrationFormEntity } from './admission.entity';
import { AnswerFileEntity } from './answer-file.entity';

/**
 * What somebody answered, held against the form as it is asked now. Where that is not the form that they saw, and it asks
 * other things, they are told so (`form_changed`) rather than what they seem to have done wrong.
 */
export async function readFormAnswers(
  book: AdmissionBook,
  given: { mode: Mode; formVersion: number; answers: Answers; submissionId: string },
): Promise<Answers> {
  const { version, fields } = book.form;
  if (given.formVersion !== version && fields.length + given.formVersion > 0) {
    const seen = await book.manager.findOneBy(RegistrationFormEntity, {
      eventId: book.event.id,
      version: given.formVersion,
    });
    if (mustAskAgain(seen?.fields ?? [], fields)) throw new Refusal('form_changed');
  }
  const { answers, faults } = readAnswers(fields, given.mode, given.answers);
  if (faults.length > 0) throw new Refusal('invalid_input', {}, faults);
  await refuseMissingFiles(book, fields, answers, given.submissionId);
  return answers;
}

/** A file is named by whoever handed it in, and no longer than it is kept. Nothing is asked where no file is named. */
async function refuseMissingFiles(
  book: AdmissionBook,
  fields: readonly FormField[],
  answers: Answers,
  submissionId: string,
): Promise<void> {
  const named = Object.entries(fileAnswers(fields, answers));
  if (named.length === 0) return;
  const found = await book.manager.findBy(AnswerFileEntity, {
    eventId: book.event.id,
    submissionId,
    id: In(named.map(([, id]) => id)),
  });
  const missing = named.filter(([, id]) => !found.some((file) => file.id === id));
  if (missing.length === 0) return;
  const faults = missing.map(([fieldId]) => ({ path: `answers.${fieldId}`, code: 'file_missing' }));
  throw new Refusal('invalid_input', {}, faults);
}
