import { Injectable } from '@nestjs/common';
import type { MailKind } from '@odeum/contract/mail';
import type { OutboxMailEntity } from './outbox.entity';

export interface BuiltMail {
  subject: string;
  text: string;
  html: string;
  /** Shown as the sender's name; the address is the installation's own. */
  fromName?: string;
  replyTo?: string;
  /** PNG pictures that the HTML shows by `cid:` (RFC 2392). */
  pictures?: { cid: string; png: Buffer }[];
  calendar?: { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; content: string };
}

/** Builds a mail from fresh data; null where there is no longer anything to say (the person was erased). */
export type MailBuilder = (mail: OutboxMailEntity) => Promise<BuiltMail | null>;

/** Features say how their mails are written; this room only knows when and to whom. */
@Injectable()
export class MailBuilders {
  private readonly builders = new Map<MailKind, MailBuilder>();

  register(kind: MailKind, builder: MailBuilder): void {
    this.builders.set(kind, builder);
  }

  async build(mail: OutboxMailEntity): Promise<BuiltMail | null> {
    const builder = this.builders.get(mail.kind);
    if (!builder) throw new Error(`Nobody writes mails of the kind ${mail.kind}`);
    return builder(mail);
  }
}
