import type { Mode, RegistrationDeed, RegistrationState } from '@odeum/contract/registrations';
import { Column, CreateDateColumn, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { RegistrationEntity } from './registration.entity';

/** What happened to a registration, and how it stood afterwards. Append only; that it began is its own row. */
@Entity('registration_entry')
export class RegistrationEntryEntity {
  @PrimaryColumn({ type: 'bigint' })
  @Generated('increment')
  position!: string;

  @Column({ type: 'uuid' })
  @Index()
  @ForeignKey(() => RegistrationEntity, { onDelete: 'CASCADE' })
  registrationId!: string;

  @Column({ type: 'text' })
  deed!: RegistrationDeed;

  /** `person`: by their own link; `nobody`: a seat came free, an offer ended. */
  @Column({ type: 'text' })
  by!: 'person' | 'organiser' | 'door' | 'nobody';

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => AccountEntity, { onDelete: 'SET NULL' })
  accountId!: string | null;

  @Column({ type: 'text' })
  state!: RegistrationState;

  @Column({ type: 'text' })
  mode!: Mode;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
