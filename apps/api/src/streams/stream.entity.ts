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

@Entity('stream_source')
@Check('stream_source_kind', "kind in ('live', 'backup', 'replay', 'meeting')")
@Check('stream_source_audience', "audience in ('public', 'registered', 'partners', 'staff')")
export class StreamSourceEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'text' })
  kind!: 'live' | 'backup' | 'replay' | 'meeting';

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text', nullable: true })
  language!: Language | null;

  @Column({ type: 'text' })
  audience!: 'public' | 'registered' | 'partners' | 'staff';

  /** Lower comes first. */
  @Column({ type: 'int', default: 0 })
  priority!: number;

  @Column({ type: 'timestamptz', nullable: true })
  opensAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  closesAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** A remote person's own way in. The secret is derived from the id; only its hash is here. */
@Entity('partner_link')
@Check('partner_link_window', 'opens_at < closes_at')
export class PartnerLinkEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => StreamSourceEntity, { onDelete: 'CASCADE' })
  sourceId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', default: '' })
  organisation!: string;

  @Column({ type: 'text', default: '' })
  role!: string;

  @Column({ type: 'citext' })
  email!: string;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ type: 'text' })
  zone!: string;

  @Column({ type: 'timestamptz' })
  opensAt!: Date;

  @Column({ type: 'timestamptz' })
  closesAt!: Date;

  @Column({ type: 'text' })
  @Index({ unique: true })
  secretHash!: string;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** One click that opened the meeting: evidence of attendance. */
@Entity('partner_join')
export class PartnerJoinEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => PartnerLinkEntity, { onDelete: 'CASCADE' })
  linkId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
