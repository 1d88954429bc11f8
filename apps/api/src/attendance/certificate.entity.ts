import type { Mode } from '@odeum/contract/registrations';
import {
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  UpdateDateColumn,
} from 'typeorm';
import { EventEntity } from '../events/event.entity';
import { RegistrationEntity } from '../registrations/registration.entity';
import { TicketEntity } from '../registrations/ticket.entity';

/** What an organiser asks for before somebody gets a certificate; without a row nobody gets one. */
@Entity('certificate_settings')
export class CertificateSettingsEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'boolean' })
  isOffered!: boolean;

  @Column({ type: 'int' })
  onlineMinutes!: number;

  @Column({ type: 'jsonb' })
  signatories!: { name: string; role: string }[];

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** Says that somebody was there. Its code is derived from the id; anyone who has it may ask whether it is true. */
@Entity('certificate')
export class CertificateEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  /** One for each person: asked for twice it is the same. */
  @Column({ type: 'uuid' })
  @Index({ unique: true })
  @ForeignKey(() => TicketEntity, { onDelete: 'CASCADE' })
  ticketId!: string;

  @Column({ type: 'text' })
  @Index({ unique: true })
  codeHash!: string;

  /** As it was when it was issued. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  mode!: Mode;

  /** Online only. */
  @Column({ type: 'int', nullable: true })
  minutes!: number | null;

  @CreateDateColumn({ type: 'timestamptz' })
  issuedAt!: Date;
}

/** Whose presence in a live room is whose: written when somebody enters it from their personal page. */
@Entity('room_attendee')
export class RoomAttendeeEntity {
  /** The number that a browser has in rooms; see `PersonCookie`. */
  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @PrimaryColumn({ type: 'uuid' })
  @Index()
  @ForeignKey(() => RegistrationEntity, { onDelete: 'CASCADE' })
  registrationId!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
