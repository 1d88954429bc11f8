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
import { OrganisationEntity } from './organisation.entity';

@Entity('account')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'citext' })
  @Index({ unique: true })
  email!: string;

  @Column({ type: 'text', default: '' })
  name!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** A link that signs in once. `usedAt` is set by the statement that uses it, so that two clicks are one sign-in. */
@Entity('sign_in_link')
export class SignInLinkEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => AccountEntity, { onDelete: 'CASCADE' })
  accountId!: string;

  @Column({ type: 'text' })
  @Index({ unique: true })
  secretHash!: string;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}

@Entity('session_login')
export class SessionLoginEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => AccountEntity, { onDelete: 'CASCADE' })
  accountId!: string;

  @Column({ type: 'text' })
  @Index({ unique: true })
  secretHash!: string;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}

@Entity('membership')
@Check('membership_role', "role in ('owner', 'organiser', 'editor', 'registrar', 'moderator', 'viewer')")
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => AccountEntity, { onDelete: 'CASCADE' })
  accountId!: string;

  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  organisationId!: string;

  @Column({ type: 'text' })
  role!: string;
}
