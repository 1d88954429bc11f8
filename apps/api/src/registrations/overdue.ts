import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import { DataSource } from 'typeorm';
import { AnswerFiles } from './answer-files';
import { AnswerRetention } from './answer-retention';
import { RegistrationsService } from './registrations.service';

const EVERY_MS = 15_000;
/** Answers are kept for days: to look for those that are due is work for now and then. */
const RETENTION_EVERY_MS = 3_600_000;

/**
 * What time brings about: offers end, addresses of people who have erased themselves go with the last
 * mail, and answers are deleted when it was said that they would be. Every process looks;
 * the event's lock and the state decide who does it.
 */
@Injectable()
export class Overdue implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private lookedAt = 0;
  private readonly log = new Logger(Overdue.name);

  constructor(
    private readonly database: DataSource,
    private readonly registrations: RegistrationsService,
    private readonly retention: AnswerRetention,
    private readonly answerFiles: AnswerFiles,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.running = this.running.then(() => this.tryOnce())), EVERY_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  /** Does what is due now. */
  async run(): Promise<void> {
    const due: { event_id: string }[] = await this.database.query(
      "select distinct event_id from registration where state = 'offered' and offer_expires_at <= now()",
    );
    for (const { event_id } of due) await this.registrations.expireOffers(event_id);
    await this.forgetAddresses();
    await this.forgetAnswers();
    await this.answerFiles.forgetUnused();
  }

  private async forgetAnswers(): Promise<void> {
    if (Date.now() - this.lookedAt < RETENTION_EVERY_MS) return;
    await this.retention.run();
    this.lookedAt = Date.now();
  }

  /** Of people who have erased themselves: with the last mail, or after some days where none can be sent. */
  private async forgetAddresses(): Promise<void> {
    await this.database.query(
      `update outbox_mail m set "to" = '', state = case m.state when 'waiting' then 'failed' else m.state end
         from registration r
        where r.erased_at is not null and m.thread = 'registration:' || r.id and m."to" <> ''
          and (m.state in ('sent', 'failed') or r.erased_at < now() - make_interval(days => $1))`,
      [LIMITS.erasureDays],
    );
  }

  private async tryOnce(): Promise<void> {
    try {
      await this.run();
    } catch (error) {
      this.log.error(error);
    }
  }
}
