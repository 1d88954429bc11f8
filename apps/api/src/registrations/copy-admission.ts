import type { EntityManager } from 'typeorm';

/** How people are let in and what they are asked, for the copy of an event. Codes and answers stay with the old one. */
export async function copyAdmission(manager: EntityManager, fromId: string, toId: string): Promise<void> {
  await manager.query(
    `insert into registration_settings (event_id, needs_approval, is_invitation_only, has_waiting_list,
                                        is_promotion_by_hand, offer_hours, companions, version)
     select $2, needs_approval, is_invitation_only, has_waiting_list, is_promotion_by_hand, offer_hours, companions, 1
       from registration_settings where event_id = $1`,
    [fromId, toId],
  );
  await manager.query(
    `insert into registration_form (event_id, version, fields)
     select $2, 1, fields from registration_form where event_id = $1 order by version desc limit 1`,
    [fromId, toId],
  );
}
