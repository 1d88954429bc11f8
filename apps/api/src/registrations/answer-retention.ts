import { Injectable } from '@nestjs/common';
import type { FormField } from '@odeum/contract/registrations';
import { expiredFields } from '@odeum/domain/forms';
import { DataSource } from 'typeorm';

interface Kept {
  eventId: string;
  version: number;
  fields: FormField[];
  endsAt: Date;
}

/** Takes out answers when the time is over for which they were to be kept: as it was told when they were given. */
@Injectable()
export class AnswerRetention {
  constructor(private readonly database: DataSource) {}

  async run(): Promise<void> {
    const now = new Date();
    const forms: Kept[] = await this.database.query(
      `select f.event_id as "eventId", f.version, f.fields, e.ends_at as "endsAt"
         from registration_form f join event e on e.id = f.event_id
        where e.ends_at <= $1 and f.fields @? '$[*].retentionDays ? (@ >= 0)'
          and exists (select from registration r
                       where r.event_id = f.event_id and r.form_version = f.version and r.answers <> '{}')`,
      [now],
    );
    for (const form of forms) {
      const ids = expiredFields(form.fields, form.endsAt, now).map(({ id }) => id);
      if (ids.length > 0) await this.forget(form, ids);
    }
  }

  /**
   * The event's row first, as whoever admits does: nobody who is changing their registration in this moment writes the
   * answers back. Nothing happens where the event was moved meanwhile.
   */
  private async forget({ eventId, version, endsAt }: Kept, fieldIds: readonly string[]): Promise<void> {
    await this.database.query(
      `with held as (
         select id from event where id = $1 and date_trunc('milliseconds', ends_at) = $3 for no key update
       ), forgotten as (
         update registration r set answers = r.answers - $4::text[], updated_at = now()
           from held where r.event_id = held.id and r.form_version = $2 and r.answers ?| $4::text[]
         returning r.id, r.state, r.mode
       )
       insert into registration_entry (registration_id, deed, by, state, mode)
       select id, 'forget_answers', 'nobody', state, mode from forgotten`,
      [eventId, version, endsAt, fieldIds],
    );
  }
}
