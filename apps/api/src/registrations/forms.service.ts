import { Injectable } from '@nestjs/common';
import type { FormDetail, FormInput } from '@odeum/contract/registrations';
import { checkForm } from '@odeum/domain/forms';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { noteDeed } from '../accounts/audit';
import type { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { lockEvent } from '../events/lock-event';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { RegistrationFormEntity } from './admission.entity';
import { FormsQueries } from './forms.queries';

/** What an organiser asks of those who register. */
@Injectable()
export class FormsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly queries: FormsQueries,
  ) {}

  async read(actor: Actor, eventId: string): Promise<FormDetail> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.view', event.organisationId);
    return this.detail(event);
  }

  /** Adds a version, for answers are read by the one they were given under. Refuses an edit of an older one. */
  async save(actor: Actor, eventId: string, input: z.infer<typeof FormInput>): Promise<FormDetail> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.decide', event.organisationId);
    const faults = checkForm(input.fields, event.languages);
    if (faults.length > 0) throw new Refusal('invalid_input', {}, faults);
    await this.database.transaction(async (manager) => {
      // As whoever admits does: one after the other.
      await lockEvent(manager, eventId);
      const known = await this.queries.latest(eventId, manager);
      if (known.version !== input.version) throw new Refusal('version_conflict');
      await manager.insert(RegistrationFormEntity, {
        eventId,
        version: input.version + 1,
        fields: input.fields as never,
      });
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'registration.form',
        subject: 'event',
        subjectId: eventId,
        details: { version: input.version + 1 },
      });
    });
    return this.detail(event);
  }

  private async detail({ id, languages }: EventEntity): Promise<FormDetail> {
    const form = await this.queries.latest(id);
    return { ...form, eventId: id, languages, answered: await this.queries.answered(id) };
  }
}
