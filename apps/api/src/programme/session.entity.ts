import type { Language, LocalisedText } from '@odeum/contract/common';
import type { Period, SessionDetail, SessionType, SpeakerPart } from '@odeum/contract/programme';
import type { TextRevisions } from '@odeum/domain/texts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EventEntity } from '../events/event.entity';
import { FileEntity } from '../files/file.entity';
import { RoomEntity, TrackEntity } from './room.entity';

/** A session of the draft. The public knows it as the last release tells it. */
@Entity('session')
@Check('session_minutes', 'minutes > 0')
@Check('session_detail', "detail in ('full', 'title_only', 'to_be_announced')")
@Index(['eventId', 'guid'], { unique: true, where: 'removed_at is null' })
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  /** Its name in exchanged files, by which an import finds it again. */
  @Column({ type: 'text' })
  guid!: string;

  @Column({ type: 'text' })
  type!: SessionType;

  @Column({ type: 'text', default: 'full' })
  detail!: SessionDetail;

  @Column({ type: 'jsonb' })
  title!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  abstract!: LocalisedText;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  languages!: Language[];

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  interpretedInto!: Language[];

  @Column({ type: 'uuid', nullable: true })
  @Index()
  @ForeignKey(() => RoomEntity, { onDelete: 'SET NULL' })
  roomId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => TrackEntity, { onDelete: 'SET NULL' })
  trackId!: string | null;

  /** Null: in the tray. The length is minutes, so that a changing clock does not change it. */
  @Column({ type: 'timestamptz', nullable: true })
  startsAt!: Date | null;

  @Column({ type: 'int' })
  minutes!: number;

  @Column({ type: 'int', nullable: true })
  neededMinutes!: number | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  textRevisions!: TextRevisions;

  @Column({ type: 'int', default: 1 })
  version!: number;

  /** Kept, so that taking the removal back brings its materials too. */
  @Column({ type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}

@Entity('speaker')
export class SpeakerEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  /** Their name in exchanged files. */
  @Column({ type: 'text', nullable: true })
  guid!: string | null;

  @Column({ type: 'jsonb' })
  name!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  role!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  affiliation!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  biography!: LocalisedText;

  /** When they can be there; empty: always. */
  @Column({ type: 'jsonb', default: () => "'[]'" })
  availability!: Period[];

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => FileEntity, { onDelete: 'SET NULL' })
  pictureId!: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  textRevisions!: TextRevisions;

  @Column({ type: 'int', default: 1 })
  version!: number;
}

@Entity('session_speaker')
@Check('session_speaker_part', "part in ('speaker', 'moderator', 'host')")
export class SessionSpeakerEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => SessionEntity, { onDelete: 'CASCADE' })
  sessionId!: string;

  @PrimaryColumn({ type: 'uuid' })
  @Index()
  @ForeignKey(() => SpeakerEntity, { onDelete: 'CASCADE' })
  speakerId!: string;

  @Column({ type: 'text' })
  part!: SpeakerPart;

  @Column({ type: 'int', default: 0 })
  position!: number;
}

/** Slides and links of a session. They appear at once: nobody makes a release for them. */
@Entity('session_material')
@Check('session_material_place', '(file_id is null) <> (url is null)')
export class SessionMaterialEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => SessionEntity, { onDelete: 'CASCADE' })
  sessionId!: string;

  @Column({ type: 'jsonb' })
  title!: LocalisedText;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  languages!: Language[];

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => FileEntity, { onDelete: 'CASCADE' })
  fileId!: string | null;

  @Column({ type: 'text', nullable: true })
  url!: string | null;
}
