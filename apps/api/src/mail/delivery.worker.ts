import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config';
import { whatFailed } from '../platform/what-failed';
import { MailBuilders } from './mail-builders';
import { OutboxMailEntity } from './outbox.entity';
import { OutboxService } from './outbox.service';

/** What nodemailer tells of a refusal beside its words. */
type SendError = Error & { permanent?: boolean; command?: string };

const LOOK_EVERY_MS = 5_000;
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_S = 30;
/** A claim older than this belongs to a process that died: the mail is taken again, under the same Message-ID. */
const CLAIM_MINUTES = 5;

const CLAIM = `
  update outbox_mail set state = 'sending', attempts = attempts + 1, claimed_at = now()
   where id = (
     select m.id from outbox_mail m
      where (m.state = 'waiting' and m.not_before <= now()
             or m.state = 'sending' and m.claimed_at < now() - interval '${CLAIM_MINUTES} minutes')
        and not exists (select 1 from outbox_mail earlier
                         where earlier.thread = m.thread and earlier.position < m.position
                           and earlier.state in ('waiting', 'sending'))
      order by m.position limit 1 for update skip locked)
  returning id`;

/**
 * The server's last word on this person or this mail (RFC 5321 §4.2.1, 5yz). What it says of us, at sign-in or to our
 * sender's address, is for the operator to mend: the mail waits.
 */
function isFinal(error: SendError): boolean {
  return Boolean(error.permanent) && ['RCPT TO', 'DATA'].includes(error.command ?? '');
}

/** Takes mails out of the outbox, one at a time, and hands them to the mail server. */
@Injectable()
export class DeliveryWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Mail');
  private readonly transport: Transporter | null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private isStopping = false;
  private isAskedAgain = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: DataSource,
    private readonly builders: MailBuilders,
    private readonly outbox: OutboxService,
  ) {
    this.transport = config.smtpUrl ? nodemailer.createTransport(config.smtpUrl) : null;
  }

  onApplicationBootstrap(): void {
    if (!this.transport) return;
    this.outbox.onWake(() => this.deliver());
    this.timer = setInterval(() => this.deliver(), LOOK_EVERY_MS);
    this.deliver();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
    this.transport?.close();
  }

  private deliver(): void {
    if (this.running) {
      this.isAskedAgain = true;
      return;
    }
    this.running = this.deliverAll()
      .catch((error: unknown) => this.log.error(whatFailed(error), 'the outbox could not be worked on'))
      .finally(() => {
        this.running = null;
        if (this.isAskedAgain && !this.isStopping) {
          this.isAskedAgain = false;
          this.deliver();
        }
      });
  }

  private async deliverAll(): Promise<void> {
    while (!this.isStopping) {
      const [rows] = (await this.database.query(CLAIM)) as [{ id: string }[], number];
      const id = rows[0]?.id;
      if (!id) return;
      await this.deliverOne(await this.database.manager.findOneByOrFail(OutboxMailEntity, { id }));
    }
  }

  private async deliverOne(mail: OutboxMailEntity): Promise<void> {
    try {
      const built = await this.builders.build(mail);
      if (!built) {
        await this.finish(mail.id, { state: 'failed', serverWords: 'There is nothing left to say.' });
        return;
      }
      const address = this.config.mailFrom.match(/<(.+)>/)?.[1] ?? this.config.mailFrom;
      const sent = (await this.transport?.sendMail({
        from: built.fromName ? { name: built.fromName, address } : this.config.mailFrom,
        replyTo: built.replyTo,
        to: mail.to,
        subject: built.subject,
        text: built.text,
        html: built.html,
        messageId: `<${mail.id}@${address.split('@')[1] ?? 'odeum'}>`,
        attachments: built.pictures?.map(({ cid, png }) => ({
          cid,
          content: png,
          filename: `${cid}.png`,
          contentDisposition: 'inline' as const,
        })),
        // nodemailer's own default is PUBLISH; Outlook refuses a method that differs from the body's.
        icalEvent: built.calendar && { ...built.calendar, filename: 'invite.ics' },
      })) as { response?: string } | undefined;
      await this.finish(mail.id, { state: 'sent', sentAt: new Date(), serverWords: sent?.response ?? null });
    } catch (error) {
      await this.retryOrFail(mail, error as SendError);
    }
  }

  private async retryOrFail(mail: OutboxMailEntity, error: SendError): Promise<void> {
    const words = error.message.slice(0, 500);
    if (mail.attempts >= MOST_ATTEMPTS || isFinal(error)) {
      await this.finish(mail.id, { state: 'failed', serverWords: words });
      return;
    }
    const seconds = FIRST_PAUSE_S * 2 ** (mail.attempts - 1);
    await this.finish(mail.id, {
      state: 'waiting',
      notBefore: new Date(Date.now() + seconds * 1000),
      serverWords: words,
    });
  }

  private async finish(id: string, change: Partial<OutboxMailEntity>): Promise<void> {
    await this.database.manager.update(OutboxMailEntity, { id }, change);
  }
}
