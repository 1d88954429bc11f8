import { Injectable } from '@nestjs/common';
import type { FormDetail, FormField } from '@odeum/contract/registrations';
import { DataSource, type EntityManager } from 'typeorm';
import { RegistrationFormEntity } from './admission.entity';

interface Form {
  version: number;
  fields: FormField[];
}

/** The forms of events: as they are asked now, and as they were asked when somebody answered. */
@Injectable()
export class FormsQueries {
  constructor(private readonly database: DataSource) {}

  /** As it is asked now. */
  async latest(eventId: string, manager: EntityManager = this.database.manager): Promise<Form> {
    const form = await manager.findOne(RegistrationFormEntity, {
      where: { eventId },
      order: { version: 'DESC' },
    });
    return { version: form?.version ?? 0, fields: form?.fields ?? [] };
  }

  /** As it was asked under a version. */
  async ofVersion(eventId: string, version: number): Promise<Form> {
    const form = await this.database.manager.findOneBy(RegistrationFormEntity, { eventId, version });
    return { version, fields: form?.fields ?? [] };
  }

  /** How many have answered under which version; who was asked nothing is not counted. */
  async answered(eventId: string): Promise<FormDetail['answered']> {
    return this.database.query(
      `select form_version as version, count(*)::int as registrations from registration
        where event_id = $1 and form_version > 0 and erased_at is null group by 1 order by 1 desc`,
      [eventId],
    );
  }
}
