import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import { delayToTell, overrunMinutes } from '@odeum/domain/programme';
import type { EntityManager } from 'typeorm';
import { EventEntity } from '../events/event.entity';
import { OutboxService } from '../mail/outbox.service';
import { ReleasesService } from '../programme/releases.service';
import { type RunningDay, RunsService } from '../programme/runs.service';

/** Tells the calendars of those who are registered when the day ends much later than planned, in the deed's transaction. */
@Injectable()
export class DelayMails implements OnModuleInit {
  constructor(
    private readonly runs: RunsService,
    private readonly releases: ReleasesService,
    private readonly outbox: OutboxService,
  ) {}

  onModuleInit(): void {
    this.runs.onRuns((manager, event, day) => this.tell(manager, event, day));
    this.runs.onCommit(() => this.outbox.wake());
    // A release that moves sessions forgets what was said about them: what calendars heard may be wrong now.
    this.releases.onRelease(async (manager, eventId, { sessions }) => {
      const event = await manager.findOneByOrFail(EventEntity, { id: eventId });
      if (event.toldOverrunMinutes === 0) return;
      await this.tell(manager, event, { sessions, runs: await this.runs.runsOf(eventId, manager) });
    });
  }

  private async tell(manager: EntityManager, event: EventEntity, day: RunningDay): Promise<void> {
    const overrun = overrunMinutes(day.sessions, day.runs, event.endsAt);
    const minutes = delayToTell(overrun, event.toldOverrunMinutes, event.mailThresholdMinutes);
    if (minutes === null) return;
    await manager.update(EventEntity, { id: event.id }, { toldOverrunMinutes: minutes });
    await addDelayMails(manager, event);
  }
}

/**
 * A mail with the next SEQUENCE to everyone whose invitation lives, in one statement: nobody waits for a thousand rows one
 * by one. A mail that still waits tells what is true when it leaves, so whoever has one gets no second. It waits a moment:
 * an operator who corrects a delay has told it once.
 */
async function addDelayMails(manager: EntityManager, { id, organisationId }: EventEntity): Promise<void> {
  await manager.query(
    `with told as (
       select r.id, r.email, r.language, r.generation, r.mode, i.id as invitation_id
         from registration r
         join invitation i on i.registration_id = r.id and i.last_method = 'REQUEST'
        where r.event_id = $1 and r.state = 'confirmed'
          and not exists (
            select from outbox_mail m
             where m.thread = 'registration:' || r.id and m.kind = 'registration_delayed' and m.state = 'waiting')
        order by r.id
          for no key update of r
     ), raised as (
       update invitation i set sequence = i.sequence + 1, updated_at = now()
         from told where i.id = told.invitation_id
       returning i.id, i.sequence
     ), counted as (
       update registration r set mail_count = r.mail_count + 1, updated_at = now()
         from told where r.id = told.id
       returning r.id, r.mail_count
     )
     insert into outbox_mail (kind, "to", language, payload, dedup_key, thread, organisation_id, state, not_before)
     select 'registration_delayed', told.email, told.language,
            jsonb_build_object('registrationId', told.id, 'generation', told.generation, 'mode', told.mode,
                               'invitationId', told.invitation_id, 'sequence', raised.sequence),
            'registration_delayed:' || told.id || ':' || counted.mail_count,
            'registration:' || told.id, $2, 'waiting', now() + make_interval(secs => $3)
       from told
       join raised on raised.id = told.invitation_id
       join counted on counted.id = told.id`,
    [id, organisationId, LIMITS.delayMailSeconds],
  );
}
