import type { Language, LocalisedText } from '@odeum/contract/common';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'text' })
  @Index({ unique: true })
  slug!: string;

  @Column({ type: 'jsonb' })
  name!: LocalisedText;

  /** The mailbox that is read: ORGANIZER of invitations, contact on pages. */
  @Column({ type: 'text' })
  contactEmail!: string;

  @Column({ type: 'text', array: true })
  languages!: Language[];

  @Column({ type: 'text' })
  zone!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
