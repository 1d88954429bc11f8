import type { Language } from '@odeum/contract/common';
import type { MailKind } from '@odeum/contract/mail';
import { Check, Column, CreateDateColumn, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** A mail is a row first, written in the transaction that causes it. What it says is built when it leaves. */
@Entity('outbox_mail')
@Check('outbox_mail_state', "state in ('waiting', 'sending', 'sent', 'failed')")
@Index('outbox_mail_due', ['notBefore'], { where: "state in ('waiting', 'sending')" })
export class OutboxMailEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  /** The order of writing, by which mails of one thread leave. */
  @Column({ type: 'bigint' })
  @Generated('increment')
  position!: string;

  @Column({ type: 'text' })
  kind!: MailKind;

  @Column({ type: 'text' })
  to!: string;

  @Column({ type: 'text' })
  language!: Language;

  /** Ids and numbers only; names and texts are read fresh. */
  @Column({ type: 'jsonb' })
  payload!: Record<string, string | number>;

  @Column({ type: 'text' })
  @Index({ unique: true })
  dedupKey!: string;

  /** Mails that must arrive in order (an invitation before its cancellation) share a thread. */
  @Column({ type: 'text', nullable: true })
  @Index()
  thread!: string | null;

  @Column({ type: 'text' })
  state!: 'waiting' | 'sending' | 'sent' | 'failed';

  @Column({ type: 'int', default: 0 })
  attempts!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  notBefore!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  claimedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  serverWords!: string | null;

  /** Whose mail it is, for who may read it in the studio; null for sign-in links, which nobody may. */
  @Column({ type: 'uuid', nullable: true })
  @Index()
  organisationId!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
