import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../platform/new-id';
import { CONFIG, type Config } from '../config/config';
import { InvitationEntity } from './invitation.entity';

/** The life of a calendar entry: one UID from its REQUEST to its CANCEL, SEQUENCE only rises (RFC 5546 §2.1.4). */
@Injectable()
export class InvitationsService {
  private readonly host: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** A new entry, not yet written. Someone who comes back after cancelling gets a new one: clients remember a cancelled UID. */
  begin(eventId: string, registrationId: string): InvitationEntity {
    const id = newId();
    return Object.assign(new InvitationEntity(), {
      id,
      eventId,
      registrationId,
      uid: `${id}@${this.host}`,
      sequence: 0,
      lastMethod: 'REQUEST' as const,
    });
  }

  async findLive(manager: EntityManager, registrationId: string): Promise<InvitationEntity | null> {
    return manager.findOneBy(InvitationEntity, { registrationId, lastMethod: 'REQUEST' });
  }

  /** Ends the live entry and returns it with its raised SEQUENCE. */
  async cancel(manager: EntityManager, registrationId: string): Promise<InvitationEntity> {
    const invitation = await manager.findOneByOrFail(InvitationEntity, {
      registrationId,
      lastMethod: 'REQUEST',
    });
    const ended = { lastMethod: 'CANCEL' as const, sequence: invitation.sequence + 1 };
    await manager.update(InvitationEntity, { id: invitation.id }, ended);
    return Object.assign(invitation, ended);
  }
}
