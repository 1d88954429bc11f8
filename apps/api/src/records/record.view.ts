import type { CommentModerationItem, CommentView, MaterialView, RecordView } from '@odeum/contract/records';
import { paths } from '@odeum/contract/paths';
import type { FileEntity } from '../files/file.entity';
import type { CommentEntity, MaterialEntity, RecordEntity } from './record.entity';

/** A record that nobody has begun looks like an empty one of version 0. */
export function toRecordView(record: RecordEntity | null): RecordView {
  return {
    title: record?.title ?? {},
    lead: record?.lead ?? {},
    article: record?.article ?? {},
    indicators: record?.indicators ?? [],
    areCommentsOpen: record?.areCommentsOpen ?? true,
    publishedAt: record?.publishedAt?.toISOString() ?? null,
    version: record?.version ?? 0,
  };
}

export function toMaterialView(material: MaterialEntity, file: FileEntity): MaterialView {
  return {
    id: material.id,
    title: material.title,
    languages: material.languages,
    fileName: file.name,
    type: file.type,
    bytes: file.bytes,
    path: paths.materialFile(material.id),
  };
}

export function toCommentView(comment: CommentEntity): CommentView {
  return {
    id: comment.id,
    name: comment.name,
    text: comment.text,
    language: comment.language,
    at: comment.createdAt.toISOString(),
  };
}

export function toCommentModerationItem(comment: CommentEntity): CommentModerationItem {
  return { ...toCommentView(comment), email: comment.email, state: comment.state };
}
