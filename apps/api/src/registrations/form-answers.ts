import type { Answers, Mode } from '@odeum/contract/registrations';
import { mustAskAgain, readAnswers } from '@odeum/domain/forms';
import { Refusal } from '../platform/refusal';
import type { AdmissionBook } from './admission-book';
import { RegistrationFormEntity } from './admission.entity';

/**
 * What somebody answered, held against the form as it is asked now. Where that is not the form that they saw, and it asks
 * other things, they are told so (`form_changed`) rather than what they seem to have done wrong.
 */
export async function readFormAnswers(
  book: AdmissionBook,
  given: { mode: Mode; formVersion: number; answers: Answers },
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
  return answers;
}
