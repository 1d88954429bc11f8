import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SessionEntity } from '../programme/session.entity';
import { RegistrationEntity } from './registration.entity';

/** A session with places of its own. Null capacity: no longer, but who has one keeps it for when there is a limit again. */
@Entity('session_place')
@Check('session_place_taken', 'taken >= 0 and (capacity is null or taken <= capacity)')
export class SessionPlaceEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => SessionEntity, { onDelete: 'CASCADE' })
  sessionId!: string;

  @Column({ type: 'int', nullable: true })
  capacity!: number | null;

  /** Moved only by a guarded statement: the sum of the seats of those who have a place. */
  @Column({ type: 'int', default: 0 })
  taken!: number;
}

/** Somebody who has a place in a session, with those who come along. */
@Entity('session_attendee')
@Check('session_attendee_seats', 'seats >= 1')
export class SessionAttendeeEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => SessionPlaceEntity, { onDelete: 'CASCADE' })
  sessionId!: string;

  @PrimaryColumn({ type: 'uuid' })
  @Index()
  @ForeignKey(() => RegistrationEntity, { onDelete: 'CASCADE' })
  registrationId!: string;

  @Column({ type: 'int' })
  seats!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
