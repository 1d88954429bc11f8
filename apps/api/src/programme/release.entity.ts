import type { LocalisedText } from '@odeum/contract/common';
import type { FrozenProgramme, ReleaseChange } from '@odeum/contract/programme';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { EventEntity } from '../events/event.entity';

/** The programme as it was published under a number. Rows are never changed: pages and feeds show the last. */
@Entity('programme_release')
export class ProgrammeReleaseEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  /** 1, 2, 3 … of its event. */
  @PrimaryColumn({ type: 'int' })
  number!: number;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  name!: LocalisedText;

  @Column({ type: 'jsonb' })
  programme!: FrozenProgramme;

  /** Against the release before it. */
  @Column({ type: 'jsonb', default: () => "'[]'" })
  changes!: ReleaseChange[];

  /** The draft's version that was released. */
  @Column({ type: 'int' })
  programmeVersion!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  releasedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => AccountEntity, { onDelete: 'SET NULL' })
  releasedById!: string | null;
}

/** How a session runs on the day, where not as planned. It names no row of the draft, which may have lost it already. */
@Entity('session_run')
@Check('session_run_times', 'starts_at < ends_at')
export class SessionRunEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @PrimaryColumn({ type: 'uuid' })
  sessionId!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'boolean', default: false })
  isSkipped!: boolean;
}
