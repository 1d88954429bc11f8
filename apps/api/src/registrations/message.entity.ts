import type { LocalisedText } from '@odeum/contract/common';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { EventEntity } from '../events/event.entity';

/** What an organiser wrote to those who are registered, once; mails refer to it. Never changed. */
@Entity('registration_message')
export class RegistrationMessageEntity {
  /** Made by the form, so that the same form sent twice is one message. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'jsonb' })
  subject!: LocalisedText;

  @Column({ type: 'jsonb' })
  text!: LocalisedText;

  /** To how many it went. */
  @Column({ type: 'int' })
  people!: number;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => AccountEntity, { onDelete: 'SET NULL' })
  createdBy!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
