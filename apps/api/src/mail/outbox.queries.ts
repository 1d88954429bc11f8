import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import type { MailListItem, MailView, OutboxView } from '@odeum/contract/mail';
import { DataSource, In } from 'typeorm';
import { CONFIG, type Config } from '../config/config';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { type BuiltMail, MailBuilders } from './mail-builders';
import { OutboxMailEntity } from './outbox.entity';

function toMailListItem(mail: OutboxMailEntity): MailListItem {
  return {
    id: mail.id,
    kind: mail.kind,
    to: mail.to,
    language: mail.language,
    state: mail.state,
    attempts: mail.attempts,
    serverWords: mail.serverWords,
    createdAt: mail.createdAt.toISOString(),
    sentAt: mail.sentAt?.toISOString() ?? null,
  };
}

@Injectable()
export class OutboxQueries {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: DataSource,
    private readonly builders: MailBuilders,
  ) {}

  async list(actor: Actor, page: number): Promise<OutboxView> {
    const [mails, total] = await this.database.manager.findAndCount(OutboxMailEntity, {
      where: { organisationId: In(actor.organisationsWith('outbox.view')) },
      order: { position: 'DESC' },
      take: LIMITS.pageRows,
      skip: (page - 1) * LIMITS.pageRows,
    });
    return {
      isDelivering: this.config.smtpUrl !== null,
      mails: mails.map(toMailListItem),
      total,
      page,
      pageRows: LIMITS.pageRows,
    };
  }

  /** A mail as it would leave now, or as it left: it is built from the same data by the same function. */
  async read(actor: Actor, id: string): Promise<MailView> {
    const mail = await this.database.manager.findOneBy(OutboxMailEntity, { id });
    if (!mail?.organisationId || !actor.can('outbox.view', mail.organisationId))
      throw new Refusal('not_found');
    const built = await this.builders.build(mail);
    if (!built) throw new Refusal('not_found');
    return {
      ...toMailListItem(mail),
      from: this.config.mailFrom,
      subject: built.subject,
      text: built.text,
      html: showPictures(built),
      attachments: built.calendar
        ? [
            {
              name: 'invite.ics',
              type: `text/calendar; method=${built.calendar.method}`,
              text: built.calendar.content,
            },
          ]
        : [],
    };
  }
}

/** Outside a mail, what travels in it has no address: the pictures go into the page itself. */
function showPictures({ html, pictures = [] }: BuiltMail): string {
  return pictures.reduce(
    (shown, { cid, png }) =>
      shown.replaceAll(`src="cid:${cid}"`, `src="data:image/png;base64,${png.toString('base64')}"`),
    html,
  );
}
