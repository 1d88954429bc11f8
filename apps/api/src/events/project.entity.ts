import type { LocalisedText } from '@odeum/contract/common';
import {
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  UpdateDateColumn,
} from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity';

@Entity('project')
export class ProjectEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  organisationId!: string;

  @Column({ type: 'jsonb' })
  name!: LocalisedText;

  @Column({ type: 'text', nullable: true })
  contractNumber!: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  programme!: LocalisedText;

  /** What the funder wants said, word for word; rules differ by programme, so it is data. */
  @Column({ type: 'jsonb', default: () => "'{}'" })
  funderStatement!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  funderDisclaimer!: LocalisedText;

  @Column({ type: 'boolean', default: false })
  hasEuEmblem!: boolean;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  partners!: LocalisedText[];

  @Column({ type: 'date', nullable: true })
  startsOn!: string | null;

  @Column({ type: 'date', nullable: true })
  endsOn!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('series')
export class SeriesEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  organisationId!: string;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => ProjectEntity, { onDelete: 'SET NULL' })
  projectId!: string | null;

  @Column({ type: 'jsonb' })
  name!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  description!: LocalisedText;

  /** Unique in the whole installation, as an event's. */
  @Column({ type: 'text' })
  @Index({ unique: true })
  slug!: string;

  /** Rises with every save; an edit of an older one is refused. */
  @Column({ type: 'int', default: 1 })
  version!: number;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('venue')
export class VenueEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  organisationId!: string;

  @Column({ type: 'jsonb' })
  name!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  city!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  address!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  directions!: LocalisedText;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  accessNotes!: LocalisedText;

  @Column({ type: 'text', nullable: true })
  mapUrl!: string | null;
}
