import { Injectable } from '@nestjs/common';
import type { CommentModerationList, CommentView, MaterialView, RecordView } from '@odeum/contract/records';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { FileEntity } from '../files/file.entity';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { CommentEntity, MaterialEntity, RecordEntity } from './record.entity';
import { toCommentModerationItem, toCommentView, toMaterialView, toRecordView } from './record.view';

@Injectable()
export class RecordQueries {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  async withPublishedRecord(eventIds: readonly string[]): Promise<Set<string>> {
    const records = await this.database.manager.find(RecordEntity, {
      where: { eventId: In([...eventIds]), publishedAt: Not(IsNull()) },
      select: { eventId: true },
    });
    return new Set(records.map((record) => record.eventId));
  }

  /** What everybody may read; refused while it is not published. */
  async publicRecord(
    eventId: string,
  ): Promise<{ record: RecordView; materials: MaterialView[]; comments: CommentView[] }> {
    const { manager } = this.database;
    const record = await manager.findOneBy(RecordEntity, { eventId, publishedAt: Not(IsNull()) });
    if (!record) throw new Refusal('record_not_published');
    const comments = await manager.find(CommentEntity, {
      where: { eventId, state: 'approved' },
      order: { id: 'ASC' },
    });
    return {
      record: toRecordView(record),
      materials: await this.materialsOf(eventId),
      comments: comments.map(toCommentView),
    };
  }

  async materialsOf(eventId: string): Promise<MaterialView[]> {
    const { manager } = this.database;
    const materials = await manager.find(MaterialEntity, { where: { eventId }, order: { id: 'ASC' } });
    const files = await manager.findBy(FileEntity, { id: In(materials.map((material) => material.fileId)) });
    return materials.flatMap((material) => {
      const file = files.find((f) => f.id === material.fileId);
      return file ? [toMaterialView(material, file)] : [];
    });
  }

  async view(actor: Actor, eventId: string): Promise<RecordView> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('record.edit', event.organisationId);
    return toRecordView(await this.database.manager.findOneBy(RecordEntity, { eventId }));
  }

  async listComments(actor: Actor, eventId: string): Promise<CommentModerationList> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('comment.moderate', event.organisationId);
    const comments = await this.database.manager.find(CommentEntity, {
      where: { eventId },
      order: { id: 'DESC' },
    });
    return { comments: comments.map(toCommentModerationItem) };
  }

  /** The file of a material: for everybody while the record is out, before that for those who edit it. */
  async publicFile(materialId: string, reader: Actor | null): Promise<FileEntity> {
    const { manager } = this.database;
    const material = await manager.findOneBy(MaterialEntity, { id: materialId });
    const event = material && (await manager.findOneBy(EventEntity, { id: material.eventId }));
    if (!event) throw new Refusal('not_found');
    const isOut =
      event.state !== 'draft' &&
      (await manager.existsBy(RecordEntity, { eventId: event.id, publishedAt: Not(IsNull()) }));
    if (!isOut && !reader?.can('record.edit', event.organisationId)) throw new Refusal('not_found');
    return manager.findOneByOrFail(FileEntity, { id: material.fileId });
  }
}
