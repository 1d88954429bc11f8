import { Injectable } from '@nestjs/common';
import type { StreamSourceInput } from '@odeum/contract/streams';
import { readStreamAddress } from '@odeum/domain/streams';
import { DataSource } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { PartnerLinkEntity, StreamSourceEntity } from './stream.entity';

function refuseImpossible(input: StreamSourceInput): void {
  if (!readStreamAddress(input.url)) throw new Refusal('address_not_supported');
  if (input.opensAt && input.closesAt && input.opensAt >= input.closesAt) {
    throw new Refusal('invalid_input', {}, [{ path: 'closesAt', code: 'ends_before_start' }]);
  }
}

function columnsOf(input: StreamSourceInput) {
  return {
    kind: input.kind,
    url: input.url,
    language: input.language,
    audience: input.audience,
    priority: input.priority,
    opensAt: input.opensAt ? new Date(input.opensAt) : null,
    closesAt: input.closesAt ? new Date(input.closesAt) : null,
  };
}

@Injectable()
export class StreamsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  async add(actor: Actor, eventId: string, input: StreamSourceInput): Promise<void> {
    await this.refuseUnlessMayEdit(actor, eventId);
    refuseImpossible(input);
    await this.database.transaction(async (manager) => {
      const source = await manager.save(manager.create(StreamSourceEntity, { eventId, ...columnsOf(input) }));
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'stream.add',
        subject: 'stream_source',
        subjectId: source.id,
      });
    });
  }

  async change(actor: Actor, eventId: string, id: string, input: StreamSourceInput): Promise<void> {
    await this.refuseUnlessMayEdit(actor, eventId);
    refuseImpossible(input);
    await this.database.transaction(async (manager) => {
      const done = await manager.update(StreamSourceEntity, { id, eventId }, columnsOf(input));
      if (!done.affected) throw new Refusal('not_found');
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'stream.change',
        subject: 'stream_source',
        subjectId: id,
      });
    });
  }

  async remove(actor: Actor, eventId: string, id: string): Promise<void> {
    await this.refuseUnlessMayEdit(actor, eventId);
    await this.database.transaction(async (manager) => {
      const source = await manager.findOne(StreamSourceEntity, {
        where: { id, eventId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!source) throw new Refusal('not_found');
      // The joins of these links are evidence of who took part: they do not go with an address.
      if (await manager.existsBy(PartnerLinkEntity, { sourceId: id })) throw new Refusal('source_in_use');
      await manager.delete(StreamSourceEntity, { id });
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'stream.remove',
        subject: 'stream_source',
        subjectId: id,
      });
    });
  }

  private async refuseUnlessMayEdit(actor: Actor, eventId: string): Promise<void> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('stream.edit', event.organisationId);
  }
}
