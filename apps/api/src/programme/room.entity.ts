import type { Language, LocalisedText } from '@odeum/contract/common';
import type { TrackColour } from '@odeum/contract/programme';
import type { TextRevisions } from '@odeum/domain/texts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EventEntity } from '../events/event.entity';

@Entity('room')
@Check('room_seats', 'seats >= 0')
export class RoomEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'jsonb' })
  name!: LocalisedText;

  @Column({ type: 'text', default: '' })
  building!: string;

  @Column({ type: 'int', nullable: true })
  seats!: number | null;

  /** Languages into which interpreters speak here. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  channels!: Language[];

  @Column({ type: 'int', default: 0 })
  position!: number;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  textRevisions!: TextRevisions;

  @Column({ type: 'int', default: 1 })
  version!: number;
}

@Entity('track')
export class TrackEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'jsonb' })
  name!: LocalisedText;

  @Column({ type: 'text', default: 'slate' })
  colour!: TrackColour;

  @Column({ type: 'int', default: 0 })
  position!: number;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  textRevisions!: TextRevisions;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
