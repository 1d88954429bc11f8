import { Injectable } from '@nestjs/common';
import type { PartnerLinkList, StreamSourceList, StreamView } from '@odeum/contract/streams';
import { isOpen } from '@odeum/domain/streams';
import { DataSource, In } from 'typeorm';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Secrets } from '../platform/secrets';
import { PartnerJoinEntity, PartnerLinkEntity, StreamSourceEntity } from './stream.entity';
import { toPartnerLinkView, toStreamSourceView, toStreamView } from './stream.view';

@Injectable()
export class StreamQueries {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly secrets: Secrets,
  ) {}

  /** What an audience may watch now, best first. An address that is not open yet, or for others, is not in it. */
  async openFor(
    eventId: string,
    audience: StreamSourceEntity['audience'],
    now: Date,
    kinds: readonly StreamSourceEntity['kind'][],
  ): Promise<StreamView[]> {
    const sources = await this.database.manager.find(StreamSourceEntity, {
      where: { eventId, audience, kind: In([...kinds]) },
      order: { priority: 'ASC', id: 'ASC' },
    });
    return sources.filter((source) => isOpen(source, now)).map(toStreamView);
  }

  async list(actor: Actor, eventId: string): Promise<StreamSourceList> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('stream.edit', event.organisationId);
    const sources = await this.database.manager.find(StreamSourceEntity, {
      where: { eventId },
      order: { priority: 'ASC', id: 'ASC' },
    });
    return { sources: sources.map(toStreamSourceView) };
  }

  async listPartners(actor: Actor, eventId: string): Promise<PartnerLinkList> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('partner.invite', event.organisationId);
    const { manager } = this.database;
    const links = await manager.find(PartnerLinkEntity, { where: { eventId }, order: { id: 'ASC' } });
    const joins = await manager.find(PartnerJoinEntity, {
      where: { linkId: In(links.map((link) => link.id)) },
      order: { at: 'ASC' },
    });
    return {
      links: links.map((link) => toPartnerLinkView(link, this.secrets.derive('partner', link.id), joins)),
    };
  }
}
