import { type EntityManager, LessThan } from 'typeorm';
import { RegistrationEntity } from './registration.entity';

/** Where somebody who waits stands: 1 is the first. Numbers in line are given out once and have gaps, places are counted. */
export async function placeInLine(
  manager: EntityManager,
  { eventId, mode, line }: Pick<RegistrationEntity, 'eventId' | 'mode' | 'line'>,
): Promise<number> {
  if (line === null) return 1;
  return (
    1 + (await manager.countBy(RegistrationEntity, { eventId, mode, state: 'waiting', line: LessThan(line) }))
  );
}
