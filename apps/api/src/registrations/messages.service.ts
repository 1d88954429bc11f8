import { Injectable } from '@nestjs/common';
import type { Language } from '@odeum/contract/common';
import type {
  MessageInput,
  MessageList,
  MessagePreview,
  MessageReceivers,
  MessageView,
} from '@odeum/contract/registrations';
import { checkMessage, languageFor } from '@odeum/domain/messages';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { noteDeed } from '../accounts/audit';
import type { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { OutboxService } from '../mail/outbox.service';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { RegistrationMessageEntity } from './message.entity';
import { MessageMails } from './message.mails';
import { WRITE_TO } from './messages.sql';
import type { RegistrationEntity } from './registration.entity';
import { selectRegistrations } from './select-registrations';

const LAST = 50;

/** What organisers write to those who are registered: looked at first, then a mail for each in one transaction. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly mails: MessageMails,
    private readonly outbox: OutboxService,
  ) {}

  async list(actor: Actor, eventId: string): Promise<MessageList> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.view', event.organisationId);
    const { manager } = this.database;
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const messages = await manager.find(RegistrationMessageEntity, { where: { eventId }, order, take: LAST });
    const ids = messages.flatMap(({ createdBy }) => (createdBy ? [createdBy] : []));
    const accounts = await manager.findBy(AccountEntity, { id: In(ids) });
    return {
      messages: messages.map((message) =>
        toMessageView(message, accounts.find(({ id }) => id === message.createdBy)?.name ?? null),
      ),
    };
  }

  /** To how many it would go, and the first of these mails as it would leave. */
  async preview(actor: Actor, eventId: string, input: MessageInput): Promise<MessagePreview> {
    const event = await this.findToWrite(actor, eventId, input);
    const people = await this.receivers(this.database.manager, eventId, input.to).getMany();
    const languages: Partial<Record<Language, number>> = {};
    for (const { language } of people) {
      const lang = languageFor(input, language, event.languages) ?? language;
      languages[lang] = (languages[lang] ?? 0) + 1;
    }
    const [first] = people;
    return {
      people: people.length,
      languages,
      example: first ? this.toExample(event, input, first) : null,
    };
  }

  /** The same form sent twice is one message. Who wrote it finds it in the history of each who got it. */
  async send(actor: Actor, eventId: string, input: MessageInput): Promise<MessageView> {
    const event = await this.findToWrite(actor, eventId, input);
    const message = await this.database.transaction(async (manager) => {
      const receivers = await this.receivers(manager, eventId, input.to).select('r.id').getMany();
      if (receivers.length === 0) throw new Refusal('nobody_to_write_to');
      const isNew = await this.insert(manager, actor, eventId, input, receivers.length);
      if (isNew) {
        const ids = receivers.map(({ id }) => id);
        await manager.query(WRITE_TO, [input.id, ids, event.organisationId, actor.accountId]);
        await noteDeed(manager, {
          accountId: actor.accountId,
          deed: 'registration.message',
          subject: 'event',
          subjectId: eventId,
          details: { messageId: input.id, people: ids.length },
        });
      }
      return manager.findOneByOrFail(RegistrationMessageEntity, { id: input.id, eventId });
    });
    this.outbox.wake();
    return toMessageView(message, actor.name);
  }

  /** False: it is there already. An id of another event's message is nobody's. */
  private async insert(
    manager: EntityManager,
    { accountId }: Actor,
    eventId: string,
    { id, subject, text }: MessageInput,
    people: number,
  ): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into registration_message (id, event_id, subject, text, people, created_by)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
      [id, eventId, JSON.stringify(subject), JSON.stringify(text), people, accountId],
    );
    if (rows.length > 0) return true;
    if (!(await manager.existsBy(RegistrationMessageEntity, { id, eventId }))) throw new Refusal('not_found');
    return false;
  }

  private async findToWrite(actor: Actor, eventId: string, input: MessageInput): Promise<EventEntity> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.decide', event.organisationId);
    const faults = checkMessage(input, event.languages);
    if (faults.length > 0) throw new Refusal('invalid_input', {}, faults);
    return event;
  }

  /** Of whoever has erased themselves nothing is left to write to. */
  private receivers(manager: EntityManager, eventId: string, to: MessageReceivers) {
    const isChosen = 'ids' in to;
    const select = selectRegistrations(manager, eventId, isChosen ? {} : to.filter);
    if (isChosen) select.andWhere('r.id = any(:ids::uuid[])', { ids: to.ids });
    return select;
  }

  private toExample(
    event: EventEntity,
    input: MessageInput,
    person: RegistrationEntity,
  ): MessagePreview['example'] {
    const mail = this.mails.write(event, input, person);
    return mail && { name: person.name, to: person.email ?? '', ...mail };
  }
}

function toMessageView(message: RegistrationMessageEntity, byName: string | null): MessageView {
  return {
    id: message.id,
    subject: message.subject,
    text: message.text,
    people: message.people,
    byName,
    createdAt: message.createdAt.toISOString(),
  };
}
