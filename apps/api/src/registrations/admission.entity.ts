import type { Language } from '@odeum/contract/common';
import type { FormField, Mode } from '@odeum/contract/registrations';
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
import { AccountEntity } from '../accounts/account.entity';
import { EventEntity } from '../events/event.entity';

/** A form as it was asked once; it is never changed, so that answers can be read by the one they were given under. */
@Entity('registration_form')
export class RegistrationFormEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @PrimaryColumn({ type: 'int' })
  version!: number;

  @Column({ type: 'jsonb' })
  fields!: FormField[];

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** How an organiser lets people in; without a row it is as `DEFAULT_SETTINGS` says. */
@Entity('registration_settings')
export class RegistrationSettingsEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'boolean' })
  needsApproval!: boolean;

  @Column({ type: 'boolean' })
  isInvitationOnly!: boolean;

  @Column({ type: 'boolean' })
  hasWaitingList!: boolean;

  @Column({ type: 'boolean' })
  isPromotionByHand!: boolean;

  @Column({ type: 'int', nullable: true })
  offerHours!: number | null;

  @Column({ type: 'int' })
  companions!: number;

  /** Rises with every save; an edit of an older one is refused. */
  @Column({ type: 'int' })
  version!: number;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** Lets so many people into an event by invitation. The code itself is derived from the id and kept only as a hash. */
@Entity('invitation_code')
@Index('invitation_code_address', ['eventId', 'email'], { unique: true, where: 'email is not null' })
@Check('invitation_code_used', 'used >= 0 and used <= uses')
@Check('invitation_code_guest', '(email is null) = (language is null)')
export class InvitationCodeEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  @Column({ type: 'text' })
  @Index({ unique: true })
  codeHash!: string;

  /** What it is for; of one that was sent to somebody, their name. */
  @Column({ type: 'text', default: '' })
  label!: string;

  /** Whom it was sent to. */
  @Column({ type: 'citext', nullable: true })
  email!: string | null;

  @Column({ type: 'text', default: '' })
  organisation!: string;

  /** In which they are written to. */
  @Column({ type: 'text', nullable: true })
  language!: Language | null;

  /** Invitations that were sent with it, so that each gets a key of its own. */
  @Column({ type: 'int', default: 0 })
  mailCount!: number;

  /** Null: either. */
  @Column({ type: 'text', nullable: true })
  mode!: Mode | null;

  @Column({ type: 'int' })
  uses!: number;

  /** Moved only by a guarded statement. */
  @Column({ type: 'int', default: 0 })
  used!: number;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => AccountEntity, { onDelete: 'SET NULL' })
  createdBy!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
