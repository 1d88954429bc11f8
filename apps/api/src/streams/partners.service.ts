import { Injectable } from '@nestjs/common';
import type { PageOf } from '@odeum/contract/pages';
import type { JoinAnswer, PartnerLinkInput } from '@odeum/contract/streams';
import { joinWindow, readStreamAddress } from '@odeum/domain/streams';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { noteDeed } from '../accounts/audit';
import { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { OutboxService } from '../mail/outbox.service';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import { PartnerJoinEntity, PartnerLinkEntity, StreamSourceEntity } from './stream.entity';

const CLOSED_CODE = { before: 'link_not_open_yet', after: 'link_closed', revoked: 'link_revoked' } as const;

export interface OpenedLink {
  eventId: string;
  language: PartnerLinkEntity['language'];
  page: Omit<PageOf<'join'>, 'page' | 'event' | 'secret' | 'problem'>;
}

/** The personal links of people who join from elsewhere. */
@Injectable()
export class PartnersService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly outbox: OutboxService,
    private readonly secrets: Secrets,
  ) {}

  /** Makes a link and writes its invitation into the outbox. */
  async invite(actor: Actor, eventId: string, input: PartnerLinkInput): Promise<void> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('partner.invite', event.organisationId);
    if (input.opensAt >= input.closesAt) {
      throw new Refusal('invalid_input', {}, [{ path: 'closesAt', code: 'ends_before_start' }]);
    }
    await this.database.transaction(async (manager) => {
      if (!(await manager.existsBy(StreamSourceEntity, { id: input.sourceId, eventId }))) {
        throw new Refusal('invalid_input', {}, [{ path: 'sourceId', code: 'invalid' }]);
      }
      const id = uuidv7();
      await manager.insert(PartnerLinkEntity, {
        id,
        eventId,
        sourceId: input.sourceId,
        name: input.name,
        organisation: input.organisation,
        role: input.role,
        email: input.email,
        language: input.language,
        zone: input.zone,
        opensAt: new Date(input.opensAt),
        closesAt: new Date(input.closesAt),
        secretHash: this.secrets.hash(this.secrets.derive('partner', id)),
      });
      await this.outbox.add(manager, {
        kind: 'partner_invitation',
        to: input.email,
        language: input.language,
        organisationId: event.organisationId,
        payload: { linkId: id },
        dedupKey: `partner_invitation:${id}`,
        thread: `partner:${id}`,
      });
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'partner.invite',
        subject: 'partner_link',
        subjectId: id,
      });
    });
    this.outbox.wake();
  }

  async revoke(actor: Actor, eventId: string, id: string): Promise<void> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('partner.invite', event.organisationId);
    await this.database.transaction(async (manager) => {
      const done = await manager.update(
        PartnerLinkEntity,
        { id, eventId },
        { revokedAt: () => 'coalesce(revoked_at, now())' },
      );
      if (!done.affected) throw new Refusal('not_found');
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'partner.revoke',
        subject: 'partner_link',
        subjectId: id,
      });
    });
  }

  /** What the personal page shows. The meeting's address is not in it; opening the page is not joining. */
  async open(secret: string, now: Date): Promise<OpenedLink> {
    const { link, source } = await this.find(secret);
    return {
      eventId: link.eventId,
      language: link.language,
      page: {
        person: { name: link.name, organisation: link.organisation, role: link.role, zone: link.zone },
        window: joinWindow(link, now),
        opensAt: link.opensAt.toISOString(),
        closesAt: link.closesAt.toISOString(),
        providerName: readStreamAddress(source.url)?.providerName ?? '',
      },
    };
  }

  /** Writes the join down and gives the meeting's address; only within the window. */
  async join(secret: string, now: Date): Promise<JoinAnswer> {
    const { link, source } = await this.find(secret);
    const window = joinWindow(link, now);
    if (window !== 'open') throw new Refusal(CLOSED_CODE[window]);
    const { manager } = this.database;
    if (await manager.existsBy(EventEntity, { id: link.eventId, state: 'cancelled' })) {
      throw new Refusal('event_cancelled');
    }
    await manager.insert(PartnerJoinEntity, { linkId: link.id, at: now });
    return { url: source.url, providerName: readStreamAddress(source.url)?.providerName ?? '' };
  }

  private async find(secret: string): Promise<{ link: PartnerLinkEntity; source: StreamSourceEntity }> {
    const { manager } = this.database;
    const link = await manager.findOneBy(PartnerLinkEntity, { secretHash: this.secrets.hash(secret) });
    if (!link) throw new Refusal('link_invalid');
    return { link, source: await manager.findOneByOrFail(StreamSourceEntity, { id: link.sourceId }) };
  }
}
