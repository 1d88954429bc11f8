import { Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import type {
  RegistrationDetail,
  RegistrationList,
  RegistrationListItem,
  RegistrationQuery,
  RegistrationState,
} from '@odeum/contract/registrations';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { AnswerFiles } from './answer-files';
import { FormsQueries } from './forms.queries';
import { OwnQueries } from './own.queries';
import { placeInLine } from './place-in-line';
import { RegistrationEntity } from './registration.entity';
import { toOwnForm, toRegistrationListItem } from './registration.view';
import { selectRegistrations } from './select-registrations';

type Query = z.infer<typeof RegistrationQuery>;

@Injectable()
export class RegistrationsQueries {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly own: OwnQueries,
    private readonly forms: FormsQueries,
    private readonly answerFiles: AnswerFiles,
  ) {}

  async list(actor: Actor, eventId: string, query: Query): Promise<RegistrationList> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.view', event.organisationId);
    const [rows, total] = await selectRegistrations(this.database.manager, eventId, query)
      .take(LIMITS.pageRows)
      .skip((query.page - 1) * LIMITS.pageRows)
      .getManyAndCount();
    return {
      registrations: await this.toItems(eventId, rows),
      total,
      page: query.page,
      pageRows: LIMITS.pageRows,
      states: await this.countStates(eventId),
      can: {
        decide: actor.can('registration.decide', event.organisationId),
        export: actor.can('registration.export', event.organisationId),
      },
    };
  }

  async detail(actor: Actor, eventId: string, id: string): Promise<RegistrationDetail> {
    const registration = await this.find(actor, eventId, id);
    const { manager } = this.database;
    const mails = await this.own.mailsOf(id);
    const place = registration.state === 'waiting' ? await placeInLine(manager, registration) : null;
    return {
      ...toRegistrationListItem(registration, place),
      companions: await this.own.companionsOf(id),
      form: toOwnForm(registration, await this.forms.ofVersion(eventId, registration.formVersion)),
      answers: registration.answers,
      files: await this.answerFiles.of(registration),
      history: await this.own.historyOf(id),
      mails: mails.map((mail) => ({
        id: mail.id,
        kind: mail.kind,
        state: mail.state,
        createdAt: mail.createdAt.toISOString(),
      })),
    };
  }

  async find(actor: Actor, eventId: string, id: string): Promise<RegistrationEntity> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.view', event.organisationId);
    const registration = await this.database.manager.findOneBy(RegistrationEntity, { id, eventId });
    if (!registration) throw new Refusal('not_found');
    return registration;
  }

  private async toItems(
    eventId: string,
    rows: readonly RegistrationEntity[],
  ): Promise<RegistrationListItem[]> {
    const places = await this.placesOf(eventId, rows);
    return rows.map((row) => toRegistrationListItem(row, places.get(row.id) ?? null));
  }

  /** Places in line, by id: numbers are given out once and have gaps, places are counted. */
  private async placesOf(eventId: string, rows: readonly RegistrationEntity[]): Promise<Map<string, number>> {
    if (!rows.some(({ state }) => state === 'waiting')) return new Map();
    const places: { id: string; place: number }[] = await this.database.query(
      `select id, (row_number() over (partition by mode order by line))::int as place
         from registration where event_id = $1 and state = 'waiting'`,
      [eventId],
    );
    return new Map(places.map(({ id, place }) => [id, place]));
  }

  private async countStates(eventId: string): Promise<RegistrationList['states']> {
    const counts: { state: RegistrationState; people: number }[] = await this.database.query(
      'select state, sum(seats)::int as people from registration where event_id = $1 group by state',
      [eventId],
    );
    return Object.fromEntries(counts.map(({ state, people }) => [state, people]));
  }
}
