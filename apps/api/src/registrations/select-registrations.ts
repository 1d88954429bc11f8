import type { RegistrationQuery } from '@odeum/contract/registrations';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { likePattern } from './like-pattern';
import { RegistrationEntity } from './registration.entity';

/** Those of an event whom a filter finds, in the order of coming; not those who have erased themselves. */
export function selectRegistrations(
  manager: EntityManager,
  eventId: string,
  filter: Partial<Omit<RegistrationQuery, 'page'>>,
): SelectQueryBuilder<RegistrationEntity> {
  const select = manager
    .createQueryBuilder(RegistrationEntity, 'r')
    .where('r.event_id = :eventId and r.erased_at is null', { eventId })
    .orderBy('r.registeredAt', 'ASC')
    .addOrderBy('r.id', 'ASC');
  if (filter.state) select.andWhere('r.state = :state', { state: filter.state });
  if (filter.mode) select.andWhere('r.mode = :mode', { mode: filter.mode });
  if (filter.language) select.andWhere('r.language = :language', { language: filter.language });
  if (filter.search) {
    select.andWhere(
      '(r.name ilike :pattern or r.email::text ilike :pattern or r.organisation ilike :pattern)',
      { pattern: likePattern(filter.search) },
    );
  }
  return select;
}
