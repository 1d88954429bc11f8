import type { Language, LocalisedText } from '@odeum/contract/common';
import type { SessionType } from '@odeum/contract/programme';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EventEntity } from '../events/event.entity';

@Entity('session')
@Check('session_times', 'starts_at < ends_at')
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'text' })
  type!: SessionType;

  @Column({ type: 'jsonb' })
  title!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  abstract!: LocalisedText;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  languages!: Language[];

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;
}

@Entity('speaker')
export class SpeakerEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'jsonb' })
  name!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  role!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  affiliation!: LocalisedText;
}

@Entity('session_speaker')
@Check('session_speaker_part', "part in ('speaker', 'moderator', 'host')")
export class SessionSpeakerEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => SessionEntity, { onDelete: 'CASCADE' })
  sessionId!: string;

  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => SpeakerEntity, { onDelete: 'CASCADE' })
  speakerId!: string;

  @Column({ type: 'text' })
  part!: 'speaker' | 'moderator' | 'host';

  @Column({ type: 'int', default: 0 })
  position!: number;
}
