import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** Append only: who did what to what. No personal data beyond the account's id. */
@Entity('audit_entry')
export class AuditEntryEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text' })
  deed!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'uuid' })
  @Index()
  subjectId!: string;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  details!: Record<string, unknown>;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
