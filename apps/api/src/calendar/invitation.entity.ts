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

/** One calendar entry of one attendee, from its REQUEST to its CANCEL (RFC 5546). */
@Entity('invitation')
@Check('invitation_method', "last_method in ('REQUEST', 'CANCEL')")
@Index('invitation_one_live', ['registrationId'], { unique: true, where: "last_method <> 'CANCEL'" })
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'uuid' })
  registrationId!: string;

  @Column({ type: 'text' })
  @Index({ unique: true })
  uid!: string;

  /** RFC 5546 §2.1.4: starts at 0 and only rises. */
  @Column({ type: 'int', default: 0 })
  sequence!: number;

  @Column({ type: 'text', default: 'REQUEST' })
  lastMethod!: 'REQUEST' | 'CANCEL';

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
