import { Injectable } from '@nestjs/common';
import type { SettingsInput, SettingsView } from '@odeum/contract/registrations';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { noteDeed } from '../accounts/audit';
import { EventsQueries } from '../events/events.queries';
import { lockEvent } from '../events/lock-event';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { RegistrationSettingsEntity } from './admission.entity';
import { RegistrationsService } from './registrations.service';
import { SettingsQueries } from './settings.queries';

/** How an organiser lets people in. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly registrations: RegistrationsService,
    private readonly queries: SettingsQueries,
  ) {}

  async read(actor: Actor, eventId: string): Promise<SettingsView> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.view', event.organisationId);
    return this.queries.view(eventId);
  }

  /** Refuses an edit of an older version. Where it lets people move up, they do so in the same transaction. */
  async save(actor: Actor, eventId: string, input: z.infer<typeof SettingsInput>): Promise<SettingsView> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.decide', event.organisationId);
    await this.database.transaction(async (manager) => {
      // As whoever admits does: one after the other.
      await lockEvent(manager, eventId);
      const known = await manager.findOneBy(RegistrationSettingsEntity, { eventId });
      if ((known?.version ?? 0) !== input.version) throw new Refusal('version_conflict');
      await manager.save(
        manager.create(RegistrationSettingsEntity, {
          eventId,
          needsApproval: input.needsApproval,
          isInvitationOnly: input.isInvitationOnly,
          hasWaitingList: input.hasWaitingList,
          isPromotionByHand: input.isPromotionByHand,
          offerHours: input.offerHours,
          companions: input.companions,
          version: input.version + 1,
        }),
      );
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'registration.settings',
        subject: 'event',
        subjectId: eventId,
      });
      await this.registrations.moveUpIn(manager, eventId);
    });
    return this.queries.view(eventId);
  }
}
