import type { CheckInSource, DoorKind } from '@odeum/contract/attendance';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { EventEntity } from '../events/event.entity';
import { TicketEntity } from '../registrations/ticket.entity';

/** A place where people are let in, opened by a link of its own: whoever stands there needs no account. */
@Entity('door')
@Check('door_kind', "kind in ('door', 'kiosk')")
export class DoorEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'text' })
  kind!: DoorKind;

  @Column({ type: 'text' })
  @Index({ unique: true })
  secretHash!: string;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => AccountEntity, { onDelete: 'SET NULL' })
  createdBy!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/**
 * A ticket was let in on a day. One that counts for each ticket and day; what another door did meanwhile without a network
 * is kept beside it (`doubleOf`). The id is made by the device, so that what is handed in twice is there once.
 */
@Entity('check_in')
@Index('check_in_once', ['ticketId', 'day'], {
  unique: true,
  where: 'double_of is null and undone_at is null',
})
@Index('check_in_of_event', ['eventId', 'day'])
@Check('check_in_source', "source in ('scan', 'search', 'kiosk', 'walk_in')")
export class CheckInEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => TicketEntity, { onDelete: 'CASCADE' })
  ticketId!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => DoorEntity, { onDelete: 'CASCADE' })
  doorId!: string;

  @Column({ type: 'text' })
  source!: CheckInSource;

  @Column({ type: 'boolean' })
  isOffline!: boolean;

  /** By the clock of the device, which may be wrong; `receivedAt` is ours. */
  @Column({ type: 'timestamptz' })
  at!: Date;

  /** The day of the event that it counts for, in its zone. */
  @Column({ type: 'date' })
  day!: string;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => CheckInEntity, { onDelete: 'SET NULL' })
  doubleOf!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  receivedAt!: Date;
}
