import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RegistrationEntity } from './registration.entity';

/** One person of a registration: position 0 is whoever registered, the others come along. Good only while it is confirmed. */
@Entity('ticket')
@Index('ticket_of_registration', ['registrationId', 'position'], { unique: true })
@Check('ticket_position', 'position >= 0')
export class TicketEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => RegistrationEntity, { onDelete: 'CASCADE' })
  registrationId!: string;

  @Column({ type: 'int' })
  position!: number;

  @Column({ type: 'text' })
  holderName!: string;

  /** Rises when the ticket is somebody else's: the code on it is derived from this and the id, and kept nowhere. */
  @Column({ type: 'int', default: 1 })
  generation!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
