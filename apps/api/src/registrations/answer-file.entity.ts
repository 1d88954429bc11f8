import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EventEntity } from '../events/event.entity';
import { FileEntity } from '../files/file.entity';

/**
 * A file that was handed in to be an answer. It belongs to whoever sends the form of this submission; while no
 * registration's answers name it, it is nobody's, and goes.
 */
@Entity('answer_file')
@Index('answer_file_submission', ['eventId', 'submissionId'])
export class AnswerFileEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'uuid' })
  submissionId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => FileEntity)
  fileId!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
