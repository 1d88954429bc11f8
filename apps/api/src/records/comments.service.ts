import { Injectable } from '@nestjs/common';
import type { CommentInput } from '@odeum/contract/records';
import { DataSource, IsNull, Not } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { CommentEntity, RecordEntity } from './record.entity';

const STATE_AFTER = { approve: 'approved', reject: 'rejected', hold: 'held' } as const;

@Injectable()
export class CommentsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  /** Keeps a comment until a moderator approves it. What fills in the honeypot is a program: it is thanked, not kept. */
  async add(eventId: string, input: CommentInput): Promise<void> {
    const { manager } = this.database;
    const record = await manager.findOneBy(RecordEntity, { eventId, publishedAt: Not(IsNull()) });
    if (!record || (await manager.existsBy(EventEntity, { id: eventId, state: 'draft' })))
      throw new Refusal('record_not_published');
    if (!record.areCommentsOpen) throw new Refusal('comments_closed');
    if (input.website !== '') return;
    await manager.insert(CommentEntity, {
      eventId,
      name: input.name,
      email: input.email,
      text: input.text,
      language: input.language,
      state: 'held',
    });
  }

  async moderate(actor: Actor, eventId: string, id: string, deed: keyof typeof STATE_AFTER): Promise<void> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('comment.moderate', event.organisationId);
    await this.database.transaction(async (manager) => {
      const done = await manager.update(CommentEntity, { id, eventId }, { state: STATE_AFTER[deed] });
      if (!done.affected) throw new Refusal('not_found');
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: `comment.${deed}`,
        subject: 'comment',
        subjectId: id,
      });
    });
  }
}
