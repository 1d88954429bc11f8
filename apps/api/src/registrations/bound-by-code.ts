import type { EntityManager } from 'typeorm';
import { InvitationCodeEntity } from './admission.entity';
import type { RegistrationEntity } from './registration.entity';

/** Whether somebody was let in by a code that is for one way to take part only. */
export async function isBoundByCode(
  manager: EntityManager,
  { codeId }: RegistrationEntity,
): Promise<boolean> {
  if (!codeId) return false;
  const code = await manager.findOneBy(InvitationCodeEntity, { id: codeId });
  return code !== null && code.mode !== null;
}
