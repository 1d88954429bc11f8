import type { Language } from '@odeum/contract/common';
import type { Answers, Mode, RegistrationState } from '@odeum/contract/registrations';
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
import { InvitationCodeEntity } from './admission.entity';

@Entity('registration')
/** What is looked for leads: see `KNOWN` in open-book. */
@Index('registration_live_email', ['email', 'eventId'], {
  unique: true,
  where: "state in ('pending_approval', 'confirmed', 'waiting', 'offered')",
})
/** Of those who may begin anew; whoever registers now is in the one above only. */
@Index('registration_email_before', ['email', 'eventId'], {
  where: "state in ('cancelled', 'declined', 'expired')",
})
@Index('registration_forgotten', ['erasedAt'], { where: 'erased_at is not null' })
@Index('registration_code', ['codeId'], { where: 'code_id is not null' })
@Index('registration_submission', ['eventId', 'submissionId'], { unique: true })
@Index('registration_in_line', ['eventId', 'mode', 'line'], { where: "state = 'waiting'" })
@Index('registration_offer_end', ['offerExpiresAt'], { where: "state = 'offered'" })
@Check(
  'registration_state',
  "state in ('pending_approval', 'confirmed', 'waiting', 'offered', 'cancelled', 'declined', 'expired')",
)
@Check('registration_line', "(state = 'waiting') = (line is not null)")
@Check('registration_offer', "(state = 'offered') = (offer_expires_at is not null)")
@Check('registration_seats', 'seats >= 1')
@Check('registration_erased_address', 'erased_at is null or email is null')
@Check('registration_mode', "mode in ('on_site', 'online')")
export class RegistrationEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => EventEntity, { onDelete: 'CASCADE' })
  eventId!: string;

  /** Null of somebody who has erased themselves, or came to the door without one. */
  @Column({ type: 'citext', nullable: true })
  email!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', default: '' })
  organisation!: string;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ type: 'text' })
  mode!: Mode;

  @Column({ type: 'text' })
  state!: RegistrationState;

  /** With those who come along. */
  @Column({ type: 'int', default: 1 })
  seats!: number;

  /** Number in the order of arrival among those who wait for this mode. */
  @Column({ type: 'int', nullable: true })
  line!: number | null;

  /** Until when a seat is held for an answer. */
  @Column({ type: 'timestamptz', nullable: true })
  offerExpiresAt!: Date | null;

  /** The form that the answers were given under; 0: none. */
  @Column({ type: 'int', default: 0 })
  formVersion!: number;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  answers!: Answers;

  /** The code that let this person in, where one was needed. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => InvitationCodeEntity, { onDelete: 'SET NULL' })
  codeId!: string | null;

  /** Rises when someone who cancelled registers again: a new secret, a new invitation. */
  @Column({ type: 'int', default: 1 })
  generation!: number;

  /** The form's own id: the same form sent twice gets the same answer. */
  @Column({ type: 'uuid' })
  submissionId!: string;

  @Column({ type: 'text' })
  @Index({ unique: true })
  secretHash!: string;

  /** Which wording of the consent was agreed to, and when. */
  @Column({ type: 'text' })
  consentVersion!: string;

  @Column({ type: 'timestamptz' })
  consentAt!: Date;

  /** Mails of this registration so far, so that each gets a key of its own. */
  @Column({ type: 'int', default: 0 })
  mailCount!: number;

  @Column({ type: 'timestamptz' })
  registeredAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  cancelledAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  erasedAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
