import type { Language } from '@odeum/contract/common';
import type { QuestionState } from '@odeum/contract/live';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EventEntity } from '../events/event.entity';

@Entity('live_room')
export class LiveRoomEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index({ unique: true })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  /** What people type in from the wall. */
  @Column({ type: 'text' })
  @Index({ unique: true })
  code!: string;

  @Column({ type: 'text' })
  @Index({ unique: true })
  stageHash!: string;

  @Column({ type: 'boolean', default: true })
  isAskingOpen!: boolean;

  @Column({ type: 'boolean', default: true })
  isVotingOpen!: boolean;

  @Column({ type: 'boolean', default: true })
  isModerated!: boolean;

  /** One room, one pinned question: the column holds no second. */
  @Column({ type: 'uuid', nullable: true })
  pinnedId!: string | null;
}

@Entity('question')
@Check('question_state', "state in ('waiting', 'approved', 'answered', 'dismissed')")
@Index('question_asked_once', ['roomId', 'askerId', 'clientId'], { unique: true })
export class QuestionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => LiveRoomEntity, { onDelete: 'CASCADE' })
  roomId!: string;

  @Column({ type: 'uuid' })
  clientId!: string;

  @Column({ type: 'uuid' })
  askerId!: string;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ type: 'text' })
  state!: QuestionState;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** A vote is a row; the number is a query. */
@Entity('question_vote')
export class QuestionVoteEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => QuestionEntity, { onDelete: 'CASCADE' })
  questionId!: string;

  @PrimaryColumn({ type: 'uuid' })
  voterId!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

@Entity('presence')
@Index('presence_open', ['roomId', 'seenAt'], { where: 'left_at is null' })
export class PresenceEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => LiveRoomEntity, { onDelete: 'CASCADE' })
  roomId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  joinedAt!: Date;

  /** Kept fresh by the process that holds the socket; who is not fresh has gone with it. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  seenAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  leftAt!: Date | null;
}
