import { Injectable } from '@nestjs/common';
import type { Language } from '@odeum/contract/common';
import type { MailKind } from '@odeum/contract/mail';
import type { EntityManager } from 'typeorm';

export interface NewMail {
  kind: MailKind;
  to: string;
  language: Language;
  payload: Record<string, string | number>;
  /** One mail per key, however often the deed behind it is repeated. */
  dedupKey: string;
  thread?: string;
  organisationId?: string;
}

@Injectable()
export class OutboxService {
  private listener: () => void = () => undefined;

  /** Writes a mail in the transaction of its cause. Returns its id, or null where the same mail is there already. */
  async add(manager: EntityManager, mail: NewMail): Promise<string | null> {
    const rows: { id: string }[] = await manager.query(
      `insert into outbox_mail (kind, "to", language, payload, dedup_key, thread, organisation_id, state)
       values ($1, $2, $3, $4, $5, $6, $7, 'waiting') on conflict (dedup_key) do nothing returning id`,
      [
        mail.kind,
        mail.to,
        mail.language,
        JSON.stringify(mail.payload),
        mail.dedupKey,
        mail.thread ?? null,
        mail.organisationId ?? null,
      ],
    );
    return rows[0]?.id ?? null;
  }

  /** Says, after the commit, that there is something to send. Losing it costs seconds: the worker looks by itself. */
  wake(): void {
    this.listener();
  }

  onWake(listener: () => void): void {
    this.listener = listener;
  }
}
