import { Injectable } from '@nestjs/common';
import type { StreamSourceInput } from '@odeum/contract/streams';
import { readStreamAddress } from '@odeum/domain/streams';
import { DataSource } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { StreamSourceEntity } from './stream.entity';

@Injectable()
export class StreamsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  async add(actor: Actor, eventId: string, input: StreamSourceInput): Promise<void> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('stream.edit', event.organisationId);
    if (!readStreamAddress(input.url)) throw new Refusal('address_not_supported');
    await this.database.transaction(async (manager) => {
      const source = await manager.save(
        manager.create(StreamSourceEntity, {
          eventId,
          kind: input.kind,
          url: input.url,
          language: input.language,
          audience: input.audience,
          priority: input.priority,
          opensAt: input.opensAt ? new Date(input.opensAt) : null,
          closesAt: input.closesAt ? new Date(input.closesAt) : null,
        }),
      );
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'stream.add',
        subject: 'stream_source',
        subjectId: source.id,
      });
    });
  }

  async remove(actor: Actor, eventId: string, id: string): Promise<void> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('stream.edit', event.organisationId);
    await this.database.transaction(async (manager) => {
      const done = await manager.delete(StreamSourceEntity, { id, eventId });
      if (!done.affected) throw new Refusal('not_found');
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'stream.remove',
        subject: 'stream_source',
        subjectId: id,
      });
    });
  }
}
