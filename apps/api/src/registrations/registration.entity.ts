import type { Language } from '@odeum/contract/common';
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

@Entity('registration')
@Index('registration_event_email', ['eventId', 'email'], { unique: true })
@Check('registration_state', "state in ('confirmed', 'cancelled')")
@Check('registration_mode', "mode in ('on_site', 'online')")
export class RegistrationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'citext' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', default: '' })
  organisation!: string;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ type: 'text' })
  mode!: 'on_site' | 'online';

  @Column({ type: 'text' })
  state!: 'confirmed' | 'cancelled';

  /** Rises when someone who cancelled registers again: a new secret, a new invitation. */
  @Column({ type: 'int', default: 1 })
  generation!: number;

  /** The form's own id: the same form sent twice gets the same answer. */
  @Column({ type: 'uuid' })
  submissionId!: string;

  @Column({ type: 'text' })
  @Index({ unique: true })
  secretHash!: string;

  /** Which wording of the consent was agreed to, and when. */
  @Column({ type: 'text' })
  consentVersion!: string;

  @Column({ type: 'timestamptz' })
  consentAt!: Date;

  /** Mails of this registration so far, so that each gets a key of its own. */
  @Column({ type: 'int', default: 0 })
  mailCount!: number;

  @Column({ type: 'timestamptz' })
  registeredAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  cancelledAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
