import type { Language, LocalisedText } from '@odeum/contract/common';
import type { TextRevisions } from '@odeum/domain/texts';
import type { AttendanceMode, Cover, EventFormat, EventState } from '@odeum/contract/events';
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
import { OrganisationEntity } from '../accounts/organisation.entity';
import { ProjectEntity, SeriesEntity, VenueEntity } from './project.entity';

@Entity('event')
@Check('event_times', 'starts_at < ends_at')
@Check('event_state', "state in ('draft', 'published', 'postponed', 'cancelled', 'archived')")
@Check('event_attendance_mode', "attendance_mode in ('on_site', 'online', 'mixed')")
export class EventEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  organisationId!: string;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => ProjectEntity, { onDelete: 'SET NULL' })
  projectId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  @Index()
  @ForeignKey(() => SeriesEntity, { onDelete: 'SET NULL' })
  seriesId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => VenueEntity, { onDelete: 'SET NULL' })
  venueId!: string | null;

  /** Unique in the whole installation, since the public address names no organisation. */
  @Column({ type: 'text' })
  @Index({ unique: true })
  slug!: string;

  @Column({ type: 'text' })
  format!: EventFormat;

  @Column({ type: 'text' })
  attendanceMode!: AttendanceMode;

  @Column({ type: 'text', default: 'draft' })
  state!: EventState;

  /** Why it was cancelled or postponed, for the public. */
  @Column({ type: 'jsonb', default: () => "'{}'" })
  stateReason!: LocalisedText;

  @Column({ type: 'jsonb' })
  title!: LocalisedText;

  @Column({ type: 'jsonb' })
  summary!: LocalisedText;

  @Column({ type: 'jsonb' })
  description!: LocalisedText;

  @Column({ type: 'text' })
  zone!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  /** The first is the source; the order is the order of falling back. */
  @Column({ type: 'text', array: true })
  languages!: Language[];

  @Column({ type: 'text', default: 'bronze' })
  cover!: Cover;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  partnerZones!: { zone: string; label: LocalisedText }[];

  @Column({ type: 'timestamptz', nullable: true })
  registrationOpensAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  registrationClosesAt!: Date | null;

  /** Rises with every save; an edit of an older one is refused. */
  @Column({ type: 'int', default: 1 })
  version!: number;

  /** At which version each text was last written. */
  @Column({ type: 'jsonb', default: () => "'{}'" })
  textRevisions!: TextRevisions;

  /** Rises with every edit of the programme, apart from the event's own. */
  @Column({ type: 'int', default: 0 })
  programmeVersion!: number;

  /** Rises with every deed that moves sessions on the day. */
  @Column({ type: 'int', default: 0 })
  runsVersion!: number;

  /** Calendars hear of a delay from so many minutes on; null: never. */
  @Column({ type: 'int', nullable: true, default: 30 })
  mailThresholdMinutes!: number | null;

  /** By how much later than planned the event ends, as calendars were told last. */
  @Column({ type: 'int', default: 0 })
  toldOverrunMinutes!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** Seats of one mode. `taken` is moved only by the guarded statement of admission; null capacity is no limit. */
@Entity('admission')
@Check('admission_mode', "mode in ('on_site', 'online')")
@Check('admission_waiting', 'waiting >= 0')
@Check('admission_taken', 'taken >= 0 and (capacity is null or taken <= capacity)')
export class AdmissionEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @PrimaryColumn({ type: 'text' })
  mode!: 'on_site' | 'online';

  @Column({ type: 'int', nullable: true })
  capacity!: number | null;

  @Column({ type: 'int', default: 0 })
  taken!: number;

  /** Registrations in line, moved by the same statement. */
  @Column({ type: 'int', default: 0 })
  waiting!: number;

  /** The last number in line that was given out; it only rises. */
  @Column({ type: 'int', default: 0 })
  line!: number;
}
