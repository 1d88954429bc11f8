import type { Language, LocalisedText } from '@odeum/contract/common';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  UpdateDateColumn,
} from 'typeorm';
import { EventEntity } from '../events/event.entity';
import { FileEntity } from '../files/file.entity';

/** What is published after the event: one per event. */
@Entity('record')
export class RecordEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  title!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  lead!: LocalisedText;

  /** HTML, cleaned before it is kept. */
  @Column({ type: 'jsonb', default: () => "'{}'" })
  article!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  indicators!: { label: LocalisedText; value: string }[];

  @Column({ type: 'boolean', default: true })
  areCommentsOpen!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Column({ type: 'int', default: 1 })
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('material')
export class MaterialEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => FileEntity, { onDelete: 'CASCADE' })
  fileId!: string;

  @Column({ type: 'jsonb' })
  title!: LocalisedText;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  languages!: Language[];
}

@Entity('comment')
@Check('comment_state', "state in ('held', 'approved', 'rejected')")
export class CommentEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** For the organiser only; it never leaves. */
  @Column({ type: 'citext' })
  email!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ type: 'text', default: 'held' })
  state!: 'held' | 'approved' | 'rejected';

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
