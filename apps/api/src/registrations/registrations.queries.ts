import { Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import type { MyRegistrationView, RegistrationList, RegistrationQuery } from '@odeum/contract/registrations';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { z } from 'zod';
import { AdmissionEntity, EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { writeCsv } from './csv';
import { RegistrationEntity } from './registration.entity';
import { toMyRegistrationView, toRegistrationListItem } from './registration.view';

type Query = z.infer<typeof RegistrationQuery>;

@Injectable()
export class RegistrationsQueries {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  async list(actor: Actor, eventId: string, query: Query): Promise<RegistrationList> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.view', event.organisationId);
    const [rows, total] = await this.select(eventId, query)
      .take(LIMITS.pageRows)
      .skip((query.page - 1) * LIMITS.pageRows)
      .getManyAndCount();
    return {
      registrations: rows.map(toRegistrationListItem),
      total,
      page: query.page,
      pageRows: LIMITS.pageRows,
    };
  }

  async exportCsv(actor: Actor, eventId: string): Promise<{ fileName: string; csv: string }> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.export', event.organisationId);
    const rows = await this.select(eventId, { page: 1 }).getMany();
    return { fileName: `${event.slug}-registrations.csv`, csv: writeCsv(rows.map(toRegistrationListItem)) };
  }

  /** What a person sees of their own registration. */
  async ownView(registration: RegistrationEntity): Promise<MyRegistrationView> {
    const event = await this.database.manager.findOneByOrFail(EventEntity, { id: registration.eventId });
    const modes = await this.database.manager.countBy(AdmissionEntity, { eventId: event.id });
    return toMyRegistrationView(registration, {
      isOver: event.endsAt <= new Date(),
      canChangeMode: modes > 1,
    });
  }

  private select(eventId: string, query: Query): SelectQueryBuilder<RegistrationEntity> {
    const select = this.database.manager
      .createQueryBuilder(RegistrationEntity, 'r')
      .where('r.event_id = :eventId', { eventId })
      .orderBy('r.registeredAt', 'ASC');
    if (query.state) select.andWhere('r.state = :state', { state: query.state });
    if (query.mode) select.andWhere('r.mode = :mode', { mode: query.mode });
    if (query.search) {
      const pattern = `%${query.search.replace(/[\\%_]/g, '\\$&')}%`;
      select.andWhere(
        '(r.name ilike :pattern or r.email::text ilike :pattern or r.organisation ilike :pattern)',
        {
          pattern,
        },
      );
    }
    return select;
  }
}
