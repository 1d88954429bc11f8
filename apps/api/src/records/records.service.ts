import { Injectable } from '@nestjs/common';
import type { RecordInput } from '@odeum/contract/records';
import type { Language, LocalisedText } from '@odeum/contract/common';
import { DataSource } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import type { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { FileEntity } from '../files/file.entity';
import { StoredFiles } from '../files/stored-files';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { cleanArticles } from './article.rules';
import { MaterialEntity, RecordEntity } from './record.entity';

/** A material without a title is called by its file's name. */
function nameIn(languages: readonly Language[], name: string): LocalisedText {
  return Object.fromEntries(languages.slice(0, 1).map((lang) => [lang, name]));
}

@Injectable()
export class RecordsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly files: StoredFiles,
  ) {}

  async save(actor: Actor, eventId: string, input: RecordInput): Promise<void> {
    await this.mayEdit(actor, eventId);
    const columns = {
      title: input.title,
      lead: input.lead,
      article: cleanArticles(input.article),
      indicators: input.indicators,
      areCommentsOpen: input.areCommentsOpen,
    };
    await this.database.transaction(async (manager) => {
      const known = await manager.findOne(RecordEntity, {
        where: { eventId },
        lock: { mode: 'pessimistic_write' },
      });
      if ((known?.version ?? 0) !== input.version) throw new Refusal('version_conflict');
      const publishedAt = input.isPublished ? (known?.publishedAt ?? new Date()) : null;
      const change = { ...columns, publishedAt, version: input.version + 1 };
      if (known) {
        await manager.update(RecordEntity, { eventId }, change);
      } else {
        const made = await manager
          .createQueryBuilder()
          .insert()
          .into(RecordEntity)
          .values({ eventId, ...change })
          .orIgnore()
          .returning('event_id')
          .execute();
        if ((made.raw as unknown[]).length === 0) throw new Refusal('version_conflict');
      }
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: input.isPublished ? 'record.publish' : 'record.save',
        subject: 'event',
        subjectId: eventId,
      });
    });
  }

  async addMaterial(
    actor: Actor,
    eventId: string,
    material: { bytes: Buffer; fileName: string; title: LocalisedText; languages: Language[] },
  ): Promise<void> {
    const event = await this.mayEdit(actor, eventId);
    // The bytes first: a row must never name a file that is not there.
    const kept = await this.files.keep(material.bytes, material.fileName);
    await this.database.transaction(async (manager) => {
      const file = await this.files.note(manager, kept, material.bytes);
      const title =
        Object.keys(material.title).length > 0 ? material.title : nameIn(event.languages, kept.name);
      const saved = await manager.save(
        manager.create(MaterialEntity, { eventId, fileId: file.id, title, languages: material.languages }),
      );
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'material.add',
        subject: 'material',
        subjectId: saved.id,
      });
    });
  }

  async removeMaterial(actor: Actor, eventId: string, id: string): Promise<void> {
    await this.mayEdit(actor, eventId);
    await this.database.transaction(async (manager) => {
      const material = await manager.findOneBy(MaterialEntity, { id, eventId });
      if (!material) throw new Refusal('not_found');
      const file = await manager.findOneByOrFail(FileEntity, { id: material.fileId });
      await manager.delete(MaterialEntity, { id });
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'material.remove',
        subject: 'material',
        subjectId: id,
      });
      await this.files.forget(manager, file);
    });
  }

  async mayEdit(actor: Actor, eventId: string): Promise<EventEntity> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('record.edit', event.organisationId);
    return event;
  }
}
