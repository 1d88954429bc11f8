import { Injectable } from '@nestjs/common';
import type { FrozenSession, RunDeed, RunSettings, RunsView, SessionRuns } from '@odeum/contract/programme';
import { runDeed } from '@odeum/domain/programme';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { noteDeed } from '../accounts/audit';
import { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { SessionRunEntity } from './release.entity';
import { ReleasesQueries } from './releases.queries';

/** What was released, and where the day goes otherwise. */
export interface RunningDay {
  sessions: readonly FrozenSession[];
  runs: SessionRuns;
}
/** Called in the transaction of a deed, with the day as it is after it. */
export type RunsListener = (manager: EntityManager, event: EventEntity, day: RunningDay) => Promise<void>;

/** How the day goes where it does not go as planned: delays, sessions skipped, swapped or ended. */
@Injectable()
export class RunsService {
  private readonly listeners: RunsListener[] = [];
  private readonly afterCommit: ((eventId: string) => void)[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly releases: ReleasesQueries,
  ) {}

  onRuns(listener: RunsListener): void {
    this.listeners.push(listener);
  }

  onCommit(listener: (eventId: string) => void): void {
    this.afterCommit.push(listener);
  }

  async runsOf(eventId: string, manager: EntityManager = this.database.manager): Promise<SessionRuns> {
    const rows = await manager.findBy(SessionRunEntity, { eventId });
    return Object.fromEntries(
      rows.map(({ sessionId, startsAt, endsAt, isSkipped }) => [
        sessionId,
        { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), isSkipped },
      ]),
    );
  }

  async view(actor: Actor, eventId: string): Promise<RunsView> {
    const event = await this.events.find(actor, eventId);
    return {
      version: event.runsVersion,
      runs: await this.runsOf(eventId),
      mailThresholdMinutes: event.mailThresholdMinutes,
    };
  }

  /** `now` is the server's clock: what an operator means by "the rest of the day" begins when the deed is done. */
  async run(actor: Actor, eventId: string, input: RunDeed, now: Date): Promise<void> {
    const found = await this.events.find(actor, eventId);
    actor.refuseUnless('programme.run', found.organisationId);
    const release = await this.releases.findLast(eventId);
    if (!release) throw new Refusal('state_not_possible');
    await this.database.transaction(async (manager) => {
      const event = await manager.findOneOrFail(EventEntity, {
        where: { id: eventId },
        lock: { mode: 'pessimistic_write' },
      });
      if (event.runsVersion !== input.seen) throw new Refusal('version_conflict');
      const before = await this.runsOf(eventId, manager);
      const done = runDeed(release.programme.sessions, before, input, { now, zone: event.zone });
      if ('refusal' in done) throw new Refusal(done.refusal);
      await manager.delete(SessionRunEntity, { eventId });
      const rows = Object.entries(done.runs).map(([sessionId, run]) => ({ eventId, sessionId, ...run }));
      if (rows.length > 0) await manager.insert(SessionRunEntity, rows as never);
      await manager.update(EventEntity, { id: eventId }, { runsVersion: event.runsVersion + 1 });
      for (const listener of this.listeners) {
        await listener(manager, event, { sessions: release.programme.sessions, runs: done.runs });
      }
      const { seen: _seen, ...details } = input;
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: `programme.${input.deed}`,
        subject: 'event',
        subjectId: eventId,
        details,
      });
    });
    for (const listener of this.afterCommit) listener(eventId);
  }

  async set(actor: Actor, eventId: string, input: z.infer<typeof RunSettings>): Promise<void> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('event.edit', event.organisationId);
    await this.database.transaction(async (manager) => {
      await manager.update(EventEntity, { id: eventId }, input);
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'programme.run_settings',
        subject: 'event',
        subjectId: eventId,
        details: input,
      });
    });
  }
}
