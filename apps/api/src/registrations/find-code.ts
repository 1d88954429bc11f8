import type { RegisterInput } from '@odeum/contract/registrations';
import { normaliseCode } from '../platform/readable-code';
import { Refusal } from '../platform/refusal';
import type { Secrets } from '../platform/secrets';
import type { AdmissionBook } from './admission-book';
import { InvitationCodeEntity } from './admission.entity';
import { hashCode } from './invitation-code';

/** The code that lets these people in. Refuses one that is wrong, taken back, for the other mode, or used up. */
export async function findCode(
  book: AdmissionBook,
  secrets: Secrets,
  { code: text, mode }: RegisterInput,
  people: number,
): Promise<InvitationCodeEntity> {
  const plain = normaliseCode(text);
  if (plain === '') throw new Refusal('code_needed', {}, [{ path: 'code', code: 'required' }]);
  const codeHash = hashCode(secrets, plain);
  const code =
    book.findCode(codeHash) ??
    book.meetCode(await book.manager.findOneBy(InvitationCodeEntity, { eventId: book.event.id, codeHash }));
  if (!code || code.revokedAt || (code.mode && code.mode !== mode)) throw new Refusal('code_invalid');
  if (code.used + people > code.uses) throw new Refusal('code_used_up');
  return code;
}
