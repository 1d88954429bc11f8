import { Injectable } from '@nestjs/common';
import type { BadgesQuery, ListQuery, SheetQuery } from '@odeum/contract/attendance';
import type { Language, LocalisedText } from '@odeum/contract/common';
import { attendeeColumns, writeListCsv, writeXlsx } from '@odeum/documents/attendee-list';
import { drawBadges } from '@odeum/documents/badges';
import { drawSignInSheet } from '@odeum/documents/sign-in-sheet';
import { sortByName } from '@odeum/documents/sorting';
import { dayWindow, eventDays } from '@odeum/domain/attendance';
import { needText } from '@odeum/domain/texts';
import { DataSource } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import type { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import type { MadeFile } from '../platform/send-file';
import { SessionEntity } from '../programme/session.entity';
import { PlacesQueries } from '../registrations/places.queries';
import { Tickets } from '../registrations/tickets';
import { AttendanceQueries, type Attendee } from './attendance.queries';
import { DocumentFactsQueries, placeIn, toFunderHeader } from './document-facts';

const MINUTE = 60_000;

/** Papers and lists about everybody who comes. Whoever takes one is written down: they hold personal data. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly attendance: AttendanceQueries,
    private readonly facts: DocumentFactsQueries,
    private readonly tickets: Tickets,
    private readonly places: PlacesQueries,
  ) {}

  /** For the whole event, one of its days, or one session (of those who have a place there): people sign beside their names. */
  async signInSheet(actor: Actor, eventId: string, query: SheetQuery): Promise<MadeFile> {
    const { event, people } = await this.open(actor, eventId, 'sign_in_sheet');
    const facts = await this.facts.read(event);
    const holders = query.sessionId ? await this.places.holdersOf(query.sessionId) : null;
    const [first = 'bg', ...others] = event.languages;
    const languages: [Language, ...Language[]] = [first, ...others];
    const bytes = drawSignInSheet({
      languages,
      title: event.title,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      zone: event.zone,
      place: Object.fromEntries(languages.map((lang) => [lang, placeIn(facts, lang)])),
      part: await this.partOf(event, query),
      funder: toFunderHeader(facts, languages.slice(0, 2)),
      people: people.filter(
        ({ mode, registrationId }) =>
          (query.mode === 'all' || mode === query.mode) && (holders?.has(registrationId) ?? true),
      ),
      shows: { email: query.email, mode: query.mode === 'all' },
      emptyRows: query.rows,
      orientation: query.orientation,
    });
    return { name: `${event.slug}-sign-in.pdf`, bytes };
  }

  async badges(actor: Actor, eventId: string, { format }: BadgesQuery): Promise<MadeFile> {
    const { event, people } = await this.open(actor, eventId, 'badges');
    const language = event.languages[0] ?? 'bg';
    const inHall = people.filter(({ mode }) => mode === 'on_site');
    const bytes = drawBadges({
      format,
      language,
      eventTitle: needText(event.title, language, event.languages).text,
      badges: sortByName(inHall, language).map((person) => ({
        name: person.name,
        organisation: person.organisation,
        role: 'attendee',
        qrText: this.tickets.codeOf({ id: person.ticketId, generation: person.generation }),
      })),
    });
    return { name: `${event.slug}-badges.pdf`, bytes };
  }

  /** Everybody with a ticket and how they took part. */
  async attendeeList(actor: Actor, eventId: string, query: ListQuery): Promise<MadeFile> {
    const { event, people } = await this.open(actor, eventId, 'attendee_list');
    const language = event.languages[0] ?? 'bg';
    const rows = sortByName(people, language);
    const columns = attendeeColumns(language);
    const options = { zone: event.zone, sheet: needText(event.title, language, event.languages).text };
    const bytes =
      query.format === 'csv' ? writeListCsv(rows, columns, options) : await writeXlsx(rows, columns, options);
    return { name: `${event.slug}-attendees.${query.format}`, bytes };
  }

  private async open(
    actor: Actor,
    eventId: string,
    what: string,
  ): Promise<{ event: EventEntity; people: Attendee[] }> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.export', event.organisationId);
    await noteDeed(this.database.manager, {
      accountId: actor.accountId,
      deed: `document.${what}`,
      subject: 'event',
      subjectId: eventId,
    });
    return { event, people: await this.attendance.people(event) };
  }

  private async partOf(
    event: EventEntity,
    { day, sessionId }: SheetQuery,
  ): Promise<{ title: LocalisedText; startsAt: Date; endsAt: Date } | null> {
    if (sessionId) {
      const session = await this.database.manager.findOneBy(SessionEntity, {
        id: sessionId,
        eventId: event.id,
      });
      if (!session?.startsAt || session.removedAt) throw new Refusal('not_found');
      const endsAt = new Date(session.startsAt.getTime() + session.minutes * MINUTE);
      return { title: session.title, startsAt: session.startsAt, endsAt };
    }
    if (!day) return null;
    if (!eventDays(event).includes(day)) throw new Refusal('not_found');
    return { title: {}, ...dayWindow(event, day) };
  }
}
