import { Inject, Injectable } from '@nestjs/common';
import { paths } from '@odeum/contract/paths';
import type { HistoryEntry, MyData, MyRegistrationView } from '@odeum/contract/registrations';
import { freeSeats, whyWaiting } from '@odeum/domain/admission';
import { needText } from '@odeum/domain/texts';
import { DataSource, In, MoreThan } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { CONFIG, type Config } from '../config/config';
import { AdmissionEntity, EventEntity } from '../events/event.entity';
import { OutboxMailEntity } from '../mail/outbox.entity';
import { InvitationCodeEntity, RegistrationSettingsEntity } from './admission.entity';
import { isBoundByCode } from './bound-by-code';
import { FormsQueries } from './forms.queries';
import { inviteThreadOf } from './invitation-code';
import { PlacesQueries } from './places.queries';
import { placeInLine } from './place-in-line';
import { threadOf } from './registration-mail';
import { RegistrationEntryEntity } from './registration-entry.entity';
import { RegistrationEntity } from './registration.entity';
import { type OwnFacts, toHistoryEntry, toMyRegistrationView, toOwnForm } from './registration.view';
import { TicketEntity } from './ticket.entity';

type TellAttendance = (registration: RegistrationEntity, event: EventEntity) => Promise<MyData['attendance']>;

/** What is shown of one registration: to the person behind the link, and of it to organisers. */
@Injectable()
export class OwnQueries {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: DataSource,
    private readonly forms: FormsQueries,
    private readonly places: PlacesQueries,
  ) {}

  private tellAttendance: TellAttendance = async () => ({
    checkIns: [],
    onlineMinutes: 0,
    presence: [],
    certificates: [],
  });

  /** Whoever keeps who was there hands in how it is told to the person. */
  tellAttendanceBy(tell: TellAttendance): void {
    this.tellAttendance = tell;
  }

  /** What a person sees of their own registration. */
  async view(registration: RegistrationEntity): Promise<MyRegistrationView> {
    const { manager } = this.database;
    const { eventId } = registration;
    const now = new Date();
    const [event, admissions, companions, form] = await Promise.all([
      manager.findOneByOrFail(EventEntity, { id: eventId }),
      manager.findBy(AdmissionEntity, { eventId }),
      this.companionsOf(registration.id),
      this.forms.ofVersion(eventId, registration.formVersion),
    ]);
    return toMyRegistrationView(registration, {
      isOver: event.endsAt <= now,
      hasBothModes: admissions.length > 1 && !(await isBoundByCode(manager, registration)),
      companions,
      form: toOwnForm(registration, form),
      line: await this.lineOf(registration, event, admissions, now),
    });
  }

  /** Everything that is kept of this person at this event, in a form that programs read as well (GDPR art. 15 and 20). */
  async data(registration: RegistrationEntity): Promise<MyData> {
    const { manager } = this.database;
    const event = await manager.findOneByOrFail(EventEntity, { id: registration.eventId });
    const { can: _can, line: _line, ...view } = await this.view(registration);
    const { email, eventId } = registration;
    const guest = email ? await manager.findOneBy(InvitationCodeEntity, { eventId, email }) : null;
    const invitations = guest ? await this.mailsIn(inviteThreadOf(guest.id)) : [];
    const mails = [...invitations, ...(await this.mailsOf(registration.id))];
    const history = await this.historyOf(registration.id);
    const sessions = await this.places.takenBy(registration.id);
    return {
      event: {
        title: needText(event.title, registration.language, event.languages).text,
        startsAt: event.startsAt.toISOString(),
        address: `${this.config.publicUrl}${paths.event(registration.language, event.slug)}`,
      },
      registration: view,
      consent: { version: registration.consentVersion, at: registration.consentAt.toISOString() },
      invitation: guest && {
        name: guest.label,
        organisation: guest.organisation,
        at: guest.createdAt.toISOString(),
      },
      sessions: sessions.map(({ title, at }) => ({
        title: needText(title, registration.language, event.languages).text,
        at: at.toISOString(),
      })),
      attendance: await this.tellAttendance(registration, event),
      history: history.map(({ byName: _name, ...entry }) => entry),
      mails: mails.map((mail) => ({
        kind: mail.kind,
        at: mail.createdAt.toISOString(),
        sentAt: mail.sentAt?.toISOString() ?? null,
      })),
    };
  }

  async companionsOf(registrationId: string): Promise<string[]> {
    const tickets = await this.database.manager.find(TicketEntity, {
      where: { registrationId, position: MoreThan(0) },
      order: { position: 'ASC' },
    });
    return tickets.map(({ holderName }) => holderName);
  }

  /** In the order in which they leave. */
  async mailsOf(registrationId: string): Promise<OutboxMailEntity[]> {
    return this.mailsIn(threadOf(registrationId));
  }

  private async mailsIn(thread: string): Promise<OutboxMailEntity[]> {
    return this.database.manager.find(OutboxMailEntity, { where: { thread }, order: { position: 'ASC' } });
  }

  async historyOf(registrationId: string): Promise<HistoryEntry[]> {
    const { manager } = this.database;
    const entries = await manager.find(RegistrationEntryEntity, {
      where: { registrationId },
      order: { position: 'ASC' },
    });
    const ids = entries.flatMap(({ accountId }) => (accountId ? [accountId] : []));
    const accounts = ids.length > 0 ? await manager.findBy(AccountEntity, { id: In(ids) }) : [];
    return entries.map((entry) =>
      toHistoryEntry(entry, accounts.find(({ id }) => id === entry.accountId)?.name ?? null),
    );
  }

  /** Where somebody stands in line, and why they do. */
  private async lineOf(
    registration: RegistrationEntity,
    event: EventEntity,
    admissions: readonly AdmissionEntity[],
    now: Date,
  ): Promise<OwnFacts['line']> {
    if (registration.state !== 'waiting') return null;
    const { eventId, mode, seats } = registration;
    const { manager } = this.database;
    const offered = await manager.countBy(RegistrationEntity, { eventId, mode, state: 'offered' });
    const settings = await manager.findOneBy(RegistrationSettingsEntity, { eventId });
    const seat = admissions.find((one) => one.mode === mode) ?? { capacity: 0, taken: 0 };
    const free = freeSeats(seat);
    return {
      place: await placeInLine(manager, registration),
      reason: whyWaiting(
        { isPromotionByHand: settings?.isPromotionByHand ?? false },
        event,
        { ...seat, offered },
        seats,
        now,
      ),
      freeSeats: free === Infinity ? seats : free,
    };
  }
}
